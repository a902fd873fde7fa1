// What a reported speed of training steps makes of a prediction, and the yardsticks of the program's own runs.
#pragma once

#include <vector>

#include "model/run/validation.h"

namespace model {

/// Device-hours (billed) of each published run predicted from a step's MFU, or tokens per second and device, that somebody reported, and
/// what lies between steps and bills (step_to_billed). Rows are scored; `source` is that of the speed.
std::vector<ValidationRow> hoursFromSpeeds(const Catalog& catalog);

/// Puts the yardsticks of the shipped runs into their validation: families held out (as scripts/fit found), one fact known.
void addYardsticks(Validation& validation, const Catalog& catalog);

} // namespace model
