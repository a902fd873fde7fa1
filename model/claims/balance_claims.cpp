// Claims about what AI saves: its own footprint beside them, and what they ask of everything else.
#include <cmath>

#include "model/claims/computations.h"
#include "model/run/projection.h"

namespace model {
namespace {

constexpr double percent = 100.0;
constexpr double kgPerGt = 1e12;

/// Fall of emissions per unit of output, %, where emissions fall by one share and output grows by another.
double fallPerOutput(double savedPercent, double grownPercent)
{
    return percent * (1.0 - (1.0 - savedPercent / percent) / (1.0 + grownPercent / percent));
}

} // namespace

/// With AI's own footprint taken off. A balance above nothing needs a part of the claim to come true; where that is all of it or
/// more, the claim cannot hold.
ClaimCheck netSaving(const ClaimQuestion& q)
{
    const Scenario scenario = q.scenario();
    const auto projection = projectGrowth(scenario, q.catalog, static_cast<int>(scenario.numberOrDefault(Id::SiteYear)));
    const SavingsBalance& b = projection->balance;
    const double own = percent * b.footprintKg / (q.record("claim.reference_gt_2030") * kgPerGt);
    const Verdict verdict = b.footprintKg <= 0.0         ? Verdict::Holds
                            : b.breakEvenOfLow < 1.0 ? Verdict::HoldsOnlyWhen
                                                         : Verdict::DoesNotHold;
    return {nullptr, q.claim.low - own, q.claim.high - own, q.claim.unit, verdict,
            {{"own", own, "%"},
             {"footprint", b.footprintKg, "kg"},
             {"break_even_of_high", percent * b.breakEvenOfHigh, "%"},
             {"break_even_of_low", percent * b.breakEvenOfLow, "%"}}};
}

/// Savings and growth together mean that every unit of output emits so much less.
ClaimCheck carbonPerOutput(const ClaimQuestion& q)
{
    const DefaultValue& savings = q.catalog.defaultValue("claim.ai_savings_2030");
    const double low = fallPerOutput(savings.low, q.claim.low);
    const double high = fallPerOutput(savings.high, q.claim.high);
    return {nullptr, low, high, "% less per output", low > 0.0 ? Verdict::HoldsOnlyWhen : Verdict::Holds,
            {{"savings_low", savings.low, "%"}, {"savings_high", savings.high, "%"}}};
}

/// The named sectors together, beside the whole: right with all of its range, with its upper end alone, or not at all.
ClaimCheck sectors(const ClaimQuestion& q)
{
    const DefaultValue& whole = q.catalog.defaultValue("claim.ai_savings_2030");
    const double sum = q.record("claim.ai_savings_2030.energy") + q.record("claim.ai_savings_2030.transport");
    const Verdict otherwise = sum <= whole.high ? Verdict::HoldsOnlyWhen : Verdict::DoesNotHold;
    return {nullptr, sum, sum, "% in both sectors", sum <= whole.low ? Verdict::Holds : otherwise,
            {{"low", whole.low, "%"}, {"high", whole.high, "%"}, {"left", whole.high - sum, "%"}}};
}

} // namespace model
