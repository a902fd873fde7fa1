// How the draws are spread: the share of them in each bin of total kg, filled for the edited
// scenario, an outline for the baseline.
#pragma once

#include "ui/topics/chart_topics.h"

namespace ui {

TopicChart drawsChart(const ChartInputs& inputs);

} // namespace ui
