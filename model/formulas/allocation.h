// From a target loss to size and tokens: what may vary, what is given, and whether data repeat.
#pragma once

#include <optional>

#include "model/formulas/scaling_law.h"

namespace model {

enum class Allocation { ComputeOptimal, TokensPerParameter, GivenParameters, GivenTokens };

/// A law as one team meets it: e^efficiency scales the reducible loss, and only `uniqueTokens` of the tokens differ (if set).
/// Parameters here are effective ones: N for dense models, N_a^(1-x) N^x for mixtures of experts.
struct LossModel {
    LossLaw law;
    RepetitionLaw repetition;
    std::optional<double> uniqueTokens;

    double at(double parameters, double tokens) const;
};

/// The law with A and B scaled by e^efficiency (0: the average team).
LossLaw withEfficiency(LossLaw law, double efficiency);

/// What the allocation holds fixed; only the member it names is read.
struct Given {
    double parameters = 0.0;
    double tokens = 0.0;
    double tokensPerParameter = 0.0;
};

/// c e^efficiency: a coefficient of the law as this team meets it.
double teamCoefficient(double coefficient, double efficiency);
/// Undoes wear: x of x' = x0 + x0 R (1 - exp(-(x/x0 - 1)/R)); x' itself up to x0, NaN beyond the limit x0 (1 + R).
double undoWear(double worn, double base, double decay);
/// With D = ratio N: the one N that reaches `targetLoss`, found as a root; NaN where none does.
double proportionalParameters(const LossModel& model, double ratio, double targetLoss);
/// With repeated data the optimum has no closed form: the N of least N D among pairs that reach `targetLoss`; NaN where none does.
double repeatedOptimalParameters(const LossModel& model, double targetLoss);

/// Size and tokens that reach `targetLoss`, or nothing where no amount of what may vary does.
std::optional<SizeAndTokens> solveForLoss(const LossModel& model, Allocation allocation, const Given& given, double targetLoss);

/// The loss that unlimited amounts of what may vary would approach.
double lowestLoss(const LossModel& model, Allocation allocation, const Given& given);

} // namespace model
