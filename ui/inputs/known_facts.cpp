#include "ui/inputs/known_facts.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "model/scenario/scenario_json.h"
#include "model/units.h"

namespace ui {
namespace {

using model::Id;
using model::Quantity;

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

/// MFU of one step: C / (hours · 3,600 · P), over what is lost between steps. P is the precision's own peak.
double stepMfu(const model::Scenario& scenario, const model::Result& result, const model::Catalog& catalog,
               double stepToBilled) {
    const model::Device* device = catalog.device(scenario.text(Id::TrainingHardware));
    const auto used = model::precisionFromName(precision(scenario, catalog));
    if (device == nullptr || !used || !device->peak(*used)) {
        return nothing;
    }
    const double peakFlops = *device->peak(*used) * model::flopPerTeraflop;
    const double seconds = result.point[Quantity::DeviceHours] * model::secondsPerHour;
    return result.point[Quantity::Flop] / (seconds * peakFlops) / stepToBilled;
}

} // namespace

Id factInput(Fact fact) {
    switch (fact) {
    case Fact::TokensPerSecond:
        return Id::TrainingTokensPerSecondPerDevice;
    case Fact::DeviceHours:
        return Id::TrainingDeviceHours;
    case Fact::Energy:
        return Id::TrainingEnergyKwh;
    default:
        return Id::TrainingMfu;
    }
}

double centralValue(Fact fact, const model::Scenario& scenario, const model::Result& result,
                    const model::Catalog& catalog) {
    const double stepToBilled = catalog.defaultValue("step_to_billed").mid;
    const double hours = result.point[Quantity::DeviceHours];
    switch (fact) {
    case Fact::TokensPerSecond:
        return result.point[Quantity::Tokens] / (hours * model::secondsPerHour) / stepToBilled;
    case Fact::DeviceHours:
        return hours;
    case Fact::Energy:
        return result.point[Quantity::EnergyKwh];
    default:
        return stepMfu(scenario, result, catalog, stepToBilled);
    }
}

Changes factChanges(Fact fact, double value, const model::Scenario& scenario) {
    Changes changes{{factInput(fact), value}};
    if (fact == Fact::StepMfu) {
        changes.push_back({Id::TrainingMfuBasis, std::string("step")});
    }
    for (const Fact other : allFacts) {
        if (other != fact && scenario.has(factInput(other))) {
            changes.push_back({factInput(other), {}});
        }
    }
    return changes;
}

double halfWidth(const model::Quantiles& q) {
    return std::isnan(q.p95) || !(q.p5 > 0.0) ? std::numeric_limits<double>::infinity() : std::sqrt(q.p95 / q.p5);
}

std::vector<FactWorth> factWorths(const model::Scenario& scenario, const model::Result& result,
                                  const model::Catalog& catalog, const model::Draws& draws) {
    std::vector<FactWorth> worths;
    for (const Fact fact : allFacts) {
        const double central = centralValue(fact, scenario, result, catalog);
        if (std::isnan(central) || !model::parameter(factInput(fact)).limits.contains(central)) {
            continue;
        }
        const model::Scenario told = changed(scenario, factChanges(fact, central, scenario));
        const auto range = model::simulateRange(told, catalog, draws);
        worths.push_back(
            {fact, central, halfWidth((*range)[Quantity::TotalKg]), halfWidth((*range)[Quantity::DeviceHours])});
    }
    std::ranges::stable_sort(worths, {}, &FactWorth::halfWidth);
    return worths;
}

} // namespace ui
