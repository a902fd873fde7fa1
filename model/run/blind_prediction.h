// One published run predicted from what was known beforehand: hours, power inside every boundary, and how sure each is.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/catalog/catalog.h"
#include "model/ranges/distribution.h"

namespace model {

/// What could be said beforehand of one run; a missing input leaves its flag and everything behind it empty.
struct BlindPrediction {
    std::vector<std::string> flags;
    std::optional<double> deviceHours;
    std::optional<double> boardW;
    std::optional<double> nodeW;
    std::optional<double> tdpW;
    double pue = 1.0;
    double countersOverBoard = 1.0;
    Distribution hoursSpread = fixedAt(1.0); // factors about the values above, their middle at 1
    Distribution boardSpread = fixedAt(1.0);
    Distribution nodeSpread = fixedAt(1.0);  // on top of the board's
    Distribution pueSpread = fixedAt(1.0);
    Distribution countersSpread = fixedAt(1.0);
};

/// Uses parameters, tokens, FLOP per parameter and token, family, hardware with the row's own peak and TDP, precision and PUE; never
/// anything that was measured or reported.
BlindPrediction predictBlind(const PublishedRun& run, const Catalog& catalog);

/// Average watts per device inside a boundary, PUE included where the boundary has it, and what may be off by a factor; nothing for
/// boundaries that cannot be predicted (life-cycle studies, unknown).
struct BoundaryPower {
    double watts = 0.0;
    std::vector<Distribution> spreads;
};
std::optional<BoundaryPower> boundaryPower(const BlindPrediction& prediction, std::string_view boundary);

/// Whether energy inside this boundary holds the facility's share already.
bool includesPue(std::string_view boundary);

} // namespace model
