// Coefficients of the roofline fitted to measured rows, and each model's rows predicted by a fit that has not seen that
// model.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/serving/measured_serving.h"

namespace model {

/// One measurement that enters a fit: its conditions and the board joules per output token it reports.
struct MeasuredServing {
    std::string id;
    ServingConditions conditions;
    double joulesPerOutputToken = 0.0;
};
/// The rows of a full server whose unit is an output token, measured at the boards (reliability A).
std::vector<MeasuredServing> measuredServing(const std::vector<PublishedRun>& rows, const Catalog& catalog);

/// Bandwidth and compute share and overhead per sequence that make the squared error of ln(J per output token) least;
/// power, idle and memory share stay those of `start`. Levenberg–Marquardt over the logarithms of the three, so that
/// none can turn negative. Batches are those of the conditions: they do not depend on the three. Fewer than three rows
/// say nothing: `start` comes back.
ServingCoefficients fitServing(const std::vector<MeasuredServing>& rows, const ServingCoefficients& start);

/// Row and the ratio of its prediction to its measurement, by a fit to all other models.
std::vector<std::pair<std::string, double>> leaveOneModelOut(const std::vector<MeasuredServing>& rows,
                                                             const ServingCoefficients& start);

} // namespace model
