#include "ui/charts/label_layout.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace ui {

namespace {

// Neighbours that would overlap, pushed together and moved as one around the mean of what they want.
struct Block {
    double sum = 0.0;
    std::size_t count = 0;

    double mean() const { return sum / static_cast<double>(count); }
};

// Least-squares ascending fit (pool adjacent violators).
std::vector<double> ascending(const std::vector<double>& values) {
    std::vector<Block> blocks;
    for (double value : values) {
        blocks.push_back({value, 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().count += last.count;
        }
    }
    std::vector<double> fitted;
    for (const Block& block : blocks)
        fitted.insert(fitted.end(), block.count, block.mean());
    return fitted;
}

// Narrows the stretch [enter, leave] of a line to where it is on the inner side of one edge of a box.
bool narrow(double step, double distance, double& enter, double& leave) {
    if (step == 0.0)
        return distance > 0.0;
    const double at = distance / step;
    if (step < 0.0)
        enter = std::max(enter, at);
    else
        leave = std::min(leave, at);
    return enter < leave;
}

bool isFree(const QRectF& box, const Obstacles& obstacles, bool mayCrossLines) {
    if (!obstacles.bounds.contains(box))
        return false;
    const auto overlaps = [&](const QRectF& other) { return box.intersects(other); };
    if (std::any_of(obstacles.boxes.begin(), obstacles.boxes.end(), overlaps))
        return false;
    const auto isCrossing = [&](const QLineF& line) { return crosses(line, box); };
    return mayCrossLines || std::none_of(obstacles.lines.begin(), obstacles.lines.end(), isCrossing);
}

std::optional<QRectF> freePlace(const LabelRequest& request, double gap, const Obstacles& obstacles,
                                bool mayCrossLines) {
    // Beside, above and below first, then the corners; in halves of the label's size plus the gap.
    static constexpr std::array<std::array<int, 2>, 8> sides{
        {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {-1, -1}, {1, 1}, {-1, 1}}};
    for (const auto& [right, down] : sides) {
        const double slack = right != 0 && down != 0 ? 0.7 * gap : gap;
        const QPointF centre = request.anchor + QPointF(right * (slack + request.size.width() / 2),
                                                        down * (slack + request.size.height() / 2));
        QRectF box(QPointF(), request.size);
        box.moveCenter(centre);
        if (isFree(box, obstacles, mayCrossLines))
            return box;
    }
    return std::nullopt;
}

} // namespace

std::vector<double> spread(const std::vector<double>& wanted, const std::vector<double>& sizes, double low,
                           double high) {
    const std::size_t count = wanted.size();
    if (count == 0)
        return {};
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return wanted[a] < wanted[b]; });

    // Without their own heights the boxes are points that must only stay in order.
    std::vector<double> offset(count, 0.0);
    std::vector<double> points(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0)
            offset[i] = offset[i - 1] + (sizes[order[i - 1]] + sizes[order[i]]) / 2;
        points[i] = wanted[order[i]] - offset[i];
    }
    points = ascending(points);
    const double first = low + sizes[order.front()] / 2;
    const double last = std::max(first, high - sizes[order.back()] / 2 - offset.back());
    std::vector<double> centres(count);
    for (std::size_t i = 0; i < count; ++i)
        centres[order[i]] = std::clamp(points[i], first, last) + offset[i];
    return centres;
}

bool crosses(const QLineF& line, const QRectF& box) {
    double enter = 0.0;
    double leave = 1.0;
    if (line.dx() == 0.0 && line.dy() == 0.0)
        return line.x1() > box.left() && line.x1() < box.right() && line.y1() > box.top() && line.y1() < box.bottom();
    return narrow(-line.dx(), line.x1() - box.left(), enter, leave) &&
           narrow(line.dx(), box.right() - line.x1(), enter, leave) &&
           narrow(-line.dy(), line.y1() - box.top(), enter, leave) &&
           narrow(line.dy(), box.bottom() - line.y1(), enter, leave);
}

std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelRequest>& requests, Obstacles& obstacles) {
    std::vector<std::optional<QRectF>> places;
    for (const LabelRequest& request : requests) {
        std::optional<QRectF> place;
        for (int ring = 0; ring < request.rings && !place; ++ring)
            place = freePlace(request, request.gap + ring * request.size.height(), obstacles, false);
        if (!place && request.mayCrossLines)
            place = freePlace(request, request.gap, obstacles, true);
        if (place)
            obstacles.boxes.push_back(place->adjusted(-request.gap, 0, request.gap, 0));
        places.push_back(place);
    }
    return places;
}

} // namespace ui
