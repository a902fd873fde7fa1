// The vectorised loops of the band kernel, once for any x86-64 and once for processors with wider instructions.
#pragma once

#include <cstddef>

namespace model {

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

/// Columns of draws as plain memory, so that the wide build shares no inline code with the rest of the program.
struct BandColumns {
    const double* inverseK = nullptr;
    const double* offset = nullptr;
    const double* team = nullptr;
    const double* lnPerHour = nullptr;
    std::size_t count = 0;
};

struct BandLoops {
    /// ln of the quantity for every draw into `values`, +infinity where unreachable; `scratch` holds as many.
    void (*fill)(const BandColumns& columns, const BandCurve& curve, double logit, double* values, double* scratch);
    /// How many of `values` lie below `limit`.
    std::size_t (*countBelow)(const double* values, std::size_t count, double limit);
};

/// The loops that every processor can run.
BandLoops plainBandLoops();
/// The widest that this processor can run.
BandLoops bestBandLoops();

} // namespace model
