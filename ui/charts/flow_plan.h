// Where the nodes and ribbons of a flow stand. Pure geometry in pixels.
#pragma once

#include <QPolygonF>
#include <QRectF>
#include <vector>

#include "ui/charts/chart_spec.h"

namespace ui {

struct FlowPlan {
    std::vector<QRectF> nodes;      // one a node
    std::vector<QPolygonF> ribbons; // one a link
    int columns = 0;
};

/// The first column at the left, the last at the right edge of `area`; every column in the middle of its height, its
/// nodes `gap` apart; a share of one is equally high in all columns. Links to nodes that do not exist are left out.
FlowPlan flowPlan(const std::vector<FlowNode>& nodes, const std::vector<FlowLink>& links, const QRectF& area,
                      double nodeWidth, double gap);

} // namespace ui
