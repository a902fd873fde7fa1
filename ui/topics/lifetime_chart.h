// The whole life by month: what deployment has emitted so far, against what came before it, and the month in which it
// overtakes.
#pragma once

#include "ui/topics/chart_topics.h"

namespace ui {

TopicChart lifetimeChart(const ChartRequest& request, const ChartInputs& inputs);

} // namespace ui
