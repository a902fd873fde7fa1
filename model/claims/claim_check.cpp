#include "model/claims/claim_check.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

#include "model/claims/computations.h"

namespace model {
namespace {

using Computation = ClaimCheck (*)(const ClaimQuestion&);

constexpr std::array<std::pair<std::string_view, Computation>, 11> computations{{
    {"training_kg", trainingKg},
    {"operation_kg", operationKg},
    {"one_run_and_all", oneRunAndAll},
    {"lifetimes_of_breath", lifetimesOfBreath},
    {"difference_kwh", differenceKwh},
    {"share_after_training", shareAfterTraining},
    {"corpus_words", corpusWords},
    {"doubling", doubling},
    {"net_saving", netSaving},
    {"carbon_per_output", carbonPerOutput},
    {"sectors", sectors},
}};

} // namespace

std::string_view verdictName(Verdict verdict)
{
    constexpr std::array<std::string_view, 3> names{"holds", "holds_only_when", "does_not_hold"};
    return names[static_cast<std::size_t>(verdict)];
}

double ClaimCheck::figure(std::string_view id) const
{
    const auto found = std::ranges::find(figures, id, &ClaimFigure::id);
    if (found == figures.end()) {
        throw std::out_of_range("no figure " + std::string(id));
    }
    return found->value;
}

bool ClaimQuestion::agrees(double ours, double low, double high) const
{
    const double rounding = record("claims.rounding");
    return ours >= low * (1.0 - rounding) && ours <= high * (1.0 + rounding);
}

bool ClaimQuestion::agrees(double ours) const { return agrees(ours, claim.low, claim.high); }

Verdict ClaimQuestion::plain(double ours) const { return agrees(ours) ? Verdict::Holds : Verdict::DoesNotHold; }

std::vector<ClaimCheck> checkClaims(const Catalog& catalog, const ExampleSource& examples)
{
    std::vector<ClaimCheck> checks;
    for (const Claim& claim : catalog.claims) {
        const auto found = std::ranges::find(computations, claim.computation, &std::pair<std::string_view, Computation>::first);
        if (claim.kind == "claim" && found != computations.end()) {
            checks.push_back(found->second({claim, catalog, examples}));
            checks.back().claim = &claim;
        }
    }
    return checks;
}

} // namespace model
