// Models over the years by one measure, published beside estimated, and the line of their doubling.
#pragma once

#include "ui/topics/chart_topics.h"

namespace ui {

TopicChart modelsChart(const ChartRequest& request, const ChartInputs& inputs);

} // namespace ui
