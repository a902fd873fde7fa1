#include "ui/report/markdown_writer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QUrl>

#include "ui/charts/chart_export.h"

namespace ui {
namespace {

constexpr double chartWidthMm = 170.0;
constexpr double qrMm = 42.0;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportContent)
};

QString safe(const QString& text) {
    return markdownText(text);
}

QString line(const QString& text) {
    return text + QStringLiteral("\n\n");
}

/// A fence longer than any run of backticks inside.
QString fenced(const QString& text, const QString& language) {
    QString fence = QStringLiteral("```");
    while (text.contains(fence)) {
        fence += u'`';
    }
    return fence + language + u'\n' + text + (text.endsWith(u'\n') ? QString() : QStringLiteral("\n")) + fence +
           QStringLiteral("\n\n");
}

class Writer {
public:
    explicit Writer(const QString& folder) : m_folder(QString::fromLatin1(QUrl::toPercentEncoding(folder))) {}

    QString operator()(const ReportHeading& b) { return line(QString(b.level + 1, u'#') + u' ' + safe(b.text)); }

    QString operator()(const ReportText& b) {
        const QString text = safe(b.text) + safe(referenceText(b.references));
        return line(b.tone == ReportText::Tone::Lead ? QStringLiteral("**%1**").arg(text) : text);
    }

    QString operator()(const ReportFigures& b) {
        QString text;
        for (const KeyFigure& one : b.figures) {
            const QString note = one.note.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(safe(one.note));
            text += QStringLiteral("- %1: **%2**%3\n").arg(safe(one.label), safe(one.value), note);
        }
        return text + u'\n';
    }

    QString operator()(const ReportTable& b) {
        QStringList marks;
        QStringList head;
        for (qsizetype i = 0; i < b.columns.size(); ++i) {
            head << safe(b.columns[i]);
            marks << (i > 0 && b.numbers ? QStringLiteral("--:") : QStringLiteral(":--"));
        }
        QString text = row(head) + row(marks);
        for (const auto& cells : b.rows) {
            text += tableRow(cells);
        }
        return line(safe(b.caption)) + text + u'\n';
    }

    QString operator()(const ReportChart& b) {
        const ExportOptions options{.sizeMm = {chartWidthMm, b.heightMm}, .caption = false};
        return picture(QStringLiteral("figure-%1.svg").arg(++m_charts),
                       renderChart(b.spec, QStringLiteral("svg"), options), b.description) +
               line(QStringLiteral("*%1*").arg(safe(b.caption)));
    }

    QString operator()(const ReportList& b) {
        QString text;
        for (std::size_t i = 0; i < b.items.size(); ++i) {
            const QString mark = b.numbered ? QStringLiteral("%1. ").arg(i + 1) : QStringLiteral("- ");
            text += mark + safe(b.items[i].text) + safe(referenceText(b.items[i].references)) + u'\n';
        }
        return text + u'\n';
    }

    QString operator()(const ReportFormula& b) { // rich text of the program's own making
        return line(QStringLiteral("**%1**  \n%2%3")
                        .arg(safe(b.name), b.html, b.values.isEmpty() ? QString() : QStringLiteral("  \n") + b.values));
    }

    QString operator()(const ReportSources& b) {
        QString text;
        for (qsizetype i = 0; i < b.entries.size(); ++i) {
            text += QStringLiteral("%1. %2\n").arg(i + 1).arg(safe(b.entries[i]));
        }
        return text + u'\n';
    }

    QString operator()(const ReportCode& b) {
        return (b.caption.isEmpty() ? QString() : line(QStringLiteral("### ") + safe(b.caption))) +
               fenced(printableText(b.text), b.caption.toLower());
    }

    QString operator()(const ReportQr& b) {
        return picture(QStringLiteral("qr.svg"), qrSvg(b.code, qrMm), b.caption) +
               line(QStringLiteral("*%1*").arg(safe(b.caption)));
    }

    QString operator()(const ReportLines& b) { return QStringLiteral("&nbsp;\n\n").repeated(b.count); }

    QString picture(const QString& name, const QByteArray& bytes, const QString& description) {
        m_pictures.emplace_back(name, bytes);
        return line(QStringLiteral("![%1](%2/%3)").arg(safe(description), m_folder, name));
    }

    std::vector<std::pair<QString, QByteArray>> take() { return std::move(m_pictures); }

private:
    static QString row(const QStringList& cells) {
        return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
    }

    static QString tableRow(const std::vector<ReportCell>& cells) {
        QStringList texts;
        for (const ReportCell& cell : cells) {
            const bool strong = cell.mark == ReportCell::Mark::Given || cell.mark == ReportCell::Mark::Head;
            const QString text = safe(cell.text);
            const QString under = cell.under.isEmpty() ? QString() : QStringLiteral("<br>") + safe(cell.under);
            texts << (strong && !text.isEmpty() ? QStringLiteral("**%1**").arg(text) : text) +
                         safe(referenceText(cell.references)) + under;
        }
        return row(texts);
    }

    QString m_folder;
    int m_charts = 0;
    std::vector<std::pair<QString, QByteArray>> m_pictures;
};

QByteArray pngOf(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

QString markdownText(const QString& text) {
    constexpr QStringView markup = u"\\`*_{}[]()<>#+-.!|~&^$=:@\"'";
    QString escaped;
    for (const QChar c : printableText(text).simplified()) {
        if (c == u'<') {
            escaped += QStringLiteral("&lt;");
        } else if (c == u'&') {
            escaped += QStringLiteral("&amp;");
        } else {
            escaped += markup.contains(c) ? u'\\' + QString(c) : QString(c);
        }
    }
    return escaped;
}

MarkdownReport reportMarkdown(const Report& report, const QString& folder) {
    Writer writer(folder);
    QString text;
    if (!report.logo.isNull()) {
        text += writer.picture(QStringLiteral("logo.png"), pngOf(report.logo), {});
    }
    text += line(QStringLiteral("# ") + safe(report.title));
    QStringList meta;
    for (const QString& one : {report.subtitle, report.author, report.date}) {
        if (!one.isEmpty()) {
            meta << safe(one);
        }
    }
    text += line(meta.join(QStringLiteral(" · "))) + line(QStringLiteral("**%1**").arg(safe(report.remark)));
    for (const ReportBlock& block : report.blocks) {
        text += std::visit(writer, block);
    }
    return {text.trimmed().toUtf8() + '\n', writer.take()};
}

} // namespace ui
