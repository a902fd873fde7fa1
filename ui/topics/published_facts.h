// What published training runs report, in the simulator's quantities.
#pragma once

#include "model/catalog/catalog.h"
#include "model/run/result.h"

namespace ui {

/// A reported figure in the quantity's base unit; NaN where the run reports none. Compute that was not printed follows
/// from the run's own FLOP per parameter and token.
double publishedValue(const model::PublishedRun& run, model::Quantity quantity);
/// The accuracy on this benchmark; the average of the three where all three were reported.
double publishedAccuracy(const model::PublishedRun& run, const std::string& benchmark);
/// False for figures that contradict themselves (reliability F of the catalogue): no chart leans on them.
bool isTrusted(const model::PublishedRun& run);

} // namespace ui
