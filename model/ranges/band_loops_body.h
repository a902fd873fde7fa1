// Body of the band loops: included by each build of them, with Eigen under a name of its own there.
#pragma once

#include <Eigen/Core>

#include "model/ranges/band_loops.h"

namespace {

using Column = Eigen::Map<const Eigen::ArrayXd>;

void fillValues(const model::BandColumns& c, const model::BandCurve& curve, double logit, double* valuesOut, double* scratch)
{
    const double infinite = __builtin_inf();
    const auto size = static_cast<Eigen::Index>(c.count);
    Eigen::Map<Eigen::ArrayXd> values(valuesOut, size);
    Eigen::Map<Eigen::ArrayXd> s(scratch, size);
    s = (Column(c.offset, size) + logit * Column(c.inverseK, size)) * Column(c.team, size) - curve.floor;
    s = (s > 0.0).select(s.log(), -infinite);
    values = curve.lnHours + Column(c.lnPerHour, size) - curve.power * s;
    if (curve.small > 0.0) {
        values += (1.0 + curve.small * (curve.smallPower * s).exp()).log(); // Eigen's log1p is not vectorised
    }
    values = (s >= curve.lowest).select(values, infinite);
}

std::size_t countValuesBelow(const double* values, std::size_t count, double limit)
{
    return static_cast<std::size_t>((Column(values, static_cast<Eigen::Index>(count)) < limit).count());
}

} // namespace
