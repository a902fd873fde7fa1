// What the scenes of all kinds of charts have in common, and who lays out which kind.
#pragma once

#include <QFontMetricsF>
#include <QRectF>
#include <QStringList>

#include "ui/charts/chart_frame.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_spec.h"
#include "ui/look/theme.h"

namespace ui {

/// What a scene is made from; lives as long as its making.
struct SceneInput {
    const ChartSpec& spec;
    const ChartFrame& frame;
    const QRectF& plot;
    const Theme& theme;

    QFontMetricsF metrics(TextRole role) const { return QFontMetricsF(theme.font(role)); }
    double space(int pixels) const { return theme.space(pixels); }
};

/// Curves, bands, points, target line, second axis.
void addLineScene(ChartScene& scene, const SceneInput& input);
/// Rows of bars with their names and values.
void addBarScene(ChartScene& scene, const SceneInput& input);
/// Nodes and ribbons with their names and values.
void addFlowScene(ChartScene& scene, const SceneInput& input);
/// Cells with the names of rows and columns, and the colour scale above them.
void addHeatScene(ChartScene& scene, const SceneInput& input);

/// Below the plot.
void addXTitle(ChartScene& scene, const SceneInput& input);
/// Lines of words from the left padding on, top to bottom; where the next one would begin.
double addLines(ChartScene& scene, const SceneInput& input, const QStringList& lines, double top, TextRole role,
                bool muted);

} // namespace ui
