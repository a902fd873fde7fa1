// An accuracy curve of one's own in words: by its name wherever a benchmark is named, with how far its points miss it.
#pragma once

#include <QString>
#include <string_view>

#include "model/catalog/catalog.h"
#include "model/scenario/scenario.h"
#include "ui/words/number_format.h"

namespace ui {

/// The benchmark as this scenario knows it: its own curve goes by its own name.
QString benchmarkName(const model::Scenario& scenario, std::string_view benchmark);
/// "From 4 points of one's own; they miss the curve by 1.2 percentage points on average"; empty for other benchmarks.
QString ownCurveText(const model::Scenario& scenario, std::string_view benchmark, const model::Catalog& catalog,
                     const NumberStyle& style);

} // namespace ui
