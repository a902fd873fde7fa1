// What can be done: from today to after, measure by measure, and what each measure saves alone.
#pragma once

#include "ui/topics/chart_topics.h"

namespace ui {

/// A bar for today, one from there for each measure that is on, and one for what is left; market-based figures beside them.
TopicChart waterfallChart(const ChartInputs& inputs);
/// A bar for each measure that applies, by what it saves in carbon, money or days, with the other two in words.
TopicChart abatementChart(const ChartRequest& request, const ChartInputs& inputs);

} // namespace ui
