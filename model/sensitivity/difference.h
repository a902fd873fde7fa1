// Why two scenarios differ: the difference of a quantity shared out among the inputs that differ, and how sure it is.
#pragma once

#include <limits>
#include <optional>
#include <vector>

#include "model/progress.h"
#include "model/ranges/draws.h"
#include "model/ranges/quantiles.h"
#include "model/run/result.h"
#include "model/scenario/scenario.h"

namespace model {

class Catalog;

/// Inputs that change together from one scenario to the other.
struct DifferenceGroup {
    std::vector<Id> ids; // in the order of the table
    bool ownCurve = false; // the own accuracy curve is among them
    double contribution = std::numeric_limits<double>::quiet_NaN(); // in the quantity's unit
};

/// How finely the inputs that differ could be told apart. Wherever a mixture of both scenarios has no answer (a precision that the other's
/// device lacks, a size beside a target), or more than twelve groups differ, the next of these is tried.
enum class DifferenceGrain : std::uint8_t {
    Inputs,
    Question, // inputs one by one, but model, data and accuracy together
    Sections, // by section of the file; model, data and accuracy together where they must
    Whole,
};

struct ScenarioDifference {
    Quantity quantity = Quantity::TotalKg;
    double from = std::numeric_limits<double>::quiet_NaN();
    double to = std::numeric_limits<double>::quiet_NaN();
    DifferenceGrain grain = DifferenceGrain::Inputs;
    std::vector<DifferenceGroup> groups; // the largest contribution first; they add up to `to` less `from`

    std::optional<Quantiles> range; // of `to` less `from`, over common draws
    double shareLower = std::numeric_limits<double>::quiet_NaN(); // of the draws in which the second one is lower, ties counted half

    bool hasAnswer() const { return from == from && to == to; }
    /// What the difference is at least, with its sign, in 95 % of the draws; 0 where less than 95 % agree on the sign. NaN without draws.
    double certain() const;
    /// The rest of it.
    double uncertain() const { return to - from - certain(); }
};

/// At the centre of all inputs, by exact Shapley values: order plays no part. Both must pass checkScenario. No groups where either has
/// no answer. Measures are no inputs: they change nothing of what a scenario emits today.
ScenarioDifference explainDifference(const Scenario& from, const Scenario& to, const Catalog& catalog,
                                     Quantity quantity = Quantity::TotalKg);
/// Adds range and share; false, with both left as they were, where `progress` said stop.
bool drawDifference(ScenarioDifference& difference, const Scenario& from, const Scenario& to, const Catalog& catalog,
                    const Draws& draws, const Progress& progress = {});

} // namespace model
