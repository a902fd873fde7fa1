// Year by year to the end: energy and carbon if runs like this one go on doubling, where that ends, and the balance with
// what is claimed to be saved.
#pragma once

#include <optional>
#include <vector>

#include "model/catalog/catalog.h"
#include "model/scenario/scenario.h"

namespace model {

struct ProjectedYear {
    int year = 0;
    double energyKwh = 0.0;
    double gPerKwh = 0.0;
    double kgCo2e = 0.0; // of operation, location-based
};

/// The footprint of the first year beside the savings claimed for AI in 2030, both in kg CO2e a year.
struct SavingsBalance {
    double footprintKg = 0.0;
    double claimedLowKg = 0.0;  // realised and owed shares taken
    double claimedHighKg = 0.0;
    double breakEvenOfLow = 0.0; // share of it that has to come true
    double breakEvenOfHigh = 0.0;
};

struct Projection {
    std::vector<ProjectedYear> years; // from the scenario's year on
    double worldKwh = 0.0;            // a year: the ceiling
    std::optional<double> meetsWorld; // when energy reaches it, as a year with a fraction; absent: never at these rates
    double gridPerYear = 1.0;         // factor of the grid's own trend; 1 where it is held or aims at a target
    bool gridTrendKnown = true;
    SavingsBalance balance;
};

/// From the scenario's year to `lastYear`, both included. Its section "growth" counts as on. Nothing where the scenario has no
/// answer. `scenario` must have passed checkScenario; `lastYear` is not before its year.
std::optional<Projection> projectGrowth(const Scenario& scenario, const Catalog& catalog, int lastYear);

} // namespace model
