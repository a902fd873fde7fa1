// Sentences about a result: what the next points cost, how it stands to the baseline, what market-based means.
#pragma once

#include <QString>

#include "ui/words/number_format.h"
#include "ui/session/runner.h"

namespace ui {

/// "70 % MMLU · 38.8 B parameters · 733 B tokens": which run this is about.
QString runText(const Shown& shown, const NumberStyle& style);
/// "One more point of accuracy: +0.9 t"; empty where there is no answer.
QString nextPointText(const Shown& shown, const NumberStyle& style);
/// "Five more points: +7 t"; empty where there is no answer.
QString fivePointsText(const Shown& shown, const NumberStyle& style);
/// The scenario's name; "Baseline with your assumptions" for the adjusted one.
QString shownName(const Shown& shown);
/// "−93 %", from three times on "×14", "±0 %"; empty where there is nothing to compare.
QString changeText(double own, double other, const NumberStyle& style);
/// "−93 % to “H100s in Poland” (12.9 t)"; from three times on "14 times …"; empty without a baseline.
QString comparisonText(const Shown& shown, const Shown* baseline, const NumberStyle& style);
/// As comparisonText, with levers and assumptions kept apart: what the levers did, under the assumptions of `shown`, to
/// the baseline under the same ones (`adjusted`; nullptr where the assumptions are the baseline's own).
QString leverText(const Shown& shown, const Shown* baseline, const Shown* adjusted, const NumberStyle& style);
/// What the assumptions alone did to the baseline; empty where they are the baseline's own.
QString assumptionText(const Shown* baseline, const Shown* adjusted, const NumberStyle& style);
/// "Below the baseline in 93 % of draws": from the same draws of both; empty without a baseline or ranges.
QString chanceText(const Shown& shown, const Shown* baseline, const NumberStyle& style);
/// What the location-based and the market-based figure say about each other.
QString placeAndMarketText(const Shown& shown, const NumberStyle& style);

} // namespace ui
