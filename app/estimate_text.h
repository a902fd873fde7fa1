// A result as a page of text for the terminal.
#pragma once

#include <QString>

#include "model/catalog/catalog.h"
#include "model/run/result.h"
#include "model/scenario/scenario.h"
#include "model/ranges/uncertainty.h"
#include "ui/words/number_format.h"

namespace app {

/// Headline, table of quantities, accuracies, equivalents and notices, in the language of the program.
QString estimateText(const model::Scenario& scenario, const model::Result& result, const model::ResultRange& range,
                     const model::Catalog& catalog, const ui::NumberStyle& style);

} // namespace app
