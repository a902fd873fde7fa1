// Ranges in words: never "confidence", always what they are, the middle 90 % of draws.
#pragma once

#include <QString>

#include "model/ranges/quantiles.h"
#include "model/run/result.h"
#include "ui/words/number_format.h"

namespace ui {

/// "28 t to 590 t in the middle 90 % of draws", or what is left of it where too many draws have no answer. Kilograms.
QString rangeText(const model::Quantiles& kilograms, const NumberStyle& style);
/// "18 MWh to 41 MWh": the same of any quantity, without saying what a range is.
QString quantityRangeText(model::Quantity quantity, const model::Quantiles& range, const NumberStyle& style);
/// "9 to 20": of things counted.
QString countRangeText(const model::Quantiles& counts, const NumberStyle& style);

} // namespace ui
