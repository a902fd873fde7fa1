#include "ui/report/report.h"

#include <algorithm>

#include "ui/charts/chart_text.h"

namespace ui {
namespace {

/// One block as lines of text.
struct Dump {
    QString operator()(const ReportHeading& b) const { return QString(b.level, u'#') + u' ' + b.text; }
    QString operator()(const ReportText& b) const { return b.text + referenceText(b.references); }
    QString operator()(const ReportFigures& b) const {
        QStringList lines;
        for (const KeyFigure& one : b.figures) {
            lines << QStringLiteral("figure: %1 | %2 | %3").arg(one.label, one.value, one.note);
        }
        return lines.join(u'\n');
    }
    QString operator()(const ReportTable& b) const {
        QStringList lines{QStringLiteral("table: ") + b.caption, b.columns.join(QStringLiteral(" | "))};
        for (const auto& row : b.rows) {
            QStringList cells;
            for (const ReportCell& cell : row) {
                const QString under = cell.under.isEmpty() ? QString() : QStringLiteral(" / ") + cell.under;
                cells << (cell.mark == ReportCell::Mark::Given ? QStringLiteral("*") : QString()) + cell.text + under +
                             referenceText(cell.references);
            }
            lines << cells.join(QStringLiteral(" | "));
        }
        return lines.join(u'\n');
    }
    QString operator()(const ReportChart& b) const {
        return QStringLiteral("chart: %1\n%2").arg(b.caption, b.description);
    }
    QString operator()(const ReportList& b) const {
        QStringList lines;
        for (const ReportText& item : b.items) {
            lines << QStringLiteral("- ") + (*this)(item);
        }
        return lines.join(u'\n');
    }
    QString operator()(const ReportFormula& b) const {
        return QStringLiteral("formula: %1: %2 = %3").arg(b.name, b.html, b.values);
    }
    QString operator()(const ReportSources& b) const {
        QStringList lines;
        for (qsizetype i = 0; i < b.entries.size(); ++i) {
            lines << QStringLiteral("[%1] %2").arg(i + 1).arg(b.entries[i]);
        }
        return lines.join(u'\n');
    }
    QString operator()(const ReportCode& b) const { return QStringLiteral("code: %1\n%2").arg(b.caption, b.text); }
    QString operator()(const ReportQr& b) const { return QStringLiteral("qr: ") + b.caption; }
    QString operator()(const ReportLines& b) const { return QStringLiteral("lines: %1").arg(b.count); }
};

/// Spaces at both ends stay: they set words apart and indent code.
QString printableLine(const QString& line) {
    const auto isSpace = [](QChar c) { return c == u' '; };
    const auto first = std::ranges::find_if_not(line, isSpace);
    if (first == line.end()) {
        return line;
    }
    const auto last = std::find_if_not(line.rbegin(), line.rend(), isSpace);
    return QString(first - line.begin(), u' ') + printable(line) + QString(last - line.rbegin(), u' ');
}

} // namespace

QString printableText(const QString& text) {
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        lines << printableLine(line);
    }
    return lines.join(u'\n');
}

QString referenceText(const std::vector<int>& references) {
    QStringList numbers;
    for (const int number : references) {
        numbers << QString::number(number);
    }
    return numbers.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(numbers.join(QStringLiteral(", ")));
}

QString Report::dump() const {
    QStringList parts{title, subtitle, author, date, remark};
    for (const ReportBlock& block : blocks) {
        parts << std::visit(Dump{}, block);
    }
    return parts.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace ui
