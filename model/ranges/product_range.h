// The range of a product of independent factors, without draws: their distributions are laid on a grid and combined.
#pragma once

#include <span>
#include <utility>
#include <vector>

#include "model/ranges/distribution.h"
#include "model/ranges/grid_distribution.h"

namespace model {

struct FactorRange {
    double p5 = 1.0;
    double p95 = 1.0;
};

/// Remembers the distributions it has met: published runs share most of theirs.
class ProductRange {
public:
    /// 5 % and 95 % points of the product of these factors (positive).
    FactorRange of(std::span<const Distribution> factors);

private:
    const GridDistribution& lnOf(const Distribution& factor);

    std::vector<std::pair<Distribution, GridDistribution>> m_known;
};

} // namespace model
