#include "ui/session/used_values.h"

#include <algorithm>

#include "model/units.h"
#include "ui/session/scenario_edits.h"

namespace ui {
namespace {

using model::Id;
using model::Quantity;

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

bool isBelow16Bit(std::string_view precision) {
    return precision == "fp8" || precision == "int8" || precision == "fp4";
}

/// MFU = C / (device-hours · 3,600 · P) over all billed hours, against the peak its default refers to (16 bit below 16
/// bit).
double impliedMfu(const model::Scenario& scenario, const model::Result& result, const model::Catalog& catalog) {
    const model::Device* device = catalog.device(scenario.text(Id::TrainingHardware));
    const std::string_view used = precision(scenario, catalog);
    const auto column = model::precisionFromName(isBelow16Bit(used) ? "bf16" : used);
    if (device == nullptr || !column || !device->peak(*column)) {
        return nothing;
    }
    const double peakFlops = *device->peak(*column) * model::flopPerTeraflop;
    return result.point[Quantity::Flop] / (result.point[Quantity::DeviceHours] * model::secondsPerHour * peakFlops);
}

} // namespace

const model::Setting* usedSetting(Id id, const model::Result& result) {
    const auto found = std::ranges::find(result.settings, id, &std::pair<Id, model::Setting>::first);
    return found == result.settings.end() || !found->second.known() ? nullptr : &found->second;
}

double accuracyOf(const model::Result& result, std::string_view benchmark) {
    const auto found = std::ranges::find(result.accuracies, benchmark, &std::pair<std::string, double>::first);
    return found == result.accuracies.end() ? nothing : found->second;
}

double usedValue(Id id, const model::Scenario& scenario, const model::Result& result, const model::Catalog& catalog) {
    switch (id) { // solved: a number typed for the other direction does not count
    case Id::ModelParameters:
        return result.point[Quantity::Parameters];
    case Id::ModelActiveParameters:
        return result.point[Quantity::ActiveParameters];
    case Id::DataTokens:
        return result.point[Quantity::Tokens];
    case Id::AccuracyTarget:
        return accuracyOf(result, scenario.text(Id::AccuracyBenchmark));
    case Id::AccuracyTokensPerParameter:
        return result.point[Quantity::Tokens] / result.point[Quantity::Parameters];
    default:
        break;
    }
    if (const model::Setting* setting = usedSetting(id, result)) {
        return setting->value;
    }
    return id == Id::TrainingMfu ? impliedMfu(scenario, result, catalog) : nothing;
}

} // namespace ui
