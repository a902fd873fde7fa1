// The same run elsewhere: places ranked by what it would emit, drink or cost there, one's own among them.
#pragma once

#include "ui/topics/chart_topics.h"

namespace ui {

TopicChart placesChart(const ChartRequest& request, const ChartInputs& inputs);

/// The scenario moved to this place: a typed grid factor belongs to the old one and goes.
model::Scenario movedTo(model::Scenario scenario, const std::string& region);

} // namespace ui
