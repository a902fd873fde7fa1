// What an accuracy costs, and what size costs: one line a scenario, over targets, compute, parameters or tokens.
#pragma once

#include "ui/topics/chart_topics.h"

namespace ui {

TopicChart curveChart(const ChartRequest& request, const ChartInputs& inputs);

/// A scenario's curve on this benchmark: the one at hand, or computed.
model::Curve curveOn(const Shown& shown, const std::string& benchmark, const model::Catalog& catalog);
/// The middle 90 % of draws around a line with as many places; open upwards where too many draws have no answer, a gap
/// where none has.
void addBand(Series& series, const model::CurveBand& band, const AxisUnit& unit);
/// Sentences, the last without its full stop, one after the other.
QString inOneLine(const QStringList& sentences);
/// What bands are, in a few words.
QString bandWords();
/// Another reading of the y axis: how many of the chosen equivalent; nothing where none is chosen.
std::optional<Axis> secondAxis(const ChartRequest& request, const ChartInputs& inputs, const AxisRange& y);
/// "CO₂e" behind masses, so that a title says what is weighed; everything else as it is.
QString amountText(model::Quantity quantity, double value, const NumberStyle& style);

/// The range of y: that of the curves and of where the scenarios stand, but not the last steep decades before a
/// ceiling.
AxisRange curveRange(const std::vector<double>& alongCurves, const std::vector<double>& standings, bool logarithmic,
                     AxisRange held);

} // namespace ui
