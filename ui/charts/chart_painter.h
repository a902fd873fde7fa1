// The one path from a ChartSpec to a picture, for the screen and for every file. Only here and in chart_view is
// QCustomPlot known: it lays out the axes and keeps the buffers, the scene brings everything else.
#pragma once

#include <QSize>
#include <optional>

#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_spec.h"
#include "ui/look/theme.h"

class QCustomPlot;
class QPaintDevice;

namespace ui {

struct PaintOptions {
    bool caption = false;
    bool transparent = false; // leave out the ground
    bool words = true;        // draw the words of the scene; false where the caller writes them, the axes' remain
};

/// Makes `plot` show the chart at its next replot. Repeated calls change what is there in place.
void paintInto(QCustomPlot& plot, const ChartSpec& spec, const Theme& theme, const PaintOptions& options = {});

/// What `plot` showed at its last replot, beside the axes.
const ChartScene& sceneIn(QCustomPlot& plot);

/// Draws the chart on a device, laid out at `size` in the theme's units, all of them enlarged by `scale`. What was
/// drawn beside the axes, or nothing where the device cannot be painted on.
std::optional<ChartScene> paintOn(QPaintDevice& device, const ChartSpec& spec, const Theme& theme, QSize size,
                                  double scale, const PaintOptions& options);

} // namespace ui
