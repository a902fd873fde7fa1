// The allocation "lifetime_optimal": for each target the size that emits least over training, experiments and
// deployment.
#pragma once

#include "model/catalog/catalog.h"
#include "model/run/inputs.h"

namespace model {

/// Gives the question of `inputs` its way to decide a size by (see Question::sizeFor), with every input at the value it
/// has now: draws keep the decision, since nobody trains again when the grid turns out otherwise. The catalogue lives
/// longer.
void decideForLifetime(Inputs& inputs, const Catalog& catalog);

} // namespace model
