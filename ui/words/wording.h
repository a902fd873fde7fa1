// The core's ids in words of the current language: notices, problems, parameters, quantities, equivalents, choices.
#pragma once

#include <QString>

#include "model/catalog/catalog.h"
#include "model/run/notice.h"
#include "model/run/result.h"
#include "ui/words/number_format.h"

namespace ui {

/// A person's sentence: what, why it matters, what to do.
QString noticeText(const model::Notice& notice, const NumberStyle& style = {});
QString severityLabel(model::Severity severity);
/// "scenario.json: training.mfu is 1.5; allowed is above 0 up to 1." Always one line.
QString problemText(const model::Problem& problem, const NumberStyle& style = {});

QString parameterLabel(model::Id id);
/// What the parameter is, in a sentence or two, for tooltips and info panels.
QString parameterHelp(model::Id id);
/// A choice of a Kind::Choice parameter in words ("compute_optimal" -> "Compute-optimal").
QString choiceLabel(model::Id id, std::string_view choice);
/// Of a Kind::Switch parameter.
QString switchLabel(bool on);
QString benchmarkLabel(std::string_view benchmark);
QString lawLabel(std::string_view law);
QString quantityLabel(model::Quantity quantity);
/// The value with its unit in words of the style: "1.29 GWh", "3.55 million h".
QString quantityText(model::Quantity quantity, double value, const NumberStyle& style);
/// The value in the steps of its unit (kWh, kg, L, USD, d, FLOP); nothing for units that have none.
std::optional<QString> textInUnit(double value, std::string_view unit, const NumberStyle& style);
QString groupLabel(model::Group group);
/// A unit of the parameter table as shown beside a number: "g/kWh" -> "g CO₂e/kWh"; empty for ratios and counts.
QString unitLabel(std::string_view unit);
/// "12 household-months, United States (880 kWh)" without the count: the thing counted, in the right plural for
/// `count`.
QString equivalentLabel(const model::Equivalent& equivalent, double count, const model::Catalog& catalog);
/// The same with its count, kilometres turned into miles in US units: "14 household-months of electricity, United
/// States".
QString equivalentText(const model::Equivalent& equivalent, double count, const NumberStyle& style,
                       const model::Catalog& catalog);
/// The region's name in the current language, with its code where two would look alike.
QString regionLabel(const model::Region& region);
/// The same where only the names are known.
QString placeLabel(const model::PlaceName& place);

} // namespace ui
