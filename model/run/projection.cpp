#include "model/run/projection.h"

#include <algorithm>
#include <cmath>

#include "model/formulas/emissions.h"
#include "model/formulas/growth.h"
#include "model/run/grid.h"
#include "model/run/inputs.h"
#include "model/run/simulate.h"
#include "model/units.h"

namespace model {
namespace {

constexpr double kgPerGt = 1e12;
constexpr double percent = 100.0;

Scenario growing(Scenario scenario)
{
    scenario.set(Id::GrowthOn, std::string(switchedOn));
    return scenario;
}

} // namespace

double GrowthStart::energyKwh(double years) const
{
    return grownEnergy(baseKwh, {growthPerYear(doublingMonths), efficiencyPerYear}, years);
}

double GrowthStart::yearsUntil(double ceilingKwh) const
{
    return model::yearsUntil(baseKwh, ceilingKwh, {growthPerYear(doublingMonths), efficiencyPerYear});
}

double GridPath::factorIn(int year) const
{
    const double years = year - firstYear;
    if (yearsToNothing) {
        return *yearsToNothing > 0.0 ? std::max(0.0, 1.0 - years / *yearsToNothing) : 0.0;
    }
    return std::pow(perYear, years);
}

GridPath gridPathOf(const Scenario& scenario, const Catalog& catalog)
{
    GridPath path;
    path.firstYear = static_cast<int>(scenario.numberOrDefault(Id::SiteYear));
    if (scenario.text(Id::GrowthGrid) == "target") {
        path.yearsToNothing = scenario.numberOrDefault(Id::GrowthGridYear) - path.firstYear;
    } else if (scenario.text(Id::GrowthGrid) == "trend") {
        const auto trend = gridTrend(catalog, *catalog.region(scenario.text(Id::SiteRegion)));
        path.trendKnown = trend.has_value();
        path.perYear = trend.value_or(1.0);
    }
    return path;
}

SavingsBalance balanceOf(double footprintKg, double share, const Catalog& catalog)
{
    const DefaultValue& claim = catalog.defaultValue("claim.ai_savings_2030");
    const double world = catalog.defaultValue("claim.reference_gt_2030").mid * kgPerGt;
    const double low = claim.low / percent * world * share;
    const double high = claim.high / percent * world * share;
    return {footprintKg, low, high, breakEvenShare(footprintKg, low), breakEvenShare(footprintKg, high)};
}

std::optional<Projection> projectGrowth(const Scenario& asked, const Catalog& catalog, int lastYear)
{
    const Scenario scenario = growing(asked);
    const Inputs inputs = resolveInputs(scenario, catalog);
    const GrowthPath& growth = *inputs.growth;
    const double base = growth.baseKwhPerYear.value_or(simulate(scenario, catalog).point[Quantity::TotalEnergyKwh]);
    if (std::isnan(base) || std::isnan(inputs.site.gPerKwh)) {
        return {};
    }
    const GrowthStart start{base, inputs.site.gPerKwh, growth.doublingMonths, growth.efficiencyPerYear};
    const GridPath grid = gridPathOf(scenario, catalog);
    Projection projection;
    projection.worldKwh = inputs.worldKwhPerYear;
    projection.gridPerYear = grid.perYear;
    projection.gridTrendKnown = grid.trendKnown;
    for (int year = grid.firstYear; year <= lastYear; ++year) {
        const double kwh = start.energyKwh(year - grid.firstYear);
        const double grams = start.gPerKwh * grid.factorIn(year);
        projection.years.push_back({year, kwh, grams, locationBasedKg(kwh, grams)});
    }
    const double until = start.yearsUntil(inputs.worldKwhPerYear);
    projection.meetsWorld = std::isnan(until) ? std::nullopt : std::optional(grid.firstYear + until);
    projection.balance = balanceOf(locationBasedKg(base, start.gPerKwh), growth.savingsRealised * growth.savingsOwed, catalog);
    return projection;
}

} // namespace model
