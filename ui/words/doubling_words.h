// How fast something doubled, in words: with its range, and what is known of it.
#pragma once

#include "model/history/doubling_fit.h"
#include "ui/words/number_format.h"

namespace ui {

/// "every 9.4 months (7.2 to 13)"; "at least" where it may not grow at all.
QString doublingText(const model::DoublingFit& fit, const NumberStyle& style);

} // namespace ui
