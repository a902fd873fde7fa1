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
constexpr double narrowestPlot = 0.5;  // with its left axis; a second axis must leave as much
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

double secondAxisWidth(const Axis& axis, const QLocale& locale, int room, const Theme& theme) {
    const QFontMetricsF small(theme.font(TextRole::Small));
    double widest = 0.0;
    for (const QString& label : axisTicks(drawable(axis), room, locale).labels)
        widest = std::max(widest, small.horizontalAdvance(label));
    return widest + theme.space(Theme::space8);
}

void frameLines(ChartFrame& frame, const ChartSpec& spec, const Theme& theme, double line) {
    frame.top += line + theme.space(Theme::space4) + line / 2;
    frame.bottom += theme.space(Theme::space4) + line;
    frame.yTicks = std::max(2, static_cast<int>((frame.size.height() - frame.top - frame.bottom) / (1.6 * line)));
    if (!spec.series.empty()) {
        const double marks = theme.space(Theme::space8) + theme.markLength + theme.space(Theme::space4);
        const double names = nameWidth(spec, theme.font(TextRole::Base)) + 1.0;
        frame.right += marks + std::min(names, widestNames * frame.size.width());
    }
    const double second = spec.second ? secondAxisWidth(*spec.second, spec.locale, frame.yTicks, theme) : 0.0;
    if (frame.size.width() - frame.right - second > narrowestPlot * frame.size.width()) {
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
    frame.legend = legendPlaces(spec.legend, theme, width);
    if (!frame.legend.empty())
        frame.top += (frame.legend.back().line + 1) * QFontMetricsF(small).height() + theme.space(Theme::space4);
    if (withCaption)
        frame.caption = captionLines(spec, small, width, size.height());
    if (!frame.caption.isEmpty())
        frame.bottom = height(frame.caption, small) + theme.space(Theme::space8);
    const double line = QFontMetricsF(small).height();
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
