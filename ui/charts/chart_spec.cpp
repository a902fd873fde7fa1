#include "ui/charts/chart_spec.h"

#include <algorithm>
#include <array>

namespace ui {

namespace {

// Six significant figures: enough to see a change, too few to see another machine's last bit.
QString number(double value) {
    return QString::number(value, 'g', 6);
}

QString axisLine(const QString& name, const Axis& axis) {
    QString line = QStringLiteral("%1: %2, %3 to %4").arg(name, axis.title, number(axis.low), number(axis.high));
    if (axis.logarithmic)
        line += QStringLiteral(", log");
    if (axis.percent)
        line += QStringLiteral(", percent");
    return line;
}

QString roleName(LineRole role) {
    static constexpr std::array<const char*, 6> names{"scenario 1", "scenario 2", "scenario 3",
                                                      "scenario 4", "scenario 5", "baseline"};
    return QString::fromLatin1(names[static_cast<std::size_t>(role)]);
}

void appendSeries(QStringList& lines, const Series& series) {
    lines << QStringLiteral("series: %1 (%2, %3 points)")
                 .arg(series.name, roleName(series.role), QString::number(series.x.size()));
    const std::size_t count = std::min(series.x.size(), series.y.size());
    for (std::size_t i = 0; i < count; ++i) {
        QString line = QStringLiteral("  %1 %2").arg(number(series.x[i]), number(series.y[i]));
        if (i < series.low.size() && i < series.high.size())
            line += QStringLiteral(" [%1 %2]").arg(number(series.low[i]), number(series.high[i]));
        lines << line;
    }
}

QString pointLine(const NamedPoint& point) {
    const bool isHere = point.kind == PointKind::Here;
    QString line = isHere ? QStringLiteral("here (%1)").arg(roleName(point.role)) : QStringLiteral("published");
    return line + QStringLiteral(": %1 at %2 %3").arg(point.name, number(point.x), number(point.y));
}

} // namespace

QString ChartSpec::dump() const {
    QStringList lines{QStringLiteral("title: ") + title};
    if (!subtitle.isEmpty())
        lines << QStringLiteral("subtitle: ") + subtitle;
    lines << axisLine(QStringLiteral("x"), x) << axisLine(QStringLiteral("y"), y);
    for (const Series& one : series)
        appendSeries(lines, one);
    for (const NamedPoint& point : points)
        lines << pointLine(point);
    if (target)
        lines << QStringLiteral("target: %1 at %2").arg(target->label, number(target->x));
    for (const QString& line : caption)
        lines << QStringLiteral("caption: ") + line;
    if (series.empty() && points.empty())
        lines << QStringLiteral("empty: ") + emptyMessage;
    return lines.join(u'\n') + u'\n';
}

} // namespace ui
