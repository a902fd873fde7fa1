// One computation for every kind of claim. Internal to the checks.
#pragma once

#include <optional>

#include "model/claims/claim_check.h"

namespace model {

/// What a computation reads: the claim, everything known, and the examples behind it.
struct ClaimQuestion {
    const Claim& claim;
    const Catalog& catalog;
    const ExampleSource& examples;

    Scenario scenario(std::size_t which = 0) const { return examples(claim.scenarios.at(which)); }
    double record(std::string_view id) const { return catalog.defaultValue(id).mid; }
    /// Whether our figure is the claim's, but for the rounding of printed figures (record "claims.rounding").
    bool agrees(double ours) const;
    bool agrees(double ours, double low, double high) const;
    /// Holds or does not, nothing between.
    Verdict plain(double ours) const;
};

ClaimCheck trainingKg(const ClaimQuestion& question);       // one training, lb
ClaimCheck operationKg(const ClaimQuestion& question);      // training and experiments, lb
ClaimCheck oneRunAndAll(const ClaimQuestion& question);     // both of one system, lb
ClaimCheck lifetimesOfBreath(const ClaimQuestion& question);
ClaimCheck differenceKwh(const ClaimQuestion& question);    // of two scenarios, beside a household's month
ClaimCheck shareAfterTraining(const ClaimQuestion& question); // %, and the requests a day at which the claim becomes true
ClaimCheck corpusWords(const ClaimQuestion& question);      // words of English in what is printed in another unit
ClaimCheck doubling(const ClaimQuestion& question);         // months, from the history's own compute
ClaimCheck netSaving(const ClaimQuestion& question);        // % of world emissions, AI's own taken off
ClaimCheck carbonPerOutput(const ClaimQuestion& question);  // % by which emissions per unit of output have to fall
ClaimCheck sectors(const ClaimQuestion& question);          // % that the named sectors make together

} // namespace model
