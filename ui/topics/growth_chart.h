// If runs like this one go on doubling: energy or carbon year by year, the ceiling, and the point where it must end.
#pragma once

#include "ui/topics/chart_topics.h"

namespace ui {

TopicChart growthChart(const ChartRequest& request, const ChartInputs& inputs);

} // namespace ui
