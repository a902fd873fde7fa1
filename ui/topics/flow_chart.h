// The way from compute to carbon: FLOP, the machines that spend electricity on them, where that comes from, kilograms.
#pragma once

#include "ui/topics/chart_topics.h"

namespace ui {

/// Of the edited scenario; every ribbon is as wide as its share of the total kg.
TopicChart flowChart(const ChartInputs& inputs);

} // namespace ui
