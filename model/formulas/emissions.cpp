#include "model/formulas/emissions.h"

#include "model/units.h"

namespace model {

double locationBasedKg(double facilityKwh, double gPerKwh) { return facilityKwh * gPerKwh / gramsPerKilogram; }

double marketBasedKg(double locationBased, double contractedShare) { return locationBased * (1.0 - contractedShare); }

double embodiedKg(double deviceHours, const EmbodiedCarbon& e)
{
    return deviceHours / (e.lifetimeYears * hoursPerYear * e.useRate) * (e.deviceKg + e.serverKgPerDevice);
}

double waterL(double nodeKwh, double wueLPerKwh, double facilityKwh, double ewifLPerKwh)
{
    return nodeKwh * wueLPerKwh + facilityKwh * ewifLPerKwh;
}

} // namespace model
