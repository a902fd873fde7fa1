// The words of an SVG in whole pieces: Qt cuts them at each change of script and names one font family only.
#pragma once

#include <QByteArray>
#include <QSizeF>
#include <vector>

#include "ui/charts/chart_scene.h"
#include "ui/look/theme.h"

namespace ui {

/// Adds the words to an SVG written by Qt, one text element each; names the theme's fallback families everywhere and
/// gives the picture its exact size, which Qt rounds to dots.
void completeSvg(QByteArray& svg, const std::vector<ChartScene::Words>& words, const Theme& theme,
                 const QSizeF& sizeMm);

} // namespace ui
