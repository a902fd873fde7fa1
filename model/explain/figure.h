// Which number somebody asks about, and the numbers an answer is made of.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/run/step.h"

namespace model {

/// A number of a scenario: of its own run, or of the run that reaches `target` on a curve.
struct Figure {
    Symbol symbol = Symbol::TotalKg;
    std::string which;            // benchmark of an accuracy or id of an equivalent; empty for all others
    std::optional<double> target; // fraction; absent: the scenario's own run
    std::string benchmark;        // of that target; empty: the scenario's

    bool operator==(const Figure&) const = default;
};

/// A number with where it comes from. `computed`: it has a derivation of its own; else origin and source say who says
/// so.
struct Term {
    Figure figure;
    double value = 0.0;
    bool computed = false;
    std::optional<Id> parameter; // the input that changes it
    Origin origin = Origin::Computed;
    std::string source; // empty: the program's own default, or chosen by another input
};

/// How one number follows from others; without a formula for a number that nothing is computed for.
struct Derivation {
    Term result;
    std::string_view formula; // see Step
    StepKind kind = StepKind::Formula;
    std::vector<Term> terms; // in the order in which the formula names them
};

} // namespace model
