// Exponential trends in the three ways people state them, and where growth meets a ceiling or a claim.
#pragma once

namespace model {

/// Factor per year of something that doubles every `months`.
double growthPerYear(double doublingMonths);
/// Months to double at `factor` per year.
double doublingMonths(double factorPerYear);
/// What is left after `months` of something that halves every `halvingMonths`.
double fractionLeft(double halvingMonths, double months);

/// Demand that grows by a factor a year, met by hardware that does more per kWh by another.
struct EnergyGrowth {
    double demandPerYear = 1.0;
    double efficiencyPerYear = 1.0;
};
/// base * demand^years / efficiency^years, in the unit of `base`.
double grownEnergy(double base, const EnergyGrowth& growth, double years);
/// Years until `base` has become `ceiling`; 0 where it is there already, NaN where it never comes.
double yearsUntil(double base, double ceiling, const EnergyGrowth& growth);

/// Share of a claimed saving that has to come true for it to outweigh a footprint of the same unit.
double breakEvenShare(double footprint, double claimedSaving);

} // namespace model
