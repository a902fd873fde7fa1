// Measures in words: their names, what they do, how far they go and what is known of them.
#pragma once

#include <QString>

#include "model/catalog/catalog.h"
#include "model/measures/measure.h"
#include "ui/words/number_format.h"

namespace ui {

/// "Move to another place"
QString measureLabel(std::string_view id);
/// What is done, in a sentence.
QString measureHelp(std::string_view id);
/// How far: "France", "×1.3", "6 years"; empty where there is nothing to say.
QString measureValueText(const model::Measure& measure, const model::Value& value, const model::Catalog& catalog,
                         const NumberStyle& style);
/// The name with its value: "Move to another place: France".
QString measureText(const model::ChosenMeasure& chosen, const model::Catalog& catalog, const NumberStyle& style);
/// Those of a scenario that are on, in their order; "–" where none is.
QString measureNames(const model::Scenario& scenario, const model::Catalog& catalog, const NumberStyle& style);
/// What the record says: quantity, low to high, source and year.
QString measureEvidence(std::string_view id, const model::Catalog& catalog, const NumberStyle& style);

} // namespace ui
