// Claims about training runs: what one emits, what all experiments emit, and what that is compared with.
#include <algorithm>
#include <cmath>

#include "model/claims/computations.h"
#include "model/run/simulate.h"
#include "model/units.h"

namespace model {
namespace {

Quantities pointOf(const ClaimQuestion& q, std::size_t which = 0) { return simulate(q.scenario(which), q.catalog).point; }

double poundsOf(double kg) { return kg / kilogramsPerPound; }

/// Electricity of training and of the experiments beside it, as the paper counts it.
double withExperimentsKg(const Quantities& q) { return q[Quantity::OperationalKg] + q[Quantity::DevelopmentOperationalKg]; }

const Equivalent& equivalent(const ClaimQuestion& q, std::string_view id)
{
    return *std::ranges::find(q.catalog.equivalents, id, &Equivalent::id);
}

/// Months of a household in the United States, kWh, from the lowest year in the catalogue to the highest.
std::pair<double, double> householdMonths(const Catalog& catalog)
{
    double low = std::numeric_limits<double>::infinity();
    double high = 0.0;
    for (const Equivalent& e : catalog.equivalents) {
        if (e.unit == "household_month" && e.country == "USA") {
            low = std::min(low, e.perUnit);
            high = std::max(high, e.perUnit);
        }
    }
    return {low, high};
}

} // namespace

ClaimCheck trainingKg(const ClaimQuestion& q)
{
    const Quantities point = pointOf(q);
    const double pounds = poundsOf(point[Quantity::OperationalKg]);
    return {nullptr, pounds, pounds, "lb", q.plain(pounds),
            {{"mass", point[Quantity::OperationalKg], "kg"},
             {"energy", point[Quantity::EnergyKwh], "kWh"},
             {"device_hours", point[Quantity::DeviceHours], "h"}}};
}

ClaimCheck operationKg(const ClaimQuestion& q)
{
    const Quantities point = pointOf(q);
    const double pounds = poundsOf(withExperimentsKg(point));
    return {nullptr, pounds, pounds, "lb", q.plain(pounds),
            {{"mass", withExperimentsKg(point), "kg"},
             {"energy", point[Quantity::EnergyKwh] + point[Quantity::DevelopmentEnergyKwh], "kWh"},
             {"one_run", poundsOf(point[Quantity::OperationalKg]), "lb"}}};
}

ClaimCheck oneRunAndAll(const ClaimQuestion& q)
{
    const Quantities point = pointOf(q);
    const double one = poundsOf(point[Quantity::OperationalKg]);
    const double all = poundsOf(withExperimentsKg(point));
    const bool agree = q.agrees(one, q.claim.low, q.claim.low) && q.agrees(all, q.claim.high, q.claim.high);
    return {nullptr, one, all, "lb", agree ? Verdict::Holds : Verdict::DoesNotHold,
            {{"factor", all / one, ""}, {"trials", q.scenario().numberOrDefault(Id::DevelopmentTrials) + 1.0, "whole"}}};
}

/// The condition is the breath a day at which the claim would be true; it counts where somebody may breathe that much.
ClaimCheck lifetimesOfBreath(const ClaimQuestion& q)
{
    const double kg = withExperimentsKg(pointOf(q));
    const Equivalent& day = equivalent(q, "breath_day");
    const Equivalent& life = equivalent(q, "breath_lifetime");
    const double lifetimes = kg / life.perUnit;
    const double needed = kg / q.claim.low / (life.perUnit / day.perUnit);
    const bool possible = needed >= day.low.value_or(day.perUnit) && needed <= day.high.value_or(day.perUnit);
    const Verdict otherwise = possible ? Verdict::HoldsOnlyWhen : Verdict::DoesNotHold;
    return {nullptr, lifetimes, lifetimes, "lifetimes", q.agrees(lifetimes) ? Verdict::Holds : otherwise,
            {{"mass", kg, "kg"},
             {"breath", day.perUnit, "kg"},
             {"needed_breath", needed, "kg"},
             {"fewest", kg / life.high.value_or(life.perUnit), ""},
             {"most", kg / life.low.value_or(life.perUnit), ""}}};
}

ClaimCheck differenceKwh(const ClaimQuestion& q)
{
    const double kwh = pointOf(q, 0)[Quantity::EnergyKwh] - pointOf(q, 1)[Quantity::EnergyKwh];
    const auto [low, high] = householdMonths(q.catalog);
    const bool isMonth = q.agrees(kwh, low, high);
    return {nullptr, kwh, kwh, "kWh", q.agrees(kwh) && isMonth ? Verdict::Holds : Verdict::DoesNotHold,
            {{"fewest", low, "kWh"}, {"most", high, "kWh"}}};
}

} // namespace model
