// The range of a result: the same model run for every draw of what is not known.
#pragma once

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "model/progress.h"
#include "model/ranges/draws.h"
#include "model/ranges/quantiles.h"
#include "model/run/simulate.h"

namespace model {

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

class DrawnScenario;

/// Ranges of everything `simulate` answers. An empty result where `progress` said stop.
std::optional<ResultRange> simulateRange(const Scenario& scenario, const Catalog& catalog, const Draws& draws,
                                         const Progress& progress = {});

/// These quantities of a scenario draw by draw, in the order of `draws`, +infinity where a draw has no answer: for what has to
/// be told of differences between scenarios. Nothing where `progress` said stop.
std::optional<std::vector<std::vector<double>>> simulateDraws(const Scenario& scenario, const Catalog& catalog, const Draws& draws,
                                                              std::span<const Quantity> wanted, const Progress& progress = {});

/// Band of a curve, target by target, from the same draws: of any quantity that a run has, or of the next point of accuracy. Where size,
/// team and machine are independent it is taken over all combinations of their draws, else over the draws one by one, slower.
std::optional<CurveBand> simulateBand(const Scenario& scenario, const Catalog& catalog, const CurveRequest& request,
                                      Quantity quantity, const Draws& draws, const Progress& progress = {});

/// The same of a scenario that is drawn already: several ranges and bands share what has been drawn for the first.
std::optional<ResultRange> simulateRange(DrawnScenario& drawn, const Progress& progress = {});
std::optional<CurveBand> simulateBand(DrawnScenario& drawn, const CurveRequest& request, Quantity quantity,
                                      const Progress& progress = {});

} // namespace model
