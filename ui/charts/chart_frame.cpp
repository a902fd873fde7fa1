#include "ui/charts/chart_frame.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>

#include "ui/charts/chart_text.h"

namespace ui {

namespace {

constexpr double widestNames = 0.3;    // of the picture's width
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
    const double line = QFontMetricsF(small).height();
    frame.top = height(frame.title, section) + height(frame.subtitle, small) + theme.space(Theme::space8) + line +
                theme.space(Theme::space4) + line / 2;

    if (!spec.series.empty()) {
        const double marks = theme.space(Theme::space8) + theme.markLength + theme.space(Theme::space4);
        frame.right = marks + std::min(nameWidth(spec, theme.font(TextRole::Base)) + 1.0, widestNames * size.width());
    }
    if (withCaption)
        frame.caption = captionLines(spec, small, width, size.height());
    frame.bottom = theme.space(Theme::space4) + line;
    if (!frame.caption.isEmpty())
        frame.bottom += height(frame.caption, small) + theme.space(Theme::space8);
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
