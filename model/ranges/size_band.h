// The band of runs whose sizes are decided: what machine, place and use leave open.
#pragma once

#include <vector>

#include "model/ranges/drawn_question.h"
#include "model/ranges/drawn_scenario.h"

namespace model {

/// Of the runs that reach `targets` with link and team at their centre. Nothing where `progress` said stop.
std::optional<CurveBand> bandOfSizes(DrawnScenario& drawn, const DrawnQuestion& question,
                                     const std::vector<double>& targets, Quantity quantity, const Progress& progress);

} // namespace model
