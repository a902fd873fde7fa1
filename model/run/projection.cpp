#include "model/run/projection.h"

#include <algorithm>
#include <cmath>

#include "model/formulas/emissions.h"
#include "model/formulas/growth.h"
#include "model/run/inputs.h"
#include "model/run/simulate.h"
#include "model/units.h"

namespace model {
namespace {

constexpr int trendFrom = 2'015;
constexpr int trendTo = 2'025;
constexpr int fewestYears = 3;
constexpr double kgPerGt = 1e12;
constexpr double percent = 100.0;

// The least-squares line through ln g/kWh of these years, as a factor per year; nothing for too few of them.
std::optional<double> trendOf(const std::vector<YearFactor>& factors)
{
    std::vector<const YearFactor*> used;
    for (const YearFactor& f : factors) {
        if (f.year >= trendFrom && f.year <= trendTo && f.gPerKwh > 0.0) {
            used.push_back(&f);
        }
    }
    if (static_cast<int>(used.size()) < fewestYears) {
        return {};
    }
    double years = 0.0;
    double logs = 0.0;
    for (const YearFactor* f : used) {
        years += f->year / static_cast<double>(used.size());
        logs += std::log(f->gPerKwh) / static_cast<double>(used.size());
    }
    double both = 0.0;
    double spread = 0.0;
    for (const YearFactor* f : used) {
        both += (f->year - years) * (std::log(f->gPerKwh) - logs);
        spread += (f->year - years) * (f->year - years);
    }
    return std::exp(both / spread);
}

// A cloud region takes its zone's trend, else its country's; all others their own.
std::optional<double> gridTrend(const Scenario& scenario, const Catalog& catalog)
{
    const Region& region = *catalog.region(scenario.text(Id::SiteRegion));
    for (const std::string& id : {region.id, region.zone, region.country}) {
        const Region* known = id.empty() ? nullptr : catalog.region(id);
        if (const auto trend = known != nullptr ? trendOf(known->factors) : std::nullopt) {
            return trend;
        }
    }
    return {};
}

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
        const auto trend = gridTrend(scenario, catalog);
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
