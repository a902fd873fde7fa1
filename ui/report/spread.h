// The range of one number of a report, where there is one.
#pragma once

#include <QString>

#include "ui/session/runner.h"
#include "ui/words/number_format.h"

namespace ui {

/// "9 t to 30 t"; empty where nothing was drawn, nothing is reached, or every draw gives the same.
QString spreadText(model::Quantity quantity, const Shown& shown, const NumberStyle& style);

} // namespace ui
