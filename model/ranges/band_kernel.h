// The hot loop behind bands: draws x targets of one separable curve, and their order statistics.
#pragma once

#include <vector>

#include "model/ranges/band_loops.h"
#include "model/ranges/order_statistics.h"
#include "model/ranges/quantiles.h"

namespace model {

/// Draws of everything a target meets, as columns of equal length.
struct BandDraws {
    std::vector<double> inverseK;   // 1/k of the link
    std::vector<double> offset;     // L0 - E
    std::vector<double> team;       // e^-u
    std::vector<double> lnPerHour;  // ln of the quantity per reference device-hour
};

/// What one target comes to: quantiles (in the quantity's unit) and the share of draws without an answer.
struct BandPoint {
    Quantiles quantiles;
    double unreachableShare = 0.0;
};

/// Walks along targets; neighbours have nearly the same order statistics, which is what makes it fast.
class BandKernel {
public:
    BandKernel(BandDraws draws, const BandCurve& curve, BandLoops loops);

    /// `logit` is ln((top - target)/(target - floor)) of the link.
    BandPoint at(double logit);

private:
    BandDraws m_draws;
    BandCurve m_curve;
    BandLoops m_loops;
    std::vector<double> m_values; // ln of the quantity, +infinity where unreachable
    std::vector<double> m_scratch;
    OrderStatistics m_order;
};

} // namespace model
