#include "model/run/deployment.h"

#include "model/formulas/compute.h"
#include "model/run/deployment_steps.h"
#include "model/run/section.h"
#include "model/serving/coefficients.h"

namespace model {
namespace {

double byRecord(InputResolver& r, Id id) {
    return r.numberOrRecord(id, parameter(id).evidence);
}

// Who asks, how much, for how long.
void resolveRequests(InputResolver& r, Deployment& d) {
    d.plan = {r.numberOrTable(Id::DeploymentRequests), r.numberOrTable(Id::DeploymentGrowth),
              r.numberOrTable(Id::DeploymentMonths)};
    d.request = {byRecord(r, Id::DeploymentInputTokens), byRecord(r, Id::DeploymentOutputTokens)};
    if (d.plan.requestsPerDay == 0.0) {
        r.notice(Severity::Notice, "deployment.no_requests", Id::DeploymentRequests);
    }
}

std::optional<double> shapeCache(const Scenario& s) {
    const auto layers = s.number(Id::ModelLayers);
    const auto heads = s.number(Id::ModelKvHeads);
    const auto size = s.number(Id::ModelHeadSize);
    return layers && heads && size ? std::optional(cacheBytesOfShape(*layers, *heads, *size)) : std::nullopt;
}

void resolveServers(InputResolver& r, const Inputs& inputs, Deployment& d) {
    d.device = r.catalog.device(servingHardware(r.scenario));
    d.precision = precisionFromName(r.scenario.text(Id::DeploymentPrecision)).value_or(defaultPrecision(*d.device));
    d.replicaDevices = r.typed(Id::DeploymentReplicaDevices);
    d.weightsFill = r.catalog.defaultValue("serving.weights_fill").mid;
    d.allowed = byRecord(r, Id::DeploymentSequences);
    d.useRate = byRecord(r, Id::DeploymentUseRate);
    d.energyFactor = byRecord(r, Id::DeploymentEnergyFactor);
    d.coefficients = servingCoefficients(r.catalog);
    d.modelShare = r.typed(Id::DeploymentModelShare);
    d.cacheBytesPerToken = d.modelShare ? std::nullopt : shapeCache(r.scenario); // nobody knows a smaller model's shape
    d.cacheReferenceBytes = r.catalog.defaultValue("serving.cache_bytes_per_token_8b").mid;
    d.cacheExponent = r.catalog.defaultValue("serving.cache_exponent").mid;
    if (!canServe(*d.device)) {
        r.notice(Severity::Error, "deployment.device_unknown", Id::DeploymentHardware, {d.device->name});
    }
    if (d.device != inputs.machine.device) {
        d.nodeFactor = r.catalog.generation(d.device->generation)->nodeFactor;
        const bool hostInside = d.device->embodiedScope == "board_and_host";
        d.deviceKg = d.device->embodiedKg.value_or(r.catalog.defaultValue("embodied.device").mid);
        d.serverKg = hostInside ? 0.0 : r.catalog.defaultValue("embodied.server_per_device").mid;
    }
}

// Absent: the place of training, whose numbers are then shown as following from there.
void resolvePlace(InputResolver& r, const Inputs& inputs, Deployment& d) {
    if (r.scenario.has(Id::DeploymentRegion)) {
        d.place = resolveServingPlace(r, *r.catalog.region(r.scenario.text(Id::DeploymentRegion)));
        return;
    }
    const auto shared = [&](Id id, double ofTraining) {
        const auto typed = r.typed(id);
        if (!typed) {
            r.record(id, fixedAt(ofTraining), Origin::Computed, {});
        }
        return typed;
    };
    d.place.gPerKwh = shared(Id::DeploymentCarbonIntensity, inputs.site.gPerKwh);
    d.place.pue = shared(Id::DeploymentPue, inputs.site.pue);
}

bool isOn(const Inputs& inputs) {
    return inputs.deployment.has_value();
}

void resolve(InputResolver& r, Inputs& inputs) {
    Deployment& d = inputs.deployment.emplace();
    resolveRequests(r, d);
    resolveServers(r, inputs, d);
    resolvePlace(r, inputs, d);
}

constexpr std::array drawn{
    DrawnInput{Id::DeploymentEnergyFactor, Unknown::ServingSpread,
               [](Inputs& i, double x) { i.deployment->energyFactor = x; }},
    DrawnInput{Id::DeploymentUseRate, Unknown::ServingUse, [](Inputs& i, double x) { i.deployment->useRate = x; }},
    DrawnInput{Id::DeploymentCarbonIntensity, Unknown::ServingGrid,
               [](Inputs& i, double x) { i.deployment->place.gPerKwh = x; }},
    DrawnInput{Id::DeploymentPue, Unknown::ServingPue, [](Inputs& i, double x) { i.deployment->place.pue = x; }},
    DrawnInput{Id::DeploymentRequests, Unknown::Requests,
               [](Inputs& i, double x) { i.deployment->plan.requestsPerDay = x; }},
    DrawnInput{Id::DeploymentGrowth, Unknown::RequestGrowth,
               [](Inputs& i, double x) { i.deployment->plan.growthPerMonth = x; }},
    DrawnInput{Id::DeploymentMonths, Unknown::ServingMonths,
               [](Inputs& i, double x) { i.deployment->plan.months = x; }},
    DrawnInput{Id::DeploymentInputTokens, Unknown::InputTokens,
               [](Inputs& i, double x) { i.deployment->request.inputTokens = x; }},
    DrawnInput{Id::DeploymentOutputTokens, Unknown::OutputTokens,
               [](Inputs& i, double x) { i.deployment->request.outputTokens = x; }},
    DrawnInput{Id::DeploymentSequences, Unknown::Sequences, [](Inputs& i, double x) { i.deployment->allowed = x; }},
    DrawnInput{Id::DeploymentModelShare, Unknown::ModelShare, [](Inputs& i, double x) { i.deployment->modelShare = x; }},
    DrawnInput{Id::DeploymentReplicaDevices, Unknown::ReplicaDevices,
               [](Inputs& i, double x) { i.deployment->replicaDevices = x; }},
};

} // namespace

std::string_view servingHardware(const Scenario& scenario) {
    return scenario.text(scenario.has(Id::DeploymentHardware) ? Id::DeploymentHardware : Id::TrainingHardware);
}

std::string_view servingRegion(const Scenario& scenario) {
    return scenario.text(scenario.has(Id::DeploymentRegion) ? Id::DeploymentRegion : Id::SiteRegion);
}

extern const Section deploymentSection{.group = Group::Deployment,
                                       .isOn = isOn,
                                       .resolve = resolve,
                                       .putValues = putDeploymentValues,
                                       .addSteps = addDeploymentSteps,
                                       .note = nullptr,
                                       .drawn = drawn,
                                       .scalesHours = false,
                                       .addLastSteps = addDeploymentShare,
                                       .noteValues = noteDeployment};

} // namespace model
