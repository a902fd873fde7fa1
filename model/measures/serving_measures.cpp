// Measures on what answers requests: the model, its weights, how many at once, on what.
#include "model/formulas/compute.h"
#include "model/measures/measure_context.h"
#include "model/run/deployment.h"

namespace model {
namespace {

constexpr double teacherPass = 1.0 / 3.0; // reading along takes 2 N of the 6 N that training takes per token

std::optional<Applicability> notServing(const MeasureContext& context) {
    return context.scenario.isOn(Group::Deployment) ? std::nullopt
                                                    : std::optional(refused("measure.needs_section", Id::DeploymentOn));
}

} // namespace

Applicability newerServers(MeasureContext& context) {
    if (auto off = notServing(context)) {
        return *off;
    }
    const Device* now = context.catalog.device(servingHardware(context.scenario));
    const Device* then = context.catalog.device(context.word());
    if (then == nullptr) {
        return refused("measure.no_newer_device", Id::DeploymentHardware, {now->name});
    }
    if (then == now) {
        return refused("measure.already", Id::DeploymentHardware);
    }
    context.set(Id::DeploymentHardware, then->id);
    return {};
}

Applicability distil(MeasureContext& context) {
    if (auto off = notServing(context)) {
        return *off;
    }
    if (context.scenario.numberOrDefault(Id::DeploymentModelShare) <= context.number()) {
        return refused("measure.already", Id::DeploymentModelShare);
    }
    context.scenario.set(Id::DeploymentModelShare, context.number());
    const double work = (context.number() + teacherPass) * context.catalog.measure("distil.tokens").mid;
    return doneWith("measure.making_not_counted", Id::DeploymentModelShare, {work});
}

Applicability quantise(MeasureContext& context) {
    if (auto off = notServing(context)) {
        return *off;
    }
    const Device& device = *context.catalog.device(servingHardware(context.scenario));
    const auto to = precisionFromName(context.word());
    if (!to || !device.peak(*to)) {
        return refused("measure.device_lacks", Id::DeploymentPrecision, {device.name, context.word()});
    }
    if (*to == precisionFromName(context.scenario.text(Id::DeploymentPrecision)).value_or(defaultPrecision(device))) {
        return refused("measure.already", Id::DeploymentPrecision);
    }
    context.scenario.set(Id::DeploymentPrecision, context.word());
    return {};
}

Applicability biggerBatch(MeasureContext& context) {
    const auto off = notServing(context);
    return off ? *off : raise(context, Id::DeploymentSequences);
}

Applicability fullerFleet(MeasureContext& context) {
    const auto off = notServing(context);
    return off ? *off : raise(context, Id::DeploymentUseRate);
}

} // namespace model
