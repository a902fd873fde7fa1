// Body of the band loops: included by each build of them, with Eigen under a name of its own there.
#pragma once

#include <Eigen/Core>

#include "model/ranges/band_loops.h"

namespace {

using Column = Eigen::Map<const Eigen::ArrayXd>;

model::Bounds reducibleLoss(const model::LinkColumns& c, double logit, double* out)
{
    const auto size = static_cast<Eigen::Index>(c.count);
    Eigen::Map<Eigen::ArrayXd> result(out, size);
    result = Column(c.offset, size) + logit * Column(c.inverseK, size);
    return {result.minCoeff(), result.maxCoeff()};
}

} // namespace
