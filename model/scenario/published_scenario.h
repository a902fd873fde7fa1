// A published training run as a scenario of one's own.
#pragma once

#include <optional>

#include "model/catalog/catalog.h"
#include "model/scenario/scenario.h"

namespace model {

/// Types what the report tells: size, tokens, machines, place, year, grid factor and PUE, and the recipe of its era; all
/// else keeps its default. Nothing where the run names neither size nor tokens, or what it tells does not fit together.
std::optional<Scenario> publishedScenario(const PublishedRun& run, const Catalog& catalog);

} // namespace model
