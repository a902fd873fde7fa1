#include "model/formulas/growth.h"

#include <cmath>
#include <limits>

namespace model {

constexpr double monthsPerYear = 12.0;

double growthPerYear(double doublingMonthsGiven) { return std::exp2(monthsPerYear / doublingMonthsGiven); }
double doublingMonths(double factorPerYear) { return monthsPerYear / std::log2(factorPerYear); }
double fractionLeft(double halvingMonths, double months) { return std::exp2(-months / halvingMonths); }

double grownEnergy(double base, const EnergyGrowth& g, double years)
{
    return base * std::pow(g.demandPerYear / g.efficiencyPerYear, years);
}

double yearsUntil(double base, double ceiling, const EnergyGrowth& g)
{
    if (base >= ceiling) {
        return 0.0;
    }
    const double rate = std::log(g.demandPerYear / g.efficiencyPerYear);
    return rate > 0.0 ? std::log(ceiling / base) / rate : std::numeric_limits<double>::quiet_NaN();
}

double breakEvenShare(double footprint, double claimedSaving) { return footprint / claimedSaving; }

} // namespace model
