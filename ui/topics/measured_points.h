// Measured runs as points of a chart.
#pragma once

#include <QString>

#include "model/run/emissions_csv.h"
#include "model/run/result.h"
#include "ui/charts/chart_spec.h"

namespace ui {

/// What was measured of this quantity, in its base unit; NaN where nothing was.
double measuredValue(const model::MeasuredRun& run, model::Quantity quantity);
/// "pretraining (measured)".
QString measuredName(const model::MeasuredRun& run);
/// A filled neutral mark, named unless `quiet`.
NamedPoint measuredPoint(const model::MeasuredRun& run, double x, double y, bool quiet);

} // namespace ui
