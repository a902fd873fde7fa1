// What matters most and why two scenarios differ, as JSON and CSV.
#pragma once

#include <string>
#include <string_view>

#include "model/catalog/catalog.h"
#include "model/ranges/draws.h"
#include "model/sensitivity/difference.h"
#include "model/sensitivity/scenario_sensitivity.h"

namespace model {

/// As files name a part: the path of its input, else "mfu_residual", "step_to_billed", "moe_exponent", "team" or "link".
std::string_view partName(const DrawnPart& part);

std::string sensitivityJson(const Scenario& scenario, const Sensitivity& sensitivity, const Catalog& catalog, const Draws& draws);
/// Part, its 5 and 95 % points, the quantity there, first-order and total index with their standard errors.
std::string sensitivityCsv(const Sensitivity& sensitivity);

std::string differenceJson(const Scenario& from, const Scenario& to, const ScenarioDifference& difference, const Catalog& catalog,
                           const Draws& draws);
/// Kind (start, step, end), the paths that change together, separated by spaces, and the value.
std::string differenceCsv(const ScenarioDifference& difference);

} // namespace model
