// Where words go in a chart so that none overlaps another, a mark or a line. Pure geometry in pixels.
#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <optional>
#include <vector>

namespace ui {

/// Centres for boxes stacked along one direction: the wanted centres, moved as little as possible (least squares) so
/// that none overlaps. Kept between `low` and `high` where they fit; where they do not, they run past `high` but stay
/// apart.
std::vector<double> spread(const std::vector<double>& wanted, const std::vector<double>& sizes, double low,
                           double high);

/// A word that wants to stand beside `anchor`, `gap` away from it.
struct LabelRequest {
    QPointF anchor;
    QSizeF size;
    double gap = 4.0;
    bool mayCrossLines = false; // where there is no free place, over a line rather than nowhere
    int rings = 1;              // how often to try further away, each time by the label's height
};

/// What is already there. Labels stay inside `bounds`.
struct Obstacles {
    QRectF bounds;
    std::vector<QRectF> boxes;
    std::vector<QLineF> lines;
};

/// A place for each request in turn, the earlier ones first; none where every place beside the anchor is taken.
/// The places given are added to the obstacles, with their gap to the left and right: two names never read as one.
std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelRequest>& requests, Obstacles& obstacles);

/// True where a line runs through, or ends in, the inside of a box.
bool crosses(const QLineF& line, const QRectF& box);

} // namespace ui
