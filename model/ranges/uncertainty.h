// The range of a result: the same model run for every draw of what is not known.
#pragma once

#include <array>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "model/ranges/draws.h"
#include "model/ranges/quantiles.h"
#include "model/run/simulate.h"

namespace model {

/// Told the fraction done now and then; returning false stops the work at once.
using Progress = std::function<bool(double)>;

struct ResultRange {
    std::array<Quantiles, quantityCount> quantities;
    std::vector<std::pair<std::string, Quantiles>> accuracies; // by benchmark
    double unreachableShare = 0.0;  // of the draws, for the scenario's own question
    std::vector<double> totalKg;    // draw by draw, +infinity where unreachable: for comparisons and histograms

    const Quantiles& operator[](Quantity q) const { return quantities[static_cast<std::size_t>(q)]; }
};

/// One quantity along a curve, target by target.
struct CurveBand {
    Quantity quantity = Quantity::TotalKg;
    std::vector<Quantiles> values;
    std::vector<double> unreachableShare;
};

/// Ranges of everything `simulate` answers. An empty result where `progress` said stop.
std::optional<ResultRange> simulateRange(const Scenario& scenario, const Catalog& catalog, const Draws& draws,
                                         const Progress& progress = {});

/// Band of a curve, target by target, from the same draws: of any quantity that a run has, or of the next point of accuracy. Where size,
/// team and machine are independent it is taken over all combinations of their draws, else over the draws one by one, slower.
std::optional<CurveBand> simulateBand(const Scenario& scenario, const Catalog& catalog, const CurveRequest& request,
                                      Quantity quantity, const Draws& draws, const Progress& progress = {});

} // namespace model
