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

/// What growth begins with: the numbers that ranges draw.
struct GrowthStart {
    double baseKwh = 0.0;
    double gPerKwh = 0.0;
    double doublingMonths = 0.0;
    double efficiencyPerYear = 1.0;

    /// kWh a year, `years` later.
    double energyKwh(double years) const;
    /// Years until `ceiling` kWh; NaN where it never comes.
    double yearsUntil(double ceilingKwh) const;
};

/// How the carbon intensity goes on, the same in every draw.
struct GridPath {
    int firstYear = 0;
    double perYear = 1.0;                 // its own trend; 1 where it is held or aims at a target
    std::optional<double> yearsToNothing; // where it aims at a target
    bool trendKnown = true;

    /// Over that of the first year.
    double factorIn(int year) const;
};
/// `scenario` must have passed checkScenario.
GridPath gridPathOf(const Scenario& scenario, const Catalog& catalog);

/// Shares of the claimed savings that come true times those that are owed to AI.
SavingsBalance balanceOf(double footprintKg, double share, const Catalog& catalog);

/// From the scenario's year to `lastYear`, both included. Its section "growth" counts as on. Nothing where the scenario has no
/// answer. `scenario` must have passed checkScenario; `lastYear` is not before its year.
std::optional<Projection> projectGrowth(const Scenario& scenario, const Catalog& catalog, int lastYear);

} // namespace model
