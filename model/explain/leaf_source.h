// Who says so: origin, source and deciding input of the numbers that nothing is computed for. Internal to the room.
#pragma once

#include "model/explain/worksheets.h"

namespace model {

/// The term of `symbol` on `sheet` as a number that stands by itself.
Term leafTerm(Symbol symbol, const Sheet& sheet, const Worksheets& sheets);

/// How this input was made of others before any run; nullptr where it was typed or looked up.
const Step* inputStepOf(Symbol symbol, const Worksheets& sheets);

} // namespace model
