// From today to after: what each measure of a list saves, step by step, and what each would save alone.
#pragma once

#include <optional>
#include <vector>

#include "model/measures/measure.h"
#include "model/progress.h"
#include "model/ranges/draws.h"
#include "model/ranges/quantiles.h"
#include "model/run/result.h"

namespace model {

/// What a scenario comes to. Days are those of training and, where they are on, of its experiments and of waiting.
struct MeasureAmounts {
    double kg = std::numeric_limits<double>::quiet_NaN();       // location-based, with embodied
    double marketKg = std::numeric_limits<double>::quiet_NaN(); // market-based, with embodied
    double usd = std::numeric_limits<double>::quiet_NaN();
    double days = std::numeric_limits<double>::quiet_NaN();
};
MeasureAmounts amountsOf(const Quantities& quantities);

/// The middle 90 % of the same, from draws that all scenarios of a list share.
struct AmountRanges {
    Quantiles kg;
    Quantiles marketKg;
    Quantiles usd;
    Quantiles days;
};

/// What a measure saves: before less after; negative where it costs.
struct Saving {
    MeasureAmounts point;
    std::optional<AmountRanges> range; // of the difference, draw by draw
    double shareSaving = std::numeric_limits<double>::quiet_NaN(); // of the draws in which kg become fewer, ties counted half
};

struct WaterfallStep {
    std::size_t place = 0; // in the list
    Applicability verdict;
    Scenario scenario;     // with this and all before it
    MeasureAmounts amounts;
    Saving saving;
};

struct Waterfall {
    std::vector<ChosenMeasure> list;  // the scenario's own, then the other measures, off; every value filled in
    Scenario today;                   // without a list
    MeasureAmounts start;
    std::optional<AmountRanges> startRange;
    std::vector<WaterfallStep> steps; // of the measures that are on; their savings add up to start less end
    MeasureAmounts end;
    std::optional<AmountRanges> endRange;
    Saving all; // start less end
    struct Alone {
        Applicability verdict;
        Scenario scenario;
        Saving saving;
    };
    std::vector<Alone> alone; // each measure of `list` by itself, on or off

    bool hasAnswer() const { return start.kg == start.kg; }
    const Scenario& after() const { return steps.empty() ? today : steps.back().scenario; }
};

/// The scenario's list, then the measures that it lacks, off.
std::vector<ChosenMeasure> allMeasures(const Scenario& scenario);

/// The exact steps at the centre of all inputs. A measure with which the scenario has no answer is left out and says so.
Waterfall makeWaterfall(const Scenario& scenario, const Catalog& catalog);
/// Adds ranges, from common draws; false, with the ranges left as they were, where `progress` said stop.
bool drawWaterfall(Waterfall& waterfall, const Catalog& catalog, const Draws& draws, const Progress& progress = {});

} // namespace model
