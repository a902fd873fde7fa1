// What waiting saves: one stretch and pausing, over the time that the edited scenario's run is allowed beyond its own.
#pragma once

#include "ui/topics/chart_topics.h"

namespace ui {

TopicChart delayChart(const ChartRequest& request, const ChartInputs& inputs);

} // namespace ui
