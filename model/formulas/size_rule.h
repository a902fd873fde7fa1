// How a question turns a loss into a run: what it holds fixed, and what mixtures of experts count as.
#pragma once

#include <optional>

#include "model/formulas/allocation.h"
#include "model/run/inputs.h"
#include "model/run/training_run.h"

namespace model {

struct SizeRule {
    Allocation allocation = Allocation::ComputeOptimal;
    Given given; // in effective parameters
    double activeShare = 1.0;
    double effectiveShare = 1.0; // N_a^(1-x) N^x over N

    double effective(double parameters) const { return parameters * effectiveShare; }
};

/// `moeExponent` is x in N_a^(1-x) N^x.
SizeRule sizeRule(const Question& question, double moeExponent);

/// The run that reaches `targetLoss`, or nothing.
std::optional<Run> runForLoss(const LossModel& model, const SizeRule& rule, double targetLoss);

/// The run a forward question gives itself.
Run givenRun(const Question& question);

} // namespace model
