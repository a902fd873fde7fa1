// What matters most: which of a scenario's uncertain inputs its result owes its range to, and which is worth finding out first.
#pragma once

#include <optional>
#include <vector>

#include "model/progress.h"
#include "model/ranges/drawn_part.h"
#include "model/ranges/draws.h"
#include "model/ranges/quantiles.h"
#include "model/run/result.h"
#include "model/scenario/scenario.h"
#include "model/sensitivity/sobol_indices.h"

namespace model {

class Catalog;

/// One bar of a tornado: the result with a part at the 5 % and at the 95 % point of its own distribution, all others central.
/// NaN where there is no answer. `partLow` and `partHigh` are in the input's unit, a factor where no input stands for it, NaN for the
/// link, which is ordered by the loss that it asks for.
struct Swing {
    double partLow = std::numeric_limits<double>::quiet_NaN();
    double partHigh = std::numeric_limits<double>::quiet_NaN();
    double atLow = std::numeric_limits<double>::quiet_NaN();
    double atHigh = std::numeric_limits<double>::quiet_NaN();
};

struct PartSensitivity {
    DrawnPart part;
    SobolIndex index;
    Swing swing;
    double width = 0.0; // of the swing: |ln(high / low)| where the scale is logarithmic, else |high - low|
    bool matters = false; // some draw or swing of it moves the result
};

struct Sensitivity {
    Quantity quantity = Quantity::TotalKg;
    bool logarithmic = true; // shares are of the variance of the quantity's logarithm: wherever it is positive in every draw
    double central = std::numeric_limits<double>::quiet_NaN();
    Quantiles range;         // of the draws
    double unansweredShare = 0.0;
    std::vector<PartSensitivity> parts; // by the width of their swings, the widest first

    /// The part whose knowledge would narrow the range most: the largest first-order index, that is the smallest variance that is
    /// expected to be left. Nullptr where nothing is drawn that matters.
    const PartSensitivity* mostWorthKnowing() const;
    /// Width of the range that is expected to be left once a part is known, as a share of today's: sqrt(1 - S), exact where it is normal.
    static double remainingWidth(const PartSensitivity& part);
};

/// Quantities that differences can be told of draw by draw: everything that a run has, and neither its loss nor the next point.
bool hasSensitivity(Quantity quantity);

/// Shares of variance over crossed draws, and swings. The second sample is the first one in another order, which is drawn from the seed:
/// it costs no runs. A scenario without an answer has no parts. Nothing where `progress` said stop.
std::optional<Sensitivity> sensitivityOf(const Scenario& scenario, const Catalog& catalog, Quantity quantity, const Draws& draws,
                                         const Progress& progress = {});

} // namespace model
