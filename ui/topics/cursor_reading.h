// What the reading cursor of a chart says at a place: snapped to whole percents, in a sentence with the baseline.
#pragma once

#include "ui/charts/cursor_mark.h"
#include "ui/topics/chart_topics.h"

namespace ui {

/// `x` in the axis of the chart that covers `ranges`; nothing where the topic has nothing to read.
std::optional<CursorMark> readingAt(const ChartRequest& request, const ChartInputs& inputs, const ChartRanges& ranges,
                                    double x);

} // namespace ui
