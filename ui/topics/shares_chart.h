// Where a run's carbon or energy comes from: bars from zero, part by part, one a scenario.
#pragma once

#include "ui/topics/chart_topics.h"

namespace ui {

TopicChart sharesChart(const ChartRequest& request, const ChartInputs& inputs);

} // namespace ui
