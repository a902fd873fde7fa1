// What one edit of a scenario means: its direction, which inputs it asks for, and what has to change along with an
// input.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "model/catalog/catalog.h"
#include "model/run/result.h"
#include "model/scenario/consequences.h"
#include "model/scenario/scenario.h"

namespace ui {

using model::Change;
using model::changed;
using model::Changes;
using model::withConsequences;

/// True where size and tokens are given and accuracy follows; an absent `accuracy.solve` is forwards with both of them
/// typed.
bool runsForwards(const model::Scenario& scenario);
/// How a target is split into size and tokens; an absent allocation follows from which of the two is typed.
std::string_view allocation(const model::Scenario& scenario);
/// False for inputs that the scenario's direction does not read: their rows show what was solved.
bool isAsked(model::Id id, const model::Scenario& scenario);
/// The device or place that is used: the typed one, else that of training.
std::string_view referenceInUse(model::Id id, const model::Scenario& scenario);
/// The precision that is used: the typed one, else the device's best of bf16, fp16 and fp32; empty for an unknown
/// device.
std::string_view precision(const model::Scenario& scenario, const model::Catalog& catalog,
                           model::Id id = model::Id::TrainingPrecision);

/// Turns the direction around without moving the run: what was solved becomes what is given.
Changes turnDirection(const model::Scenario& scenario, const model::Result& result, bool forwards);
/// The baseline under the assumptions of `scenario`; nothing where they agree already, or where it could not run so.
std::optional<model::Scenario> withAssumptionsOf(const model::Scenario& baseline, const model::Scenario& scenario);

} // namespace ui
