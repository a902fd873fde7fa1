#include "model/formulas/growth.h"

#include <cmath>

namespace model {

constexpr double monthsPerYear = 12.0;

double growthPerYear(double doublingMonthsGiven) { return std::exp2(monthsPerYear / doublingMonthsGiven); }
double doublingMonths(double factorPerYear) { return monthsPerYear / std::log2(factorPerYear); }
double fractionLeft(double halvingMonths, double months) { return std::exp2(-months / halvingMonths); }

} // namespace model
