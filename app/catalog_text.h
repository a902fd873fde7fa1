// Lists of the catalogue as tables for the terminal, numbers and names in the language of the program.
#pragma once

#include <QString>

#include "model/catalog/catalog.h"
#include "ui/words/number_format.h"

namespace app {

/// `kind`: hardware, regions, laws, equivalents, published or parameters.
QString catalogText(const QString& kind, const model::Catalog& catalog, const ui::NumberStyle& style);

} // namespace app
