// What one more point of accuracy costs, all along the curve.
#pragma once

#include "model/run/simulate.h"
#include "ui/topics/chart_topics.h"

namespace ui {

TopicChart nextPointChart(const ChartRequest& request, const ChartInputs& inputs);

/// The quantity of a single step that belongs to a total: NextPointKg to TotalKg.
model::Quantity stepQuantity(model::Quantity total);
/// Where the steps begin: whole percents all over the track, less the last.
model::CurveRequest stepRequest(const std::string& benchmark);
/// What the step from `accuracy` to one point more adds, in the base unit; NaN without an answer.
double stepCost(const Shown& shown, const std::string& benchmark, double accuracy, model::Quantity quantity,
                const model::Catalog& catalog);

} // namespace ui
