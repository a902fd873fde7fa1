// How a run compares with the one it is measured against, and the derivation of that number.
#pragma once

#include <optional>

#include "model/explain/figure.h"

namespace model {

/// CO2e of a run as a multiple of its baseline's, both in kg; NaN or infinite where one of them has no answer or is 0.
double timesBaseline(double totalKg, double baselineKg);
/// The same with its formula and terms; nothing where there is no finite answer.
std::optional<Derivation> deriveTimesBaseline(double totalKg, double baselineKg);

} // namespace model
