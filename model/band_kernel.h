// The hot loop behind bands: draws x targets of one separable curve, and their order statistics.
#pragma once

#include <vector>

#include "model/quantiles.h"

namespace model {

/// Draws of everything a target meets, as columns of equal length.
struct BandDraws {
    std::vector<double> inverseK;   // 1/k of the link
    std::vector<double> offset;     // L0 - E
    std::vector<double> team;       // e^-u
    std::vector<double> lnPerHour;  // ln of the quantity per reference device-hour
};

/// ln device-hours as a function of the reduced loss r: lnHours - power ln(r - floor) + ln(1 + small (r - floor)^smallPower),
/// unreachable where r <= floor or ln(r - floor) < lowest.
struct BandCurve {
    double lnHours = 0.0;
    double power = 0.0;
    double floor = 0.0;
    double small = 0.0; // models too small for a fast chip; 0 where the MFU is known
    double smallPower = 0.0;
    double lowest = 0.0;
};

/// What one target comes to: quantiles (in the quantity's unit) and the share of draws without an answer.
struct BandPoint {
    Quantiles quantiles;
    double unreachableShare = 0.0;
};

/// Walks along targets; neighbours have nearly the same order statistics, which is what makes it fast.
class BandKernel {
public:
    BandKernel(BandDraws draws, const BandCurve& curve);

    /// `logit` is ln((top - target)/(target - floor)) of the link.
    BandPoint at(double logit);

private:
    void fill(double logit);

    BandDraws m_draws;
    BandCurve m_curve;
    std::vector<double> m_values; // ln of the quantity, +infinity where unreachable
    std::vector<double> m_scratch;
};

} // namespace model
