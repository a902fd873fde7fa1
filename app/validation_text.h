// A validation as tables for the terminal: one row a figure, then a summary by quantity.
#pragma once

#include <QString>

#include "model/run/validation.h"
#include "ui/words/number_format.h"

namespace app {

QString validationText(const model::Validation& validation, const ui::NumberStyle& style);

} // namespace app
