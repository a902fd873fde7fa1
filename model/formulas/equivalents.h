// How many everyday things a result comes to.
#pragma once

#include <vector>

#include "model/catalog/catalog.h"
#include "model/run/result.h"

namespace model {

/// How many things of `perUnit` an amount comes to (kWh or kg CO2e, both in the same).
double equivalentCount(double amount, double perUnit);

/// Energy equivalents count `energyKwh`, carbon equivalents `kg` CO2e; one entry per record, NaN amounts give none.
std::vector<EquivalentCount> countEquivalents(const Catalog& catalog, double energyKwh, double kg);

} // namespace model
