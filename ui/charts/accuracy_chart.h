// The program's main chart as a description: CO2e of a run against the accuracy it aims at, one line a scenario.
#pragma once

#include <vector>

#include "model/catalog/catalog.h"
#include "ui/charts/chart_axes.h"
#include "ui/charts/chart_spec.h"
#include "ui/session/runner.h"

namespace ui {

/// `shown.front()` is the scenario that title, target line and published runs belong to. `held` keeps the range of y,
/// in kg.
ChartSpec accuracyChart(const std::vector<Shown>& shown, const model::Catalog& catalog, const NumberStyle& style,
                        Decades held = {});
/// The range of y that the chart of these scenarios needs, in kg.
Decades accuracyChartDecades(const std::vector<Shown>& shown, Decades held = {});

/// Where a scenario stands on the axis of `onBenchmark`: its target, or what its size and tokens reach.
double standing(const Shown& shown, const std::string& onBenchmark);

} // namespace ui
