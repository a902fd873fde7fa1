// The totals: training and every section that is on, added up; one list of steps for each set of sections.
#pragma once

#include "model/run/step.h"

namespace model {

/// `sectionsOn`: one bit for each of `sections()`; a section that is off is not even a term of the formula.
Steps totalSteps(unsigned sectionsOn);

} // namespace model
