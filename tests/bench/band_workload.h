// The band workload that is timed beside NumPy: four scenarios x 64 targets x 4,096 draws, 5, 50 and 95 % of the
// training carbon.
#pragma once

#include <vector>

#include "model/catalog/catalog.h"
#include "model/ranges/quantiles.h"

namespace bench {

inline constexpr int workloadDraws = 4'096;
inline constexpr int workloadTargets = 64;

/// Quantiles in kg CO2e, scenario by scenario and target by target; draws are made anew, as band_workload.py makes
/// them.
std::vector<std::vector<model::Quantiles>> runBandWorkload(const model::Catalog& catalog);

} // namespace bench
