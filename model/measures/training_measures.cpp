// Measures on the training run itself, the experiments before it and the machines it wears out.
#include <algorithm>
#include <array>

#include "model/formulas/compute.h"
#include "model/measures/measure_context.h"
#include "model/run/simulate.h"

namespace model {
namespace {

constexpr std::array ofThatRunAlone{Id::DataUniqueTokens, Id::TrainingDeviceHours, Id::TrainingEnergyKwh};

Precision precisionInUse(const Scenario& scenario, const Device& device, Id id) {
    return precisionFromName(scenario.text(id)).value_or(defaultPrecision(device));
}

std::string_view nameOf(Precision precision) {
    return precisionNames[static_cast<std::size_t>(precision)];
}

// An MFU typed for one precision, told of the peak of another.
void moveMfu(Scenario& scenario, const Device& device, Precision from, Precision to) {
    if (scenario.has(Id::TrainingMfu)) {
        scenario.set(Id::TrainingMfu, product(scenario.value(Id::TrainingMfu), *device.peak(from) / *device.peak(to)));
    }
}

// What is typed of the whole run says nothing of an adaptation.
void forgetTheWholeRun(Scenario& scenario) {
    for (const Id id : ofThatRunAlone) {
        scenario.clear(id);
    }
}

Value tokensOfAdaptation(double tokens, const DefaultValue& share) {
    const Interval& limits = parameter(Id::DataTokens).limits;
    const auto of = [&](double part) { return std::clamp(tokens * part, limits.min, limits.max); };
    return Range{of(share.low), of(share.mid), of(share.high)};
}

} // namespace

Applicability fineTune(MeasureContext& context) {
    Scenario& s = context.scenario;
    if (s.text(Id::TrainingKind) != "pretraining") {
        return refused("measure.adapts_already", Id::TrainingKind);
    }
    const Quantities today = simulateQuantities(s, context.catalog);
    if (!today.has(Quantity::Tokens)) {
        return refused("measure.no_answer", Id::AccuracyTarget);
    }
    forgetTheWholeRun(s);
    s.set(Id::ModelParameters, today[Quantity::Parameters]);
    if (s.text(Id::ModelArchitecture) == "moe") {
        s.set(Id::ModelActiveParameters, today[Quantity::ActiveParameters]);
    }
    s.set(Id::DataTokens, tokensOfAdaptation(today[Quantity::Tokens], context.evidence));
    context.set(Id::TrainingKind, context.word());
    return doneWith("measure.base_not_counted", Id::TrainingKind);
}

Applicability newerHardware(MeasureContext& context) {
    const Device* now = context.catalog.device(context.scenario.text(Id::TrainingHardware));
    const Device* then = context.catalog.device(context.word());
    if (then == nullptr) {
        return refused("measure.no_newer_device", Id::TrainingHardware, {now->name});
    }
    if (then == now) {
        return refused("measure.already", Id::TrainingHardware);
    }
    context.set(Id::TrainingHardware, then->id);
    return {};
}

Applicability lowerPrecision(MeasureContext& context) {
    const Device& device = *context.catalog.device(context.scenario.text(Id::TrainingHardware));
    const Precision from = precisionInUse(context.scenario, device, Id::TrainingPrecision);
    const auto to = precisionFromName(context.word());
    if (!to || !device.peak(*to)) {
        return refused("measure.device_lacks", Id::TrainingPrecision, {device.name, context.word()});
    }
    if (*to == from) {
        return refused("measure.already", Id::TrainingPrecision);
    }
    moveMfu(context.scenario, device, from, *to);
    if (isBelow16Bit(*to) && !isBelow16Bit(from)) {
        speedUp(context.scenario, rangeOf(context.evidence));
    }
    context.scenario.set(Id::TrainingPrecision, std::string(nameOf(*to)));
    return {};
}

Applicability higherMfu(MeasureContext& context) {
    speedUp(context.scenario, context.value);
    return {};
}

Applicability defaultFirst(MeasureContext& context) {
    Scenario& s = context.scenario;
    if (!s.isOn(Group::Development)) {
        return refused("measure.needs_section", Id::DevelopmentOn);
    }
    if (!s.has(Id::DevelopmentTrials)) {
        return refused("measure.needs_trials", Id::DevelopmentTrials);
    }
    if (s.text(Id::DevelopmentApproach) == "default_first") {
        return refused("measure.already", Id::DevelopmentApproach);
    }
    s.set(Id::DevelopmentApproach, std::string("default_first"));
    s.clear(Id::DevelopmentTrialFraction); // it was that of a search
    return {};
}

Applicability keepLonger(MeasureContext& context) {
    return raise(context, Id::EmbodiedLifetime);
}

Applicability betterUse(MeasureContext& context) {
    return raise(context, Id::EmbodiedUseRate);
}

} // namespace model
