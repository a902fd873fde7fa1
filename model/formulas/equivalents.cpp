#include "model/formulas/equivalents.h"

namespace model {

double equivalentCount(double amount, double perUnit) { return amount / perUnit; }

std::vector<EquivalentCount> countEquivalents(const Catalog& catalog, double energyKwh, double kg)
{
    std::vector<EquivalentCount> counts;
    for (const Equivalent& e : catalog.equivalents) {
        const double amount = e.isEnergy ? energyKwh : kg;
        if (!std::isnan(amount)) {
            counts.push_back({e.id, equivalentCount(amount, e.perUnit)});
        }
    }
    return counts;
}

} // namespace model
