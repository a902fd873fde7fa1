// The section "growth": how demand, hardware and the grid go on from the scenario's year. It adds nothing to the totals.
#pragma once

#include <optional>

namespace model {

struct GrowthPath {
    std::optional<double> baseKwhPerYear; // absent: the scenario's own total
    double doublingMonths = 0.0;
    double efficiencyPerYear = 1.0;
    double savingsRealised = 1.0; // share of the claimed savings that comes true
    double savingsOwed = 1.0;     // share of those that is owed to AI
};

} // namespace model
