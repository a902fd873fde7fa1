// What curves, points and lines of one chart share while it is laid out: its scale, its fonts, and where words can go.
#pragma once

#include <QFontMetricsF>
#include <QLineF>
#include <optional>

#include "ui/charts/chart_geometry.h"
#include "ui/charts/label_layout.h"
#include "ui/charts/scene_parts.h"

namespace ui {

struct LinePlot {
    LinePlot(ChartScene& madeScene, const SceneInput& sceneInput);

    const QRectF& rect() const { return scale.rect; }
    const ChartFrame& frame() const { return input.frame; }
    double space(int pixels) const { return theme.space(pixels); }

    std::optional<QRectF> place(const LabelRequest& request);
    void addHairline(const QLineF& line);
    /// A hairline from what a name belongs to, where the name stands too far away to be read without.
    void addLeader(const QPointF& from, const QRectF& box);

    ChartScene& scene;
    const SceneInput& input;
    const ChartSpec& spec;
    const Theme& theme;
    PlotScale scale;
    QFontMetricsF base;
    QFontMetricsF small;
    Obstacles obstacles; // what is drawn so far
};

inline constexpr int furthestRing = 6; // steps of a text height from a curve's end to its name

/// Bands and curves; their names at their ends.
void addCurves(LinePlot& plot);
void nameCurves(LinePlot& plot);
/// Dots with their ranges; names of those that have room, one's own first.
void addPoints(LinePlot& plot);
void namePoints(LinePlot& plot);

} // namespace ui
