// --quantity: which of the quantities of a result a question is about.
#pragma once

#include "app/command_parser.h"
#include "model/catalog/catalog.h"
#include "model/run/result.h"
#include "model/scenario/scenario.h"
#include "ui/words/number_format.h"

namespace app {

void addQuantityOption(CommandParser& parser);
/// Throws UsageError for what is no quantity of a run.
model::Quantity quantityFrom(const CommandParser& parser);
/// One error: why the scenario has no answer, else that it does not have this quantity.
void tellNoValue(const QString& file, const model::Scenario& scenario, const model::Catalog& catalog, model::Quantity quantity,
                 const ui::NumberStyle& style);

} // namespace app
