// The same run elsewhere: places ranked by what it would emit, drink or cost there, one's own among them.
#pragma once

#include "ui/topics/chart_topics.h"

namespace ui {

TopicChart placesChart(const ChartRequest& request, const ChartInputs& inputs);

/// The scenario moved to this place, as an edit would move it: what was typed for the old one goes.
model::Scenario movedTo(const model::Scenario& scenario, const std::string& region, const model::Catalog& catalog);

} // namespace ui
