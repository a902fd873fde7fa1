#include "ui/charts/chart_spec.h"

#include <algorithm>
#include <array>
#include <cmath>

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
    if (axis.year)
        line += QStringLiteral(", years");
    return line;
}

QString roleName(LineRole role) {
    static constexpr std::array<const char*, lineRoleCount> names{"scenario 1", "scenario 2", "scenario 3",
                                                                  "scenario 4", "scenario 5", "scenario 6",
                                                                  "baseline",   "adjusted baseline"};
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

QString kindName(PointKind kind) {
    static constexpr std::array<const char*, 4> names{"published", "here", "member", "odd"};
    return QString::fromLatin1(names[static_cast<std::size_t>(kind)]);
}

QString pointLine(const NamedPoint& point) {
    QString line = kindName(point.kind);
    if (point.kind != PointKind::Published)
        line += QStringLiteral(" (%1)").arg(roleName(point.role));
    line += QStringLiteral(": %1 at %2 %3").arg(point.name, number(point.x), number(point.y));
    if (!std::isnan(point.low) || !std::isnan(point.high))
        line += QStringLiteral(" [%1 %2]").arg(number(point.low), number(point.high));
    return point.quiet ? line + QStringLiteral(", quiet") : line;
}

QString barLine(const Bar& bar) {
    const QString value = bar.from == 0.0 ? number(bar.value) : number(bar.from) + QStringLiteral(" to ") + number(bar.value);
    QString line = QStringLiteral("bar: %1 %2 “%3” (%4)").arg(bar.name, value, bar.text, roleName(bar.role));
    if (!std::isnan(bar.low) || !std::isnan(bar.high))
        line += QStringLiteral(" [%1 %2]").arg(number(bar.low), number(bar.high));
    return bar.faded ? line + QStringLiteral(", faded") : line;
}

void appendFlow(QStringList& lines, const std::vector<FlowNode>& nodes, const std::vector<FlowLink>& links) {
    const auto name = [&](int node) { return nodes.at(static_cast<std::size_t>(node)).name; };
    for (const FlowNode& node : nodes)
        lines << QStringLiteral("node %1: %2 “%3” %4")
                     .arg(QString::number(node.column), node.name, node.text, number(node.value));
    for (const FlowLink& link : links)
        lines << QStringLiteral("flow: %1 to %2, %3").arg(name(link.from), name(link.to), number(link.value));
}

void appendHeat(QStringList& lines, const HeatMap& heat) {
    if (!heat.rows.isEmpty())
        lines << QStringLiteral("cells: %1 to %2 %3").arg(number(heat.low), number(heat.high), heat.unit);
    for (std::size_t row = 0; row < heat.values.size(); ++row) {
        QStringList values;
        for (const double value : heat.values[row])
            values << number(value);
        lines << QStringLiteral("  %1: %2").arg(heat.rows.value(static_cast<qsizetype>(row)), values.join(u' '));
    }
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
    for (const LegendEntry& entry : legend)
        lines << QStringLiteral("legend: %1 (%2)").arg(entry.name, roleName(entry.role));
    for (const Bar& bar : bars)
        lines << barLine(bar);
    appendFlow(lines, nodes, links);
    appendHeat(lines, heat);
    if (second)
        lines << axisLine(QStringLiteral("second"), *second);
    if (target)
        lines << QStringLiteral("target: %1 at %2").arg(target->label, number(target->x));
    for (const QString& line : caption)
        lines << QStringLiteral("caption: ") + line;
    if (series.empty() && points.empty() && bars.empty() && nodes.empty() && heat.rows.isEmpty())
        lines << QStringLiteral("empty: ") + emptyMessage;
    return lines.join(u'\n') + u'\n';
}

} // namespace ui
