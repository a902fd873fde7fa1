// The question backwards: the best accuracy that a budget of carbon, energy or time pays for, and the run that reaches it.
#pragma once

#include <optional>

#include "model/run/result.h"
#include "model/scenario/scenario.h"

namespace model {

class Catalog;

/// What is spent, in the unit of its quantity: any that grows with the target (total.kgco2e in kg, total.energy_kwh, training.days).
struct Budget {
    Quantity quantity = Quantity::TotalKg;
    double amount = 0.0;
};

/// Either a target, or what the least target costs where the budget is below that.
struct Affordable {
    std::optional<double> target;                                  // fraction, of the scenario's benchmark
    Quantities point;                                              // of the run that reaches it: N, D, kg, days …
    double least = std::numeric_limits<double>::quiet_NaN();       // of the quantity, at the lowest step with an answer
};

/// By the scenario's own law, allocation, machine and place. Exact to rounding: the scenario aimed at the target costs the budget.
/// Targets are looked through in steps of half a point: `least` is of the lowest step with an answer, and where the budget exceeds all
/// that can be reached, the target is the highest step with one. `scenario` must have passed checkScenario.
Affordable withinBudget(const Scenario& scenario, const Budget& budget, const Catalog& catalog);

/// The scenario aimed at this target, its own size and tokens left aside.
Scenario aimedAt(Scenario scenario, double target);

} // namespace model
