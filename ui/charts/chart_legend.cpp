#include "ui/charts/chart_legend.h"

#include <QFontMetricsF>

#include "ui/charts/chart_text.h"

namespace ui {

double legendMarkWidth(const Theme& theme, bool isLine) {
    return (isLine ? theme.markLength : 2 * (theme.dotRadius + theme.hairline)) + theme.space(Theme::space4);
}

std::vector<LegendPlace> legendPlaces(const std::vector<LegendEntry>& legend, const Theme& theme, double width) {
    const QFontMetricsF small(theme.font(TextRole::Small));
    std::vector<LegendPlace> places;
    double left = 0.0;
    int line = 0;
    for (const LegendEntry& entry : legend) {
        const double mark = legendMarkWidth(theme, entry.isLine);
        const QString name = small.elidedText(printable(entry.name), Qt::ElideRight, width - mark);
        const double wide = mark + small.horizontalAdvance(name);
        if (left > 0.0 && left + wide > width) {
            left = 0.0;
            ++line;
        }
        places.push_back({name, entry.role, left, line, entry.isLine});
        left += wide + theme.space(Theme::space16);
    }
    return places;
}

} // namespace ui
