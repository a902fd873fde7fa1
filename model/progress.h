// How long work tells of itself and learns that nobody wants it any more.
#pragma once

#include <functional>

namespace model {

/// Told the fraction done now and then; returning false stops the work at once.
using Progress = std::function<bool(double)>;

} // namespace model
