#include "ui/charts/flow_plan.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

namespace {

constexpr int ribbonSteps = 24;  // along a curved edge
constexpr double thinnest = 1.0; // a node that is there can be seen

double share(double value) {
    return std::isfinite(value) ? std::max(0.0, value) : 0.0;
}

struct Column {
    double sum = 0.0;
    int nodes = 0;
};

std::vector<Column> columnsOf(const std::vector<FlowNode>& nodes) {
    std::vector<Column> columns;
    for (const FlowNode& node : nodes) {
        const auto at = static_cast<std::size_t>(std::max(0, node.column));
        columns.resize(std::max(columns.size(), at + 1));
        columns[at].sum += share(node.value);
        ++columns[at].nodes;
    }
    return columns;
}

// Height of a share of one: so that the fullest column fits.
double heightOfOne(const std::vector<Column>& columns, double height, double gap) {
    double one = height;
    for (const Column& column : columns)
        if (column.sum > 0.0)
            one = std::min(one, std::max(0.0, height - gap * (column.nodes - 1)) / column.sum);
    return one;
}

std::vector<QRectF> nodePlaces(const std::vector<FlowNode>& nodes, const QRectF& area, double width, double gap,
                               double one) {
    const std::vector<Column> columns = columnsOf(nodes);
    const double step = columns.size() > 1 ? (area.width() - width) / static_cast<double>(columns.size() - 1) : 0.0;
    double tallest = 0.0;
    for (const Column& column : columns)
        tallest = std::max(tallest, one * column.sum + gap * (column.nodes - 1));
    // All columns begin at one height, so that what passes a shorter one goes below it instead of through it.
    std::vector<double> tops(columns.size(), area.center().y() - tallest / 2);
    std::vector<QRectF> places;
    for (const FlowNode& node : nodes) {
        const auto column = static_cast<std::size_t>(std::max(0, node.column));
        const double height = one * share(node.value);
        const double seen = std::max(thinnest, height);
        const double top = std::min(tops[column], area.bottom() - seen);
        places.emplace_back(area.left() + step * static_cast<double>(column), top, width, seen);
        tops[column] += height + gap;
    }
    return places;
}

bool exists(int node, std::size_t count) {
    return node >= 0 && static_cast<std::size_t>(node) < count;
}

// Where each link meets one of its nodes: upright edges, stacked in the order of the other ends so that few cross.
std::vector<QLineF> linkEnds(const std::vector<FlowLink>& links, const std::vector<QRectF>& places, double one,
                             int FlowLink::*here, int FlowLink::*there, bool atRight) {
    std::vector<std::size_t> order(links.size());
    std::iota(order.begin(), order.end(), 0);
    const auto place = [&](std::size_t link, int FlowLink::*node) -> const QRectF& {
        return places[static_cast<std::size_t>(links[link].*node)];
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return place(a, there).center().y() < place(b, there).center().y(); });
    std::vector<double> used(places.size(), 0.0);
    std::vector<QLineF> ends(links.size());
    for (std::size_t link : order) {
        const QRectF& node = place(link, here);
        double& from = used[static_cast<std::size_t>(links[link].*here)];
        const double x = atRight ? node.right() : node.left();
        const double height = std::min(one * share(links[link].value), std::max(0.0, node.height() - from));
        ends[link] = {x, node.top() + from, x, node.top() + from + height};
        from += height;
    }
    return ends;
}

// An edge that leaves and arrives level.
void addEdge(QPolygonF& outline, const QPointF& from, const QPointF& to) {
    for (int i = 0; i <= ribbonSteps; ++i) {
        const double t = static_cast<double>(i) / ribbonSteps;
        const double eased = t * t * (3 - 2 * t);
        outline << QPointF(from.x() + (to.x() - from.x()) * t, from.y() + (to.y() - from.y()) * eased);
    }
}

} // namespace

FlowPlan flowPlan(const std::vector<FlowNode>& nodes, const std::vector<FlowLink>& links, const QRectF& area,
                      double nodeWidth, double gap) {
    FlowPlan layout;
    const std::vector<Column> columns = columnsOf(nodes);
    layout.columns = static_cast<int>(columns.size());
    int most = 1;
    for (const Column& column : columns)
        most = std::max(most, column.nodes);
    const double tight = std::min(gap, area.height() / (2.0 * most)); // gaps take half of the height at most
    const double one = heightOfOne(columns, area.height(), tight);
    layout.nodes = nodePlaces(nodes, area, nodeWidth, tight, one);
    std::vector<FlowLink> drawn;
    std::copy_if(links.begin(), links.end(), std::back_inserter(drawn), [&](const FlowLink& link) {
        return exists(link.from, nodes.size()) && exists(link.to, nodes.size()) && share(link.value) > 0.0;
    });
    const auto from = linkEnds(drawn, layout.nodes, one, &FlowLink::from, &FlowLink::to, true);
    const auto to = linkEnds(drawn, layout.nodes, one, &FlowLink::to, &FlowLink::from, false);
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        QPolygonF outline;
        addEdge(outline, from[i].p1(), to[i].p1());
        addEdge(outline, to[i].p2(), from[i].p2());
        layout.ribbons.push_back(std::move(outline));
    }
    return layout;
}

} // namespace ui
