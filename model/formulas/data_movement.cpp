#include "model/formulas/data_movement.h"

#include <limits>

#include "model/units.h"

namespace model {
namespace {

constexpr double bytesPerTb = 1e12;
constexpr double gbPerTb = 1'000.0;
constexpr double hoursPerMonth = 730.5; // a twelfth of 8,766
constexpr double wattsPerKilowatt = 1'000.0;

} // namespace

double corpusTb(double tokens, double bytesPerToken) { return tokens * bytesPerToken / bytesPerTb; }

double networkKwh(double terabytes, double copies, double kwhPerGb) { return terabytes * copies * gbPerTb * kwhPerGb; }

double storageKwh(double terabytes, double copies, double wattsPerTb, double months)
{
    return terabytes * copies * wattsPerTb * months * hoursPerMonth / wattsPerKilowatt;
}

double transferKg(double networkKwh, double gPerKwhThere, double gPerKwhHere)
{
    return networkKwh * (gPerKwhThere + gPerKwhHere) / 2.0 / gramsPerKilogram;
}

double savedKg(double kwh, double gPerKwhThere, double gPerKwhHere) { return kwh * (gPerKwhThere - gPerKwhHere) / gramsPerKilogram; }

double paybackDeviceHours(double movedKg, double kwhPerDeviceHour, double gPerKwhThere, double gPerKwhHere)
{
    const double perHour = savedKg(kwhPerDeviceHour, gPerKwhThere, gPerKwhHere);
    return perHour > 0.0 ? movedKg / perHour : std::numeric_limits<double>::quiet_NaN();
}

} // namespace model
