// What a row shows and explains beyond the typed value: solved and default values, in words for any kind of parameter.
#pragma once

#include <QString>
#include <optional>

#include "model/catalog/catalog.h"
#include "model/run/result.h"
#include "model/scenario/scenario.h"
#include "ui/words/number_format.h"

namespace ui {

/// The typed number (the middle of a range), else what was solved or used; NaN where nothing is known.
double shownNumber(const model::Parameter& parameter, const model::Scenario& scenario, const model::Result& result,
                   const model::Catalog& catalog);
/// The value in words, typed or used: "7 B", "20 % to 40 %", "France", "Compute-optimal"; empty where nothing is known.
QString shownText(const model::Parameter& parameter, const model::Scenario& scenario, const model::Result& result,
                  const model::Catalog& catalog, const NumberStyle& style);
/// What would be used if nobody typed anything here, with its distribution and source; nothing where that is unknown.
std::optional<model::Setting> defaultSetting(model::Id id, const model::Scenario& scenario,
                                             const model::Catalog& catalog);
/// True where a range can be typed: numbers that are drawn.
bool takesRange(const model::Parameter& parameter);
/// Three significant figures, inside the limits: what a person would have typed.
double tidy(const model::Parameter& parameter, double value);

} // namespace ui
