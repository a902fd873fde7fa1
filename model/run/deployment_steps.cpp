#include "model/run/deployment_steps.h"

#include <algorithm>
#include <cmath>

#include "model/formulas/emissions.h"
#include "model/formulas/energy.h"
#include "model/serving/coefficients.h"
#include "model/serving/load.h"
#include "model/serving/purchases.h"
#include "model/units.h"

namespace model {
namespace {

using S = Symbol;
using V = const SymbolValues&;

constexpr double hoursPerMonth = hoursPerYear / 12.0;
constexpr double wattsPerKilowatt = 1'000.0;
constexpr double eightBillion = 8e9; // active parameters of the reference model of the cache
constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double bytesPerGigabyte = 1e9;

Serving servingOf(V v) {
    return {.model = {.parameters = v[S::ServedParameters],
                      .activeParameters = v[S::ServedActiveParameters],
                      .bytesPerParameter = v[S::WeightBytes],
                      .cacheBytesPerToken = v[S::CacheBytes]},
            .replica = {.devices = v[S::ReplicaDevices],
                        .bytesPerSecond = v[S::MemoryBandwidth],
                        .peakFlops = v[S::ServingPeak],
                        .memoryBytes = v[S::DeviceMemory],
                        .tdpW = v[S::ServingTdp]},
            .request = {v[S::InputTokens], v[S::OutputTokens]},
            .coefficients = {.bandwidthShare = v[S::BandwidthShare],
                             .computeShare = v[S::ComputeShare],
                             .secondsPerSequence = v[S::SequenceOverhead],
                             .powerShare = v[S::ServingPowerShare],
                             .idleShare = v[S::IdlePowerShare],
                             .usableMemoryShare = v[S::UsableMemory]}};
}

ServingPlan planOf(V v) {
    return {v[S::RequestsPerDay], v[S::RequestGrowth], v[S::ServingMonths]};
}

Fleet fleetOf(V v) {
    return {servingOf(v), v[S::Sequences], v[S::ServingUse]};
}

ServingLoad firstLoad(V v) {
    return fleetOf(v).at(v[S::RequestRate]);
}

// Device-hours of all months, each with its own requests.
template <double (*devices)(const ServingLoad&)>
double hoursOfMonths(V v) {
    const Fleet fleet = fleetOf(v);
    return total(planOf(v), [&](double rate) { return devices(fleet.at(rate)); }) / secondsPerHour;
}

double busy(const ServingLoad& load) {
    return load.busyDevices;
}
double ready(const ServingLoad& load) {
    return load.devices();
}

double settled(V v) {
    const Serving serving = servingOf(v);
    return memoryFit(serving).fits() ? firstLoad(v).batch.size : nothing;
}

double devicesThatFit(V v) {
    Serving serving = servingOf(v);
    serving.replica.devices = 1.0;
    const double perDevice = serving.coefficients.usableMemoryShare * serving.replica.memoryBytes;
    const double weights = serving.model.bytesPerParameter * serving.model.parameters;
    return std::max(weights / (v[S::WeightsFill] * perDevice), memoryFit(serving).neededBytes / perDevice);
}

constexpr std::array servedWhole{
    Step{S::ServedParameters, "N", [](V v) { return v[S::Parameters]; }},
    Step{S::ServedActiveParameters, "N_a", [](V v) { return v[S::ActiveParameters]; }},
};
constexpr std::array servedSmaller{
    Step{S::ServedParameters, "s_model * N", [](V v) { return v[S::ModelShare] * v[S::Parameters]; }},
    Step{S::ServedActiveParameters, "s_model * N_a", [](V v) { return v[S::ModelShare] * v[S::ActiveParameters]; }},
};
constexpr Step cacheBySize{S::CacheBytes, "k_8B * (N_a_serve / 8e9) ^ x_cache", [](V v) {
                               return cacheBytesOfSize(v[S::ServedActiveParameters], v[S::CacheReference], eightBillion,
                                                       v[S::CacheExponent]);
                           }};
constexpr std::array replicaBySize{
    Step{S::ReplicaFit, "max(w * N_serve / (s_fill * s_mem * M_mem), (w * N_serve + k_cache * (s_in + s_out)) / (s_mem * M_mem))",
         devicesThatFit},
    Step{S::ReplicaDevices, "2 ^ ceil(ln(max(1, n_fit)) / ln(2))",
         [](V v) { return std::exp2(std::ceil(std::log(std::max(1.0, v[S::ReplicaFit])) / std::log(2.0))); }},
};

constexpr std::array stepParts{
    Step{S::RequestRate, "r_day / 86400", [](V v) { return v[S::RequestsPerDay] / secondsPerDay; }},
    Step{S::WeightSeconds, "w * N_serve / (n_rep * B_mem * e_mem)", [](V v) { return weightSeconds(servingOf(v)); }},
    Step{S::SequenceSeconds,
         "k_cache * (s_in + s_out / 2) / (n_rep * B_mem * e_mem) + 2 * N_a_serve * (1 + s_in / s_out) / (n_rep * P_serve * "
         "e_cal) + t_one",
         [](V v) { return sequenceSeconds(servingOf(v)); }},
    Step{S::MemoryBatch, "(n_rep * s_mem * M_mem - w * N_serve) / (k_cache * (s_in + s_out))",
         [](V v) { return memoryFit(servingOf(v)).fits() ? batchByMemory(servingOf(v)) : nothing; }},
};

constexpr Step batchDense{S::Batch, "b = max(1, min(min(b_allow, b_mem), q * s_out * (t_fix + t_each * b)))", settled,
                          StepKind::Condition};
constexpr Step batchMixture{
    S::Batch, "b = max(1, min(min(b_allow, b_mem), q * s_out * (t_fix * (1 - (1 - N_a_serve / N_serve) ^ b) + t_each * b)))",
    settled, StepKind::Condition};
constexpr Step stepDense{S::ServingStep, "t_fix + t_each * b",
                         [](V v) { return stepSeconds(servingOf(v), v[S::Batch]); }};
constexpr Step stepMixture{S::ServingStep, "t_fix * (1 - (1 - N_a_serve / N_serve) ^ b) + t_each * b", stepDense.evaluate};

constexpr std::array devicesAtWork{
    Step{S::BusyDevices, "n_rep * q * s_out * t_step / b", [](V v) { return firstLoad(v).busyDevices; }},
    Step{S::ReadyDevices, "max(n_on / s_busy, n_rep)", [](V v) { return firstLoad(v).devices(); }},
};

constexpr Step requestsSteady{S::Requests, "r_day * 30.4375 * n_month", [](V v) { return requestsOf(planOf(v)); }};
constexpr Step requestsGrowing{S::Requests, "r_day * 30.4375 * ((1 + g_month) ^ n_month - 1) / g_month",
                               requestsSteady.evaluate};
constexpr std::array hoursSteady{
    Step{S::BusyHours, "n_on * 730.5 * n_month", hoursOfMonths<busy>},
    Step{S::ServingHours, "n_ready * 730.5 * n_month", hoursOfMonths<ready>},
};
constexpr std::array hoursGrowing{
    Step{S::BusyHours, hoursSteady[0].formula, hoursOfMonths<busy>, StepKind::Monthly},
    Step{S::ServingHours, hoursSteady[1].formula, hoursOfMonths<ready>, StepKind::Monthly},
};

double boardKwh(V v, double busyHours, double readyHours) {
    const double on = busyHours * v[S::ServingPowerShare];
    const double off = (readyHours - busyHours) * v[S::IdlePowerShare];
    return (on + off) * v[S::ServingTdp] / wattsPerKilowatt * v[S::ServingFactor];
}

double making(V v, double readyHours) {
    return embodiedKg(readyHours, {v[S::ServingDeviceKg], v[S::ServingServerKg], v[S::Lifetime], 1.0});
}

double machineKg(V v) {
    return v[S::ServingDeviceKg] + v[S::ServingServerKg];
}

// Whole machines; months of a life are counted as of the year.
Purchases purchasesOf(V v) {
    constexpr double monthsPerYear = 12.0;
    const Fleet fleet = fleetOf(v);
    return purchases(planOf(v), v[S::Lifetime] * monthsPerYear,
                     [&](double rate) { return fleet.at(rate).devices(); });
}

constexpr std::array outcome{
    Step{S::ServingBoardEnergy, "(h_on * s_on + (h_serve - h_on) * s_off) * TDP_serve / 1000 * f_serve",
         [](V v) { return boardKwh(v, v[S::BusyHours], v[S::ServingHours]); }},
    Step{S::ServingNodeEnergy, "E_serve_board * f_serve_node",
         [](V v) { return v[S::ServingBoardEnergy] * v[S::ServingNodeFactor]; }},
    Step{S::ServingEnergy, "E_serve_node * PUE_serve",
         [](V v) { return facilityKwh(v[S::ServingNodeEnergy], v[S::ServingPue]); }},
    Step{S::ServingOperationalKg, "E_serve * CI_serve / 1000",
         [](V v) { return locationBasedKg(v[S::ServingEnergy], v[S::ServingCarbonIntensity]); }},
    Step{S::ServingMarketBasedKg, "M_serve_op * (1 - c)",
         [](V v) { return marketBasedKg(v[S::ServingOperationalKg], v[S::ContractedShare]); }},
    Step{S::ServingWaterOnSite, "E_serve_node * WUE_serve", [](V v) { return v[S::ServingNodeEnergy] * v[S::ServingWue]; }},
    Step{S::ServingWaterOffSite, "E_serve * EWIF_serve", [](V v) { return v[S::ServingEnergy] * v[S::ServingEwif]; }},
    Step{S::ServingWater, "V_serve_on + V_serve_off", [](V v) { return v[S::ServingWaterOnSite] + v[S::ServingWaterOffSite]; }},
    Step{S::ServingCost, "p_serve * E_serve", [](V v) { return v[S::ServingPrice] * v[S::ServingEnergy]; }},
    Step{S::JoulesPerToken, "E_serve_board * 3.6e6 / (R_all * s_out)",
         [](V v) {
             const double joules = v[S::ServingBoardEnergy] * joulesPerKwh / (v[S::Requests] * v[S::OutputTokens]);
             return v[S::Requests] > 0.0 ? joules : nothing;
         }},
};

// Machines are worn out in parts, as everybody's are, or bought whole for this service and scrapped with it.
constexpr Step makingShared{S::ServingEmbodiedKg, "h_serve / (T_life * 8766) * (m_serve_dev + m_serve_srv)",
                            [](V v) { return making(v, v[S::ServingHours]); }};
constexpr Step boughtSteady{S::BoughtMachines, "ceil(n_ready) * ceil(n_month / (12 * T_life))",
                            [](V v) { return purchasesOf(v).total(); }};
constexpr Step boughtGrowing{S::BoughtMachines, boughtSteady.formula, boughtSteady.evaluate, StepKind::Monthly};
constexpr Step makingWhole{S::ServingEmbodiedKg, "n_bought * (m_serve_dev + m_serve_srv)",
                           [](V v) { return v[S::BoughtMachines] * machineKg(v); }};

double servingKg(V v) {
    return v[S::ServingOperationalKg] + v[S::ServingEmbodiedKg];
}

double crossing(V v) {
    return monthsToReach(deploymentKgByMonth(v), kgBeforeDeployment(v), v[S::ServingMonths]).value_or(nothing);
}

constexpr Step shareOfTotal{S::ServingShare, "(M_serve_op + M_serve_emb) / M_tot",
                            [](V v) { return servingKg(v) / v[S::TotalKg]; }};
// What came before deployment, by what of it is counted: development, then base, without and with; then what is moved to cleaner hours.
constexpr std::array beforeServing{
    Step{S::KgBeforeServing, "M_op + M_emb", kgBeforeDeployment},
    Step{S::KgBeforeServing, "M_op + M_emb + M_dev_op + M_dev_emb", kgBeforeDeployment},
    Step{S::KgBeforeServing, "M_op + M_emb + M_base_op + M_base_emb", kgBeforeDeployment},
    Step{S::KgBeforeServing, "M_op + M_emb + M_dev_op + M_dev_emb + M_base_op + M_base_emb", kgBeforeDeployment},
    Step{S::KgBeforeServing, "M_op + M_emb - M_shift", kgBeforeDeployment},
    Step{S::KgBeforeServing, "M_op + M_emb + M_dev_op + M_dev_emb - M_shift", kgBeforeDeployment},
    Step{S::KgBeforeServing, "M_op + M_emb + M_base_op + M_base_emb - M_shift", kgBeforeDeployment},
    Step{S::KgBeforeServing, "M_op + M_emb + M_dev_op + M_dev_emb + M_base_op + M_base_emb - M_shift", kgBeforeDeployment}};
constexpr Step crossingSteady{S::BreakEvenMonths, "M_before / (M_serve_op + M_serve_emb) * n_month", crossing};
constexpr Step crossingUneven{S::BreakEvenMonths, crossingSteady.formula, crossing, StepKind::Monthly};

bool grows(const Inputs& inputs) {
    return inputs.deployment->plan.growthPerMonth != 0.0;
}

void putRequests(SymbolValues& v, const Deployment& d) {
    v[S::RequestsPerDay] = d.plan.requestsPerDay;
    v[S::RequestGrowth] = d.plan.growthPerMonth;
    v[S::ServingMonths] = d.plan.months;
    v[S::InputTokens] = d.request.inputTokens;
    v[S::OutputTokens] = d.request.outputTokens;
    v[S::Sequences] = d.allowed;
    v[S::ServingUse] = d.useRate;
    v[S::ServingFactor] = d.energyFactor;
}

void putServers(SymbolValues& v, const Deployment& d) {
    v[S::ModelShare] = d.modelShare.value_or(nothing);
    v[S::WeightBytes] = bytesPerParameter(d.precision);
    v[S::CacheBytes] = d.cacheBytesPerToken.value_or(nothing);
    v[S::CacheReference] = d.cacheReferenceBytes;
    v[S::CacheExponent] = d.cacheExponent;
    v[S::ReplicaDevices] = d.replicaDevices.value_or(nothing);
    v[S::WeightsFill] = d.weightsFill;
    if (canServe(*d.device)) {
        const Replica one = replicaOf(*d.device, d.precision, 1.0);
        v[S::DeviceMemory] = one.memoryBytes;
        v[S::MemoryBandwidth] = one.bytesPerSecond;
        v[S::ServingPeak] = one.peakFlops;
        v[S::ServingTdp] = one.tdpW;
    }
    const ServingCoefficients& c = d.coefficients;
    v[S::BandwidthShare] = c.bandwidthShare;
    v[S::ComputeShare] = c.computeShare;
    v[S::SequenceOverhead] = c.secondsPerSequence;
    v[S::ServingPowerShare] = c.powerShare;
    v[S::IdlePowerShare] = c.idleShare;
    v[S::UsableMemory] = c.usableMemoryShare;
}

void putPlace(SymbolValues& v, const Inputs& inputs) {
    const Deployment& d = *inputs.deployment;
    const Site& site = inputs.site;
    v[S::ServingNodeFactor] = d.nodeFactor.value_or(inputs.machine.nodeFactor);
    v[S::ServingPue] = d.place.pue.value_or(site.pue);
    v[S::ServingCarbonIntensity] = d.place.gPerKwh.value_or(site.gPerKwh);
    v[S::ServingWue] = d.place.wueLPerKwh.value_or(site.wueLPerKwh);
    v[S::ServingEwif] = d.place.ewifLPerKwh.value_or(site.ewifLPerKwh);
    v[S::ServingPrice] = d.place.usdPerKwh.value_or(site.usdPerKwh.value_or(nothing));
    v[S::ServingDeviceKg] = d.deviceKg.value_or(inputs.embodied.deviceKg);
    v[S::ServingServerKg] = d.serverKg.value_or(inputs.embodied.serverKgPerDevice);
}

void noteFit(std::vector<Notice>& notices, V v) {
    const MemoryFit fit = memoryFit(servingOf(v));
    if (!fit.fits()) {
        notices.push_back({Severity::Error,
                           "deployment.does_not_fit",
                           std::string(parameter(Id::DeploymentReplicaDevices).path),
                           {fit.neededBytes / bytesPerGigabyte, v[S::ReplicaDevices],
                            fit.missingBytes() / bytesPerGigabyte, fit.devicesNeeded}});
    }
}

// Of a model that does not fit: all that its deployment adds to. Of a crossing: that there is none.
bool neverComes(Quantity q, bool fits, double value) {
    const bool addsTo = q >= Quantity::DeploymentDeviceHours && q <= Quantity::TotalCostUsd;
    return (!fits && addsTo) || (q == Quantity::DeploymentBreakEvenMonths && std::isnan(value));
}

} // namespace

void putDeploymentValues(SymbolValues& v, const Inputs& inputs) {
    putRequests(v, *inputs.deployment);
    putServers(v, *inputs.deployment);
    putPlace(v, inputs);
}

void addDeploymentSteps(Plan& plan, const Inputs& inputs) {
    const bool mixture = inputs.question.architecture == Architecture::Moe;
    const Deployment& d = *inputs.deployment;
    plan.add(d.modelShare ? servedSmaller : servedWhole);
    if (!d.cacheBytesPerToken) {
        plan.add(cacheBySize);
    }
    if (!d.replicaDevices) {
        plan.add(replicaBySize);
    }
    plan.add(stepParts);
    plan.add(mixture ? batchMixture : batchDense);
    plan.add(mixture ? stepMixture : stepDense);
    plan.add(devicesAtWork);
    plan.add(grows(inputs) ? requestsGrowing : requestsSteady);
    plan.add(grows(inputs) ? hoursGrowing : hoursSteady);
    plan.add(outcome);
    if (inputs.wholeMachines) {
        plan.add(grows(inputs) ? boughtGrowing : boughtSteady);
    }
    plan.add(inputs.wholeMachines ? makingWhole : makingShared);
}

void addDeploymentShare(Plan& plan, const Inputs& inputs) {
    plan.add(shareOfTotal);
    plan.add(beforeServing[(inputs.development ? 1U : 0U) + (inputs.base ? 2U : 0U) + (inputs.timeShift ? 4U : 0U)]);
    plan.add(grows(inputs) || inputs.wholeMachines ? crossingUneven : crossingSteady);
}

Quantities withNeverAsInfinite(Quantities q, const Inputs& inputs) {
    if (!inputs.deployment || !canServe(*inputs.deployment->device)) {
        return q;
    }
    const bool fits = q.has(Quantity::DeploymentDeviceHours);
    for (const QuantityInfo& info : quantities()) {
        if (neverComes(info.quantity, fits, q[info.quantity])) {
            q[info.quantity] = infinite;
        }
    }
    return q;
}

double neverAsInfinite(V v, Quantity quantity, const Inputs& inputs) {
    const double value = v[symbolOf(quantity)];
    const bool serves = inputs.deployment && canServe(*inputs.deployment->device);
    return serves && neverComes(quantity, !std::isnan(v[S::ServingHours]), value) ? infinite : value;
}

double kgBeforeDeployment(V v) {
    const auto whereOn = [](double kg) { return std::isnan(kg) ? 0.0 : kg; };
    return v[S::OperationalKg] + v[S::EmbodiedKg] + whereOn(v[S::DevelopmentOperationalKg] + v[S::DevelopmentEmbodiedKg]) +
           whereOn(v[S::BaseOperationalKg] + v[S::BaseEmbodiedKg]) - whereOn(v[S::ShiftedKg]);
}

std::vector<double> deploymentKgByMonth(V v) {
    if (std::isnan(servingKg(v))) {
        return {};
    }
    const Fleet fleet = fleetOf(v);
    const double kgPerBoardKwh =
        v[S::ServingNodeFactor] * v[S::ServingPue] * v[S::ServingCarbonIntensity] / gramsPerKilogram;
    const bool isWhole = !std::isnan(v[S::BoughtMachines]);
    std::vector<double> kg = cumulative(planOf(v), [&](double rate) {
        const ServingLoad load = fleet.at(rate);
        const double worn = isWhole ? 0.0 : making(v, load.devices());
        return (boardKwh(v, load.busyDevices, load.devices()) * kgPerBoardKwh + worn) / secondsPerHour;
    });
    if (isWhole) {
        const std::vector<double> bought = purchasesOf(v).byMonth;
        std::ranges::transform(kg, bought, kg.begin(), [&](double sum, double count) { return sum + count * machineKg(v); });
    }
    return kg;
}

std::vector<double> replacementMonths(V v) {
    return std::isnan(v[S::BoughtMachines]) ? std::vector<double>() : purchasesOf(v).replacementMonths;
}

void noteDeployment(std::vector<Notice>& notices, const Inputs& inputs, V v) {
    if (!canServe(*inputs.deployment->device)) {
        return; // said already
    }
    noteFit(notices, v);
    if (std::isfinite(servingKg(v)) && std::isnan(v[S::BreakEvenMonths])) {
        notices.push_back({Severity::Notice,
                           "deployment.never_overtakes",
                           std::string(parameter(Id::DeploymentMonths).path),
                           {v[S::ServingMonths], v[S::ServingShare]}});
    }
}

} // namespace model
