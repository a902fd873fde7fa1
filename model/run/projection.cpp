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

class Projector {
public:
    Projector(const Scenario& scenario, const Catalog& catalog) : m_scenario(scenario), m_catalog(catalog)
    {
        m_scenario.set(Id::GrowthOn, std::string(switchedOn));
    }

    std::optional<Projection> run(int lastYear)
    {
        const Inputs inputs = resolveInputs(m_scenario, m_catalog);
        const GrowthPath& growth = *inputs.growth;
        const double base = growth.baseKwhPerYear.value_or(simulate(m_scenario, m_catalog).point[Quantity::TotalEnergyKwh]);
        if (std::isnan(base) || std::isnan(inputs.site.gPerKwh)) {
            return {};
        }
        m_grams = inputs.site.gPerKwh;
        m_firstYear = static_cast<int>(m_scenario.numberOrDefault(Id::SiteYear));
        readGrid();
        const EnergyGrowth rates{growthPerYear(growth.doublingMonths), growth.efficiencyPerYear};
        for (int year = m_firstYear; year <= lastYear; ++year) {
            const double kwh = grownEnergy(base, rates, year - m_firstYear);
            const double grams = gramsIn(year);
            m_projection.years.push_back({year, kwh, grams, locationBasedKg(kwh, grams)});
        }
        m_projection.worldKwh = inputs.worldKwhPerYear;
        const double until = yearsUntil(base, inputs.worldKwhPerYear, rates);
        m_projection.meetsWorld = std::isnan(until) ? std::nullopt : std::optional(m_firstYear + until);
        m_projection.balance = balanceOf(locationBasedKg(base, m_grams), growth.savingsRealised * growth.savingsOwed);
        return std::move(m_projection);
    }

private:
    void readGrid()
    {
        if (m_scenario.text(Id::GrowthGrid) == "trend") {
            const auto trend = gridTrend(m_scenario, m_catalog);
            m_projection.gridTrendKnown = trend.has_value();
            m_projection.gridPerYear = trend.value_or(1.0);
        }
    }

    double gramsIn(int year) const
    {
        const double years = year - m_firstYear;
        if (m_scenario.text(Id::GrowthGrid) == "target") {
            const double left = m_scenario.numberOrDefault(Id::GrowthGridYear) - m_firstYear;
            return m_grams * (left > 0.0 ? std::max(0.0, 1.0 - years / left) : 0.0);
        }
        return m_grams * std::pow(m_projection.gridPerYear, years);
    }

    SavingsBalance balanceOf(double footprintKg, double share) const
    {
        const DefaultValue& claim = m_catalog.defaultValue("claim.ai_savings_2030");
        const double world = m_catalog.defaultValue("claim.reference_gt_2030").mid * kgPerGt;
        const double low = claim.low / percent * world * share;
        const double high = claim.high / percent * world * share;
        return {footprintKg, low, high, breakEvenShare(footprintKg, low), breakEvenShare(footprintKg, high)};
    }

    Scenario m_scenario;
    const Catalog& m_catalog;
    double m_grams = 0.0;
    int m_firstYear = 0;
    Projection m_projection;
};

} // namespace

std::optional<Projection> projectGrowth(const Scenario& scenario, const Catalog& catalog, int lastYear)
{
    return Projector(scenario, catalog).run(lastYear);
}

} // namespace model
