// What the reading cursor of a chart says at a place: snapped to whole percents, in a sentence with the baseline.
#pragma once

#include "model/explain/figure.h"
#include "ui/charts/cursor_mark.h"
#include "ui/topics/chart_topics.h"

namespace ui {

/// `x` in the axis of the chart that covers `ranges`; nothing where the topic has nothing to read.
std::optional<CursorMark> readingAt(const ChartRequest& request, const ChartInputs& inputs, const ChartRanges& ranges,
                                    double x);

/// The number of the edited scenario behind a chart: at the cursor of a curve over targets, else that of its own run.
model::Figure figureAt(const ChartRequest& request, const ChartInputs& inputs, std::optional<double> x);

} // namespace ui
