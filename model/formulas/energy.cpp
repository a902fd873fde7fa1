#include "model/formulas/energy.h"

#include "model/units.h"

namespace model {

RunEnergy runEnergy(double deviceSeconds, const PowerPerDevice& power, double pue)
{
    const double nodeKwh = deviceSeconds * power.nodeW / joulesPerKwh;
    return {deviceSeconds * power.boardW / joulesPerKwh, nodeKwh, nodeKwh * pue};
}

RunEnergy energyFromBill(double facilityKwh, const PowerPerDevice& power, double pue)
{
    const double nodeKwh = facilityKwh / pue;
    return {nodeKwh * power.boardW / power.nodeW, nodeKwh, facilityKwh};
}

} // namespace model
