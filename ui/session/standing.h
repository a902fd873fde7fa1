// Where a scenario stands on the axis of a benchmark.
#pragma once

#include <string>

#include "ui/session/runner.h"

namespace ui {

/// Its target, or what its size and tokens reach; NaN where neither speaks of this benchmark.
double standing(const Shown& shown, const std::string& onBenchmark);

} // namespace ui
