// What stands behind an input nobody typed: the value the formulas used, or the one that was solved.
#pragma once

#include "model/catalog/catalog.h"
#include "model/run/result.h"
#include "model/scenario/scenario.h"

namespace ui {

/// NaN where the result tells nothing about this input.
double usedValue(model::Id id, const model::Scenario& scenario, const model::Result& result,
                 const model::Catalog& catalog);
/// The resolved input, or nullptr.
const model::Setting* usedSetting(model::Id id, const model::Result& result);
/// The accuracy of `benchmark` that this result stands at; NaN where there is none.
double accuracyOf(const model::Result& result, std::string_view benchmark);

} // namespace ui
