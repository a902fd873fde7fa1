// The machine behind a scenario: precision and peak, MFU, watts, and the facts that replace predictions.
#include <algorithm>

#include "model/run/input_resolver.h"

namespace model {
namespace {

void readPrecision(InputResolver& r, Machine& m)
{
    const auto word = precisionFromName(r.scenario.text(Id::TrainingPrecision));
    m.precision = word.value_or(defaultPrecision(*m.device));
    const bool typedMfu = r.scenario.has(Id::TrainingMfu);
    m.peakFlops = typedMfu ? *m.device->peak(m.precision) * 1e12 : referencePeakFlops(*m.device, m.precision);
    if (!typedMfu && isBelow16Bit(m.precision)) {
        r.notice(Severity::Notice, "training.mfu_refers_to_bf16", Id::TrainingPrecision,
                 {std::string(precisionNames[static_cast<std::size_t>(m.precision)])});
    }
}

// A fact makes the weaker ones idle: hours from a bill, then throughput, then a typed MFU.
void noteIdleFacts(InputResolver& r)
{
    constexpr std::array<Id, 3> byStrength{Id::TrainingDeviceHours, Id::TrainingTokensPerSecondPerDevice, Id::TrainingMfu};
    std::optional<Id> winner;
    for (const Id id : byStrength) {
        if (!r.scenario.has(id)) {
            continue;
        }
        if (winner) {
            r.notice(Severity::Warning, "training.fact_overrides", id, {std::string(parameter(*winner).path)});
        } else {
            winner = id;
        }
    }
}

// Better software than is usual: only where the usual speed is what counts.
void readSoftwareGain(InputResolver& r, Machine& m, bool predicted)
{
    if (predicted) {
        m.softwareGain = r.typed(Id::TrainingSoftwareGain);
    } else if (r.scenario.has(Id::TrainingSoftwareGain)) {
        const Id fact = m.deviceHours ? Id::TrainingDeviceHours : m.tokensPerSecond ? Id::TrainingTokensPerSecondPerDevice
                                                                                    : Id::TrainingMfu;
        r.notice(Severity::Warning, "training.fact_overrides", Id::TrainingSoftwareGain, {std::string(parameter(fact).path)});
    }
}

void readMfu(InputResolver& r, Machine& m)
{
    m.size = sizeEffect(r.catalog);
    m.stepToBilled = r.catalog.defaultValue("step_to_billed").mid;
    m.mfu = r.typed(Id::TrainingMfu);
    m.mfuIsStep = r.scenario.text(Id::TrainingMfuBasis) == "step";
    m.tokensPerSecond = r.typed(Id::TrainingTokensPerSecondPerDevice);
    m.deviceHours = r.typed(Id::TrainingDeviceHours);
    m.energyKwh = r.typed(Id::TrainingEnergyKwh);
    noteIdleFacts(r);
    const bool predicted = !m.mfu && !m.tokensPerSecond && !m.deviceHours;
    readSoftwareGain(r, m, predicted);
    if (predicted && m.generation->assumed) {
        const Generation& g = *m.generation;
        r.notice(Severity::Warning, "training.mfu_assumed", Id::TrainingMfu, {m.device->name, g.mfu, g.mfuLow, g.mfuHigh});
    }
}

// Watts with the generation's relative spread around them.
Distribution spreadWatts(Id id, const Generation& g, double watts)
{
    return shaped(id, watts * g.boardShareLow / g.boardShare, watts, watts * g.boardShareHigh / g.boardShare);
}

// Board watts: share of TDP; where no TDP is published, the mean that was measured on the chip.
Distribution defaultBoardW(InputResolver& r, const Machine& m)
{
    const Device& d = *m.device;
    if (!d.tdpW && d.measuredChipW && !r.scenario.has(Id::TrainingBoardPowerW)) {
        r.notice(Severity::Notice, "training.board_power_from_chip_mean", Id::TrainingBoardPowerW, {d.name, *d.measuredChipW});
    }
    const double watts = d.tdpW ? boardPowerW(*d.tdpW, m.generation->boardShare)
                                : d.measuredChipW.value_or(std::numeric_limits<double>::quiet_NaN());
    return spreadWatts(Id::TrainingBoardPowerW, *m.generation, watts);
}

Distribution defaultNodeFactor(const Generation& g)
{
    return shaped(Id::TrainingNodeFactor, g.nodeFactorLow, g.nodeFactor, g.nodeFactorHigh);
}

// Order: typed system watts, typed board or node factor, the measured system, board x node factor.
void readPower(InputResolver& r, Machine& m)
{
    const Device& d = *m.device;
    const Generation& g = *m.generation;
    m.boardTyped = r.scenario.has(Id::TrainingBoardPowerW) || r.scenario.has(Id::TrainingNodeFactor);
    m.boardW = r.number(Id::TrainingBoardPowerW, defaultBoardW(r, m), Origin::Catalogue, g.provenance);
    m.nodeFactor = r.number(Id::TrainingNodeFactor, defaultNodeFactor(g), Origin::Catalogue, g.provenance);
    m.systemW = r.typed(Id::TrainingSystemPowerW);
    if (!m.systemW && d.defaultSystemPowerW && !m.boardTyped) {
        m.systemW = r.record(Id::TrainingSystemPowerW, spreadWatts(Id::TrainingSystemPowerW, g, *d.defaultSystemPowerW),
                             Origin::Catalogue, d.provenance);
    }
    if (std::isnan(m.power().nodeW) && !m.energyKwh) { // a bill tells what no data sheet does
        r.notice(Severity::Warning, "training.power_unknown", Id::TrainingSystemPowerW, {d.name});
    }
}

} // namespace

void resolveMachine(InputResolver& r, Inputs& inputs)
{
    Machine& m = inputs.machine;
    m.device = r.catalog.device(r.scenario.text(Id::TrainingHardware));
    m.generation = r.catalog.generation(m.device->generation);
    m.devices = r.scenario.numberOrDefault(Id::TrainingDevices);
    if (m.device->provenance.fromUser) {
        r.notice(Severity::Notice, "catalogue.user_record", Id::TrainingHardware, {m.device->id});
    }
    readPrecision(r, m);
    readMfu(r, m);
    readPower(r, m);
}

namespace {

double boardKg(InputResolver& r, const Device& d)
{
    if (d.embodiedKg) {
        return r.number(Id::EmbodiedDevice, fixedAt(*d.embodiedKg), Origin::Catalogue, d.provenance);
    }
    const double kg = r.numberOrRecord(Id::EmbodiedDevice, "embodied.device", Origin::Fallback);
    if (!r.scenario.has(Id::EmbodiedDevice)) {
        r.notice(Severity::Notice, "embodied.default_device", Id::EmbodiedDevice, {d.name, kg});
    }
    return kg;
}

// The piece of silicon alone, without memory, board and packaging.
double dieKg(InputResolver& r)
{
    const double kg = r.numberOrRecord(Id::EmbodiedDevice, "embodied.die", Origin::Fallback);
    if (!r.scenario.has(Id::EmbodiedDevice)) {
        r.notice(Severity::Notice, "embodied.die_alone", Id::EmbodiedScope, {kg});
    }
    return kg;
}

} // namespace

void resolveEmbodied(InputResolver& r, Inputs& inputs)
{
    const Device& d = *inputs.machine.device;
    EmbodiedCarbon& e = inputs.embodied;
    const std::string_view scope = r.scenario.text(Id::EmbodiedScope);
    e.deviceKg = scope == "die" ? dieKg(r) : boardKg(r, d);
    const bool hostInside = d.embodiedScope == "board_and_host";
    if (hostInside && scope == "board" && !r.scenario.has(Id::EmbodiedDevice)) {
        r.notice(Severity::Notice, "embodied.host_inside", Id::EmbodiedScope, {d.name});
    }
    e.serverKgPerDevice = hostInside || scope != "node"
                              ? r.number(Id::EmbodiedServer, fixedAt(0.0), Origin::Catalogue, d.provenance)
                              : r.numberOrRecord(Id::EmbodiedServer, "embodied.server_per_device");
    e.lifetimeYears = r.numberOrRecord(Id::EmbodiedLifetime, "lifetime_years");
    e.useRate = r.numberOrRecord(Id::EmbodiedUseRate, "use_rate");
    inputs.wholeMachines = r.scenario.text(Id::EmbodiedReplacement) == "whole";
}

} // namespace model
