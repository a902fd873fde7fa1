// When power is clean: the mean carbon intensity of a zone by month and hour of the day, on the clock of the place.
#pragma once

#include "ui/topics/chart_topics.h"

namespace ui {

TopicChart hoursChart(const ChartRequest& request, const ChartInputs& inputs);

} // namespace ui
