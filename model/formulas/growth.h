// Exponential trends in the three ways people state them.
#pragma once

namespace model {

/// Factor per year of something that doubles every `months`.
double growthPerYear(double doublingMonths);
/// Months to double at `factor` per year.
double doublingMonths(double factorPerYear);
/// What is left after `months` of something that halves every `halvingMonths`.
double fractionLeft(double halvingMonths, double months);

} // namespace model
