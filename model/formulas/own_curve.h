// A benchmark of one's own: measured points of compute and accuracy, and the link that fits them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/formulas/accuracy.h"
#include "model/formulas/scaling_law.h"

namespace model {

/// What scenarios call it where other benchmarks have their names.
inline constexpr std::string_view ownCurveId = "own_curve";
inline constexpr std::size_t fewestOwnPoints = 3;
inline constexpr std::size_t mostOwnPoints = 1'000;

struct MeasuredAccuracy {
    double flop = 0.0;     // training compute
    double accuracy = 0.0; // fraction

    bool operator==(const MeasuredAccuracy&) const = default;
};

struct OwnCurve {
    std::string name;
    double floor = 0.0; // accuracy of guessing, fraction
    double top = 1.0;   // most the test allows, fraction
    std::vector<MeasuredAccuracy> points;

    bool operator==(const OwnCurve&) const = default;
};

struct OwnFit {
    Link link;
    std::vector<double> residuals; // measured less fitted accuracy, point by point, fractions
    double residualSd = 0.0;       // with two degrees of freedom taken for k and L0
    double lowestFlop = 0.0;       // of the points
    double highestFlop = 0.0;
};

/// Least squares of the accuracies over k and L0, floor and top as given; compute becomes loss by the law's best split of it. The
/// spread of k and L0 comes from the residuals, though never from less than the noise of one test (`testNoiseSd`, a fraction).
/// Nothing where the points fix no rising curve: accuracy that falls with compute, one compute only, points all at floor or top.
std::optional<OwnFit> fitOwnCurve(const OwnCurve& curve, const LossLaw& law, double testNoiseSd);

/// Accuracy of this fit for a run of so much compute, split at its best.
double accuracyAtFlop(const OwnFit& fit, const LossLaw& law, double flop);

struct Problem;
/// What is wrong with the curve itself, if anything: too few points, numbers outside, floor above top.
std::optional<Problem> checkOwnCurve(const OwnCurve& curve);

} // namespace model
