// The vectorised loop behind ranges, once for any x86-64 and once for processors with wider instructions.
#pragma once

#include <cstddef>

namespace model {

/// Columns of draws as plain memory, so that the wide build shares no inline code with the rest of the program.
struct LinkColumns {
    const double* inverseK = nullptr; // 1/k of the link
    const double* offset = nullptr;   // L0 - E
    std::size_t count = 0;
};

/// The least and the largest of a column.
struct Bounds {
    double low = 0.0;
    double high = 0.0;
};

struct BandLoops {
    /// offset + logit/k of every draw, the reducible loss it leaves for a target; at or below 0 where that is none.
    Bounds (*reducible)(const LinkColumns& columns, double logit, double* out);
};

/// The loops that every processor can run.
BandLoops plainBandLoops();
/// The widest that this processor can run.
BandLoops bestBandLoops();

} // namespace model
