// Steps of the section "deployment", from requests to carbon and to its share of the whole life.
#pragma once

#include <vector>

#include "model/run/inputs.h"
#include "model/run/step.h"

namespace model {

void putDeploymentValues(SymbolValues& values, const Inputs& inputs);
void addDeploymentSteps(Plan& plan, const Inputs& inputs);
/// Share and crossing: they need the totals.
void addDeploymentShare(Plan& plan, const Inputs& inputs);
/// What is to be said once the numbers are known: a model that does not fit, a crossing that never comes.
void noteDeployment(std::vector<Notice>& notices, const Inputs& inputs, const SymbolValues& values);

/// The quantities of one draw, where what never comes counts as infinite: a crossing after the last month, and all that deployment adds
/// to where the drawn model does not fit.
Quantities withNeverAsInfinite(Quantities quantities, const Inputs& inputs);
/// One of them.
double neverAsInfinite(const SymbolValues& values, Quantity quantity, const Inputs& inputs);

/// Cumulative kg CO2e (location-based and making) at the end of each month; empty where the deployment has no answer.
std::vector<double> deploymentKgByMonth(const SymbolValues& values);
/// Months after which whole machines are replaced; empty where they are worn out in parts.
std::vector<double> replacementMonths(const SymbolValues& values);
/// kg CO2e of all that comes before the first request: training and, where it is on, development.
double kgBeforeDeployment(const SymbolValues& values);

} // namespace model
