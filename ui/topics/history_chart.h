// One's scenarios beside published training runs, by year.
#pragma once

#include "ui/topics/chart_topics.h"

namespace ui {

TopicChart historyChart(const ChartRequest& request, const ChartInputs& inputs);

} // namespace ui
