// Names of the numbers behind a result, their values in words, and where they come from.
#pragma once

#include <QString>

#include "model/run/symbol.h"
#include "ui/words/number_format.h"

namespace ui {

/// "Share of the peak over all billed hours (MFU)".
QString symbolLabel(model::Symbol symbol);
/// "27.5 %", "8.40 GWh": the value with its unit.
QString symbolValue(model::Symbol symbol, double value, const NumberStyle& style);
/// What the numbers in its formula are and who gave it, in a sentence; empty where the formula says it all.
QString symbolNote(model::Symbol symbol);
/// "typed by you", "catalogue", "default" …
QString originLabel(model::Origin origin);

} // namespace ui
