#include "ui/inputs/own_points.h"

#include <QLocale>
#include <QRegularExpression>
#include <array>
#include <optional>
#include <utility>

namespace ui {
namespace {

struct ReadPoint {
    model::MeasuredAccuracy point;
    bool percentSign = false;
};

std::optional<ReadPoint> readPair(const QStringList& cells, const NumberStyle& style) {
    if (cells.size() != 2) {
        return {};
    }
    QString second = cells[1].trimmed();
    const bool percentSign = second.endsWith(u'%');
    if (percentSign) {
        second.chop(1);
    }
    const auto flop = parseNumber(cells[0], style);
    const auto accuracy = parseNumber(second, style);
    if (!flop || !accuracy) {
        return {};
    }
    return ReadPoint{{*flop, *accuracy}, percentSign};
}

/// The first way to part the line that leaves two numbers; a bare comma comes last, since it may stand in a number.
std::optional<ReadPoint> readPoint(QString line, const NumberStyle& style) {
    static const QRegularExpression percent(QStringLiteral("\\s*[%％]"));
    static const std::array separators{
        QRegularExpression(QStringLiteral("\\t+")), QRegularExpression(QStringLiteral("[;；]")),
        QRegularExpression(QStringLiteral("\\s*(?:,\\s+|，\\s*)")), QRegularExpression(QStringLiteral("\\s+")),
        QRegularExpression(QStringLiteral(","))};
    line.replace(percent, QStringLiteral("%"));
    for (const QRegularExpression& separator : separators) {
        if (const auto read = readPair(line.split(separator, Qt::SkipEmptyParts), style)) {
            return read;
        }
    }
    return {};
}

} // namespace

std::variant<std::vector<model::MeasuredAccuracy>, BadLine> parseOwnPoints(const QString& text,
                                                                           const NumberStyle& style) {
    std::vector<model::MeasuredAccuracy> points;
    bool percent = false;
    bool mayBeHeader = true;
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        const QString content = line.trimmed();
        if (content.isEmpty()) {
            continue;
        }
        const bool isHeader = std::exchange(mayBeHeader, false) && content.front().isLetter();
        const auto read = readPoint(content, style);
        if (!read && !isHeader) {
            return BadLine{number, content};
        }
        if (read) {
            points.push_back(read->point);
            percent = percent || read->percentSign || read->point.accuracy > 1.0;
        }
    }
    for (model::MeasuredAccuracy& point : points) {
        point.accuracy = percent ? point.accuracy / 100.0 : point.accuracy;
    }
    return points;
}

QString ownPointsText(const std::vector<model::MeasuredAccuracy>& points) {
    QStringList lines;
    for (const model::MeasuredAccuracy& point : points) {
        const auto text = [](double x) { return QLocale::c().toString(x, 'g', 12).remove(u'+'); };
        lines << QStringLiteral("%1, %2 %").arg(text(point.flop), text(point.accuracy * 100.0));
    }
    return lines.join(u'\n');
}

} // namespace ui
