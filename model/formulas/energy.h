// Watts of a device, its node and its share of the building; kWh of a run at each boundary.
#pragma once

#include <limits>

namespace model {

/// Average draw per device while training, W. NaN where nobody published any.
struct PowerPerDevice {
    double boardW = std::numeric_limits<double>::quiet_NaN();
    double nodeW = std::numeric_limits<double>::quiet_NaN();
};

/// kWh at the three boundaries: accelerator boards, whole nodes, the facility (node x PUE).
struct RunEnergy {
    double boardKwh = std::numeric_limits<double>::quiet_NaN();
    double nodeKwh = std::numeric_limits<double>::quiet_NaN();
    double facilityKwh = std::numeric_limits<double>::quiet_NaN();
};

/// From device-seconds and watts per device.
double energyKwh(double deviceSeconds, double watts);
/// Cooling and conversion on top of what the nodes take.
double facilityKwh(double nodeKwh, double pue);

/// Average board draw where nobody measured it: a share of the rated power. W.
double boardPowerW(double tdpW, double boardShare);
/// What the boards draw of a node's watts: never more than the node itself.
double boardDrawW(double boardW, double nodeW);
/// Average watts per device over `deviceSeconds` of this energy.
double averageW(double kwh, double deviceSeconds);

/// A bill of facility kWh spread back over nodes and boards in the proportions of `power`.
RunEnergy energyFromBill(double facilityKwh, const PowerPerDevice& power, double pue);

} // namespace model
