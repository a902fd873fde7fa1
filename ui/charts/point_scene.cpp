#include <algorithm>
#include <cmath>

#include "ui/charts/chart_text.h"
#include "ui/charts/line_plot.h"

namespace ui {

namespace {

// Whiskers of points, cut to the axes.
void addRanges(LinePlot& plot) {
    for (const NamedPoint& point : plot.spec.points) {
        const double x = plot.scale.x.pixel(point.x);
        const double low = std::min(plot.scale.y.pixel(point.low), plot.rect().bottom());
        const double high = std::max(plot.scale.y.pixel(point.high), plot.rect().top());
        if (std::isnan(x) || x < plot.rect().left() || x > plot.rect().right() || !(low > high))
            continue;
        plot.scene.ranges.push_back({QPolygonF{QPointF(x, low), QPointF(x, high)}, point.role});
        plot.obstacles.lines.emplace_back(x, low, x, high);
    }
}

void addDots(LinePlot& plot) {
    const double reach = plot.theme.dotRadius + plot.theme.hairline;
    for (const NamedPoint& point : plot.spec.points) {
        const QPointF centre(plot.scale.x.pixel(point.x), plot.scale.y.pixel(point.y));
        if (std::isnan(centre.x()) || std::isnan(centre.y()) || !plot.rect().contains(centre))
            continue;
        plot.scene.dots.push_back({centre, point.kind, point.role});
        const QRectF box(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach);
        plot.obstacles.boxes.push_back(box);
        const double hand = plot.space(Theme::space4); // easier to meet than to see
        plot.scene.targets.push_back({box.adjusted(-hand, -hand, hand, hand), printable(point.name), point.key});
    }
}

void namePointsOf(LinePlot& plot, PointKind kind) {
    const bool isHere = kind == PointKind::Here;
    const bool matters = isHere || kind == PointKind::Odd; // named even across a line
    const double gap = plot.theme.dotRadius + plot.theme.hairline + plot.space(Theme::space4) / 2;
    for (const NamedPoint& point : plot.spec.points) {
        const QPointF centre(plot.scale.x.pixel(point.x), plot.scale.y.pixel(point.y));
        const QString name = printable(point.name);
        if (point.kind != kind || point.quiet || name.isEmpty() || !plot.rect().contains(centre))
            continue;
        const QSizeF size(plot.small.horizontalAdvance(name), plot.small.height());
        const std::optional<QRectF> box = plot.place({centre, size, gap, matters, matters ? furthestRing / 2 : 1});
        if (!box)
            continue;
        plot.scene.words.push_back({name, *box, TextRole::Small, !matters});
        plot.addLeader(centre, *box);
    }
}

} // namespace

void addPoints(LinePlot& plot) {
    addRanges(plot);
    addDots(plot);
}

void namePoints(LinePlot& plot) {
    for (const PointKind kind : {PointKind::Here, PointKind::Odd, PointKind::Member, PointKind::Published})
        namePointsOf(plot, kind);
}

} // namespace ui
