// All quantities of what is shown as text for a spreadsheet.
#pragma once

#include <QString>
#include <vector>

#include "ui/session/runner.h"
#include "ui/words/number_format.h"

namespace ui {

/// One row per quantity, one column per scenario, divided by tabulators; full numbers in the locale's form.
QString resultTable(const std::vector<Shown>& shown, const NumberStyle& style);

} // namespace ui
