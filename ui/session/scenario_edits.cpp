#include "ui/session/scenario_edits.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "model/run/deployment.h"
#include "model/scenario/consequences.h"
#include "model/scenario/scenario_json.h"
#include "model/schedule/zone_choice.h"
#include "ui/session/used_values.h"

namespace ui {
namespace {

using model::Id;
using model::Quantity;

/// Three significant figures: what a slider or a person would have set.
double rounded(double x) {
    const double step = std::pow(10.0, std::floor(std::log10(x)) - 2.0);
    return std::round(x / step) * step;
}

/// A solved target in steps of 0.1 points, where it is one.
void giveTarget(Changes& changes, const model::Scenario& scenario, const model::Result& result) {
    const double reached = std::round(accuracyOf(result, scenario.text(Id::AccuracyBenchmark)) * 1'000.0) / 1'000.0;
    if (model::parameter(Id::AccuracyTarget).limits.contains(reached)) {
        changes.push_back({Id::AccuracyTarget, reached});
    }
}

void giveSize(Changes& changes, const model::Result& result) {
    for (const auto& [id, quantity] :
         {std::pair{Id::ModelParameters, Quantity::Parameters}, {Id::DataTokens, Quantity::Tokens}}) {
        if (result.point.has(quantity)) {
            const auto& limits = model::parameter(id).limits;
            changes.push_back({id, std::clamp(rounded(result.point[quantity]), limits.min, limits.max)});
        }
    }
}

/// Forwards needs both numbers, whether or not a target had an answer.
void fillIn(Changes& changes, const model::Scenario& scenario, Id id, double value) {
    const bool given = std::ranges::find(changes, id, &Change::id) != changes.end();
    if (!given && !scenario.has(id)) {
        changes.push_back({id, value});
    }
}

constexpr double ordinarySize = 7e9;    // parameters; a common size to begin from
constexpr double ordinaryTokens = 2e12; // tokens; what such models are trained on

} // namespace

bool runsForwards(const model::Scenario& scenario) {
    const std::string_view direction = scenario.text(Id::AccuracySolve);
    if (!direction.empty()) {
        return direction == "accuracy";
    }
    return scenario.has(Id::ModelParameters) && scenario.has(Id::DataTokens);
}

std::string_view allocation(const model::Scenario& scenario) {
    const std::string_view typed = scenario.text(Id::AccuracyAllocation);
    if (!typed.empty()) {
        return typed;
    }
    const bool size = scenario.has(Id::ModelParameters);
    const bool tokens = scenario.has(Id::DataTokens);
    return size == tokens ? "compute_optimal" : size ? "given_parameters" : "given_tokens";
}

bool isAsked(Id id, const model::Scenario& scenario) {
    const model::Parameter& p = model::parameter(id);
    if (p.kind != model::Kind::Switch && !scenario.isOn(p.group)) {
        return false;
    }
    const bool forwards = runsForwards(scenario);
    const bool countsTrials = scenario.has(Id::DevelopmentTrials) || scenario.has(Id::DevelopmentFailedRuns);
    switch (id) {
    case Id::ModelParameters:
        return forwards || allocation(scenario) == "given_parameters";
    case Id::DataTokens:
        return forwards || allocation(scenario) == "given_tokens";
    case Id::AccuracyTarget:
    case Id::AccuracyAllocation:
        return !forwards;
    case Id::AccuracyTokensPerParameter:
        return !forwards && allocation(scenario) == "tokens_per_parameter";
    case Id::ModelActiveParameters:
        return scenario.text(Id::ModelArchitecture) == "moe";
    case Id::TrainingLoraParameters:
        return scenario.text(Id::TrainingKind) == "lora";
    case Id::EmbodiedServer:
        return scenario.text(Id::EmbodiedScope) == "node" || scenario.has(id);
    case Id::EmbodiedReplacement:
        return scenario.isOn(model::Group::Deployment);
    case Id::ScheduleSlack:
        return !scenario.has(Id::ScheduleDeadline);
    case Id::ScheduleMoves:
        return scenario.isOn(model::Group::Development);
    case Id::DataMovementBytesPerToken:
        return !scenario.has(Id::DataMovementCorpus);
    case Id::GrowthGridYear:
        return scenario.text(Id::GrowthGrid) == "target";
    case Id::DevelopmentFactor:
        return !countsTrials;
    case Id::DevelopmentApproach:
    case Id::DevelopmentTrialFraction:
    case Id::DevelopmentEarlyStopping:
        return countsTrials;
    default:
        return true;
    }
}

std::string_view referenceInUse(Id id, const model::Scenario& scenario) {
    return id == Id::DeploymentHardware ? model::servingHardware(scenario)
           : id == Id::DeploymentRegion ? model::servingRegion(scenario)
           : id == Id::ScheduleZone     ? model::regionOfHours(scenario)
                                        : scenario.text(id);
}

std::string_view precision(const model::Scenario& scenario, const model::Catalog& catalog, Id id) {
    const std::string_view typed = scenario.text(id);
    const Id hardware = id == Id::DeploymentPrecision ? Id::DeploymentHardware : Id::TrainingHardware;
    const model::Device* device = catalog.device(referenceInUse(hardware, scenario));
    if (!typed.empty() || device == nullptr) {
        return typed;
    }
    for (const auto wanted : {model::Precision::Bf16, model::Precision::Fp16, model::Precision::Fp32}) {
        if (device->peak(wanted)) {
            return model::precisionNames[static_cast<std::size_t>(wanted)];
        }
    }
    return {};
}

Changes turnDirection(const model::Scenario& scenario, const model::Result& result, bool forwards) {
    Changes changes{{Id::AccuracySolve, std::string(forwards ? "accuracy" : "size")}};
    if (forwards) {
        giveSize(changes, result);
        fillIn(changes, scenario, Id::ModelParameters, ordinarySize);
        fillIn(changes, scenario, Id::DataTokens, ordinaryTokens);
    } else {
        giveTarget(changes, scenario, result);
        if (!scenario.has(Id::AccuracyAllocation)) {
            changes.push_back({Id::AccuracyAllocation, std::string("compute_optimal")});
        }
    }
    return changes;
}

std::optional<model::Scenario> withAssumptionsOf(const model::Scenario& baseline, const model::Scenario& scenario) {
    model::Scenario adjusted = baseline;
    for (const model::Parameter& p : model::parameters()) {
        if (p.role == model::Role::Assumption && !model::belongsToAnother(p.id, baseline, scenario)) {
            adjusted.set(p.id, scenario.value(p.id));
        }
    }
    return model::differences(adjusted, baseline).empty() ? std::nullopt : std::optional(std::move(adjusted));
}

} // namespace ui
