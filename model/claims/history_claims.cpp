// Claims about the past: what models learnt from, and how fast the computing doubled.
#include <algorithm>
#include <cmath>

#include "model/claims/computations.h"
#include "model/history/history.h"
#include "model/run/projection.h"

namespace model {
namespace {

constexpr std::string_view doublingRecords = "growth.doubling_months.";

/// A record of some years that says what the claim says.
const DefaultValue* recordThatAgrees(const ClaimQuestion& q)
{
    const auto found = std::ranges::find_if(q.catalog.defaults, [&](const DefaultValue& d) {
        return d.id.starts_with(doublingRecords) && q.agrees(d.mid);
    });
    return found == q.catalog.defaults.end() ? nullptr : &*found;
}

/// The year in which doubling like this from the claim's scenario would take all electricity; NaN for never.
double endOf(const ClaimQuestion& q, double months)
{
    Scenario scenario = q.scenario();
    scenario.set(Id::GrowthDoubling, months);
    const int year = static_cast<int>(scenario.numberOrDefault(Id::SiteYear));
    const auto projection = projectGrowth(scenario, q.catalog, year);
    return projection && projection->meetsWorld ? std::floor(*projection->meetsWorld) : std::nan("");
}

} // namespace

/// True of words, or only where the figure is read in the unit that the paper counts in.
ClaimCheck corpusWords(const ClaimQuestion& q)
{
    const auto& m = *std::ranges::find(q.catalog.history, q.claim.model, &HistoryModel::id);
    const double words = m.corpusUnit == "words" ? m.corpus : wordsOf(m.corpusTokens, q.catalog);
    const Verdict otherwise = q.agrees(m.corpus) ? Verdict::HoldsOnlyWhen : Verdict::DoesNotHold;
    return {nullptr, words, words, "words", q.agrees(words) ? Verdict::Holds : otherwise,
            {{"corpus", m.corpus, m.corpusUnit},
             {"tokens", m.corpusTokens, "tokens"},
             {"claimed_over_ours", q.claim.high / words, ""},
             {"seen_in_training", m.trainingTokens.value_or(std::nan("")), "tokens"}}};
}

ClaimCheck doubling(const ClaimQuestion& q)
{
    const auto fit = historyFit(HistoryMeasure::Compute, historyPoints(HistoryMeasure::Compute, q.catalog));
    const DefaultValue* record = recordThatAgrees(q);
    const double months = fit ? fit->months : std::nan("");
    const Verdict otherwise = record != nullptr ? Verdict::HoldsOnlyWhen : Verdict::DoesNotHold;
    const double recorded = record != nullptr ? record->mid : std::nan("");
    return {nullptr, months, months, "months", q.agrees(months) ? Verdict::Holds : otherwise,
            {{"low", fit ? fit->low : months, "months"},
             {"high", fit ? fit->high : months, "months"},
             {"from", fit ? fit->firstYear : months, "year"},
             {"to", fit ? fit->lastYear : months, "year"},
             {"recorded", recorded, "months"},
             {"end", endOf(q, recorded), "year"}}};
}

} // namespace model
