#include "ui/charts/chart_frame.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>

#include "ui/charts/axis_ticks.h"
#include "ui/charts/bar_rows.h"
#include "ui/charts/chart_geometry.h"
#include "ui/charts/chart_text.h"

namespace ui {

namespace {

constexpr double widestNames = 0.3; // of the picture's width
constexpr double widestRowNames = 0.36;
constexpr double narrowestPlot = 0.55; // between its axes; names and a second axis must leave as much
constexpr double shortestName = 9.0;   // average characters: a name cut further says nothing
constexpr double lowestPlot = 0.4;     // of the picture's height, with its axes
constexpr double tallestCaption = 0.4; // of the picture's height

QStringList captionLines(const ChartSpec& spec, const QFont& font, double width, double height) {
    const int room = static_cast<int>(tallestCaption * height / QFontMetricsF(font).height());
    QStringList lines;
    for (const QString& entry : spec.caption)
        if (const int left = room - static_cast<int>(lines.size()); left > 0)
            lines += wrapped(printable(entry), font, width, left);
    return lines;
}

double nameWidth(const ChartSpec& spec, const QFont& font) {
    const QFontMetricsF metrics(font);
    double widest = 0.0;
    for (const Series& series : spec.series)
        widest = std::max(widest, metrics.horizontalAdvance(printable(series.name)));
    return widest;
}

double height(const QStringList& lines, const QFont& font) {
    return static_cast<double>(lines.size()) * QFontMetricsF(font).height();
}

QString withLogScale(const QString& title) {
    return QCoreApplication::translate("Chart", "%1, log scale", "axis title").arg(title);
}

double widestOf(const QFontMetricsF& metrics, const std::vector<Bar>& bars, QString Bar::*words) {
    double widest = 0.0;
    for (const Bar& bar : bars)
        widest = std::max(widest, metrics.horizontalAdvance(printable(bar.*words)));
    return widest;
}

double axisWidth(const Axis& axis, const QLocale& locale, int room, const Theme& theme) {
    const QFontMetricsF small(theme.font(TextRole::Small));
    double widest = 0.0;
    for (const QString& label : axisTicks(drawable(axis), room, locale).labels)
        widest = std::max(widest, small.horizontalAdvance(label));
    return widest + theme.space(Theme::space8);
}

// From the plot to a curve's name: a gap and a piece of the curve.
double nameMark(const Theme& theme) {
    return theme.space(Theme::space8) + theme.markLength + theme.space(Theme::space4);
}

// What may stand to the right of the plot without making it narrower than it should be.
double roomBeside(const ChartFrame& frame, const ChartSpec& spec, const Theme& theme) {
    const double left = axisWidth(spec.y, spec.locale, frame.yTicks, theme);
    return (1.0 - narrowestPlot) * frame.size.width() - 2 * frame.padding - left;
}

// Curves are named above the plot where beside it there is no room for more than the beginnings of their names.
bool areNamedAbove(const ChartFrame& frame, const ChartSpec& spec, const Theme& theme) {
    const QFont base = theme.font(TextRole::Base);
    const double wanted = std::min(nameWidth(spec, base), shortestName * QFontMetricsF(base).averageCharWidth());
    return spec.kind == ChartKind::Lines && !spec.series.empty() &&
           roomBeside(frame, spec, theme) < nameMark(theme) + wanted;
}

std::vector<LegendEntry> legendOf(const ChartFrame& frame, const ChartSpec& spec) {
    std::vector<LegendEntry> entries;
    for (const Series& series : spec.series) {
        if (frame.namesAbove)
            entries.push_back({series.name, series.role, true});
    }
    entries.insert(entries.end(), spec.legend.begin(), spec.legend.end());
    return entries;
}

// Where the window is low, the subtitle goes first, then all but the first line of the legend: the strip of scenarios wears
// the same lines.
void makeRoom(ChartFrame& frame, double line) {
    const auto isLow = [&] { return frame.size.height() - 2 * frame.padding - frame.top < lowestPlot * frame.size.height(); };
    if (isLow() && !frame.subtitle.isEmpty()) {
        const double freed = static_cast<double>(frame.subtitle.size()) * line;
        frame.subtitle.clear();
        frame.top -= freed;
        frame.legendTop -= freed;
    }
    if (isLow() && !frame.legend.empty()) {
        frame.top -= frame.legend.back().line * line;
        std::erase_if(frame.legend, [](const LegendPlace& place) { return place.line > 0; });
    }
}

void frameLines(ChartFrame& frame, const ChartSpec& spec, const Theme& theme, double line) {
    frame.top += line + theme.space(Theme::space4) + line / 2;
    frame.bottom += theme.space(Theme::space4) + line;
    frame.yTicks = std::max(2, static_cast<int>((frame.size.height() - frame.top - frame.bottom) / (1.6 * line)));
    const double room = roomBeside(frame, spec, theme);
    if (!spec.series.empty() && !frame.namesAbove) {
        const double names = std::min(nameWidth(spec, theme.font(TextRole::Base)) + 1.0, widestNames * frame.size.width());
        frame.right += std::min(nameMark(theme) + names, room);
    }
    const double second = spec.second ? axisWidth(*spec.second, spec.locale, frame.yTicks, theme) : 0.0;
    if (frame.right + second <= room) {
        frame.secondAxis = second;
        frame.right += second;
    }
    frame.xTicks = std::max(2, static_cast<int>((frame.size.width() - frame.right) / (5.0 * line)));
}

void frameBars(ChartFrame& frame, const ChartSpec& spec, const Theme& theme, double line) {
    const QFontMetricsF small(theme.font(TextRole::Small));
    const double gap = theme.space(Theme::space8);
    const double width = frame.size.width();
    if (!spec.y.title.isEmpty())
        frame.top += line + theme.space(Theme::space4);
    if (!spec.x.title.isEmpty())
        frame.bottom += theme.space(Theme::space4) + line;
    frame.left = std::min(widestOf(small, spec.bars, &Bar::name) + 1.0, widestRowNames * width) + gap;
    frame.right = std::min(widestOf(small, spec.bars, &Bar::text) + 1.0, widestRowNames * width) + gap;
    const double ticks = line + theme.space(Theme::space8);
    const double room = frame.size.height() - 2 * frame.padding - frame.top - frame.bottom - ticks;
    frame.bottom += std::max(0.0, room - tallestBars(spec.bars, BarSizes(theme)));
    frame.xTicks = std::max(2, static_cast<int>((width - frame.left - frame.right) / (5.0 * line)));
}

void frameHeat(ChartFrame& frame, const ChartSpec& spec, const Theme& theme, double line) {
    const QFontMetricsF small(theme.font(TextRole::Small));
    double widest = 0.0;
    for (const QString& name : spec.heat.rows)
        widest = std::max(widest, small.horizontalAdvance(printable(name)));
    frame.top += line + theme.space(Theme::space8); // the colour scale
    frame.left = std::min(widest + 1.0, widestRowNames * frame.size.width()) + theme.space(Theme::space8);
    frame.bottom += theme.space(Theme::space4) + line;
}

} // namespace

ChartFrame frameOf(const ChartSpec& spec, QSizeF size, const Theme& theme, bool withCaption) {
    ChartFrame frame;
    frame.size = size;
    frame.padding = theme.space(theme.form == Theme::Form::Print ? Theme::space4 : Theme::space12);
    const double width = size.width() - 2 * frame.padding;
    const QFont section = theme.font(TextRole::Section);
    const QFont small = theme.font(TextRole::Small);
    frame.title = wrapped(printable(spec.title), section, width, 3);
    frame.subtitle = wrapped(printable(spec.subtitle), small, width, 2);
    frame.top = height(frame.title, section) + height(frame.subtitle, small) + theme.space(Theme::space8);
    frame.legendTop = frame.padding + frame.top;
    frame.namesAbove = areNamedAbove(frame, spec, theme);
    frame.legend = legendPlaces(legendOf(frame, spec), theme, width);
    if (!frame.legend.empty())
        frame.top += (frame.legend.back().line + 1) * QFontMetricsF(small).height() + theme.space(Theme::space4);
    if (withCaption)
        frame.caption = captionLines(spec, small, width, size.height());
    if (!frame.caption.isEmpty())
        frame.bottom = height(frame.caption, small) + theme.space(Theme::space8);
    const double line = QFontMetricsF(small).height();
    if (!withCaption)
        makeRoom(frame, line);
    if (spec.kind == ChartKind::Lines)
        frameLines(frame, spec, theme, line);
    if (spec.kind == ChartKind::Bars)
        frameBars(frame, spec, theme, line);
    if (spec.kind == ChartKind::Heat)
        frameHeat(frame, spec, theme, line);
    return frame;
}

QString xTitle(const ChartSpec& spec) {
    const bool saysSo = spec.x.logarithmic && !spec.y.logarithmic;
    return saysSo ? withLogScale(printable(spec.x.title)) : printable(spec.x.title);
}

QString yTitle(const ChartSpec& spec) {
    const QString title = printable(spec.y.title);
    if (spec.x.logarithmic && spec.y.logarithmic)
        return QCoreApplication::translate("Chart", "%1, both axes log scale", "axis title").arg(title);
    return spec.y.logarithmic ? withLogScale(title) : title;
}

} // namespace ui
