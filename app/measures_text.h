// Measures for people: from today to after, and what each measure saves alone.
#pragma once

#include <QString>

#include "model/catalog/catalog.h"
#include "model/measures/waterfall.h"
#include "ui/words/number_format.h"

namespace app {

QString measuresText(const model::Scenario& scenario, const model::Waterfall& waterfall, const model::Catalog& catalog,
                     const ui::NumberStyle& style);

} // namespace app
