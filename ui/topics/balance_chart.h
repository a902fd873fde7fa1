// AI's own footprint beside what it is said to save, sector by sector, and the part of the claim that has to come true.
#pragma once

#include "ui/topics/chart_topics.h"

namespace ui {

TopicChart balanceChart(const ChartInputs& inputs);

} // namespace ui
