// The range of a projection: doubling, hardware, where it begins and the grid's factor drawn, the path of the grid kept.
#pragma once

#include <optional>
#include <vector>

#include "model/ranges/draws.h"
#include "model/ranges/quantiles.h"
#include "model/run/projection.h"

namespace model {

struct ProjectionRange {
    std::vector<Quantiles> energyKwh; // year by year, as in the projection
    std::vector<Quantiles> kgCo2e;
    Quantiles meetsWorld;    // the year; a quantile is absent where too many draws never meet it
    double neverShare = 0.0; // of the draws
    Quantiles breakEvenOfLow;
    Quantiles breakEvenOfHigh;
};

/// As projectGrowth, draw by draw. A base that nobody typed is the total of the scenario in the same draw.
std::optional<ProjectionRange> projectGrowthRange(const Scenario& scenario, const Catalog& catalog, int lastYear,
                                                  const Draws& draws);

} // namespace model
