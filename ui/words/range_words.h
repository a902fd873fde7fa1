// Ranges in words: never "confidence", always what they are, the middle 90 % of draws.
#pragma once

#include <QString>

#include "model/ranges/quantiles.h"
#include "ui/words/number_format.h"

namespace ui {

/// "28 t to 590 t in the middle 90 % of draws", or what is left of it where too many draws have no answer. Kilograms.
QString rangeText(const model::Quantiles& kilograms, const NumberStyle& style);

} // namespace ui
