#include "model/formulas/energy.h"

#include <algorithm>

#include "model/units.h"

namespace model {

double energyKwh(double deviceSeconds, double watts) { return deviceSeconds * watts / joulesPerKwh; }

double facilityKwh(double nodeKwh, double pue) { return nodeKwh * pue; }

double boardPowerW(double tdpW, double boardShare) { return tdpW * boardShare; }

double boardDrawW(double boardW, double nodeW) { return std::min(boardW, nodeW); }

double averageW(double kwh, double deviceSeconds) { return kwh * joulesPerKwh / deviceSeconds; }

RunEnergy energyFromBill(double facilityKwh, const PowerPerDevice& power, double pue)
{
    const double nodeKwh = facilityKwh / pue;
    return {nodeKwh * power.boardW / power.nodeW, nodeKwh, facilityKwh};
}

} // namespace model
