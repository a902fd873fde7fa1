#include "model/explain/leaf_source.h"

#include <algorithm>
#include <ranges>

#include "model/run/training_steps.h"

namespace model {
namespace {

using S = Symbol;

struct Origins {
    std::optional<Id> parameter;
    Origin origin = Origin::Catalogue;
    std::string source;
};

Origins from(const Provenance& provenance, Id parameter, Origin origin = Origin::Catalogue) {
    return {parameter, origin, provenance.source};
}

// What the resolved inputs say, else what the scenario says, else the table's default.
Origins ofInput(Id id, const Worksheets& sheets) {
    for (const auto& [known, setting] : std::views::reverse(sheets.inputs().settings)) {
        if (known == id) {
            return {id, setting.origin, setting.source};
        }
    }
    if (sheets.scenario().has(id)) {
        return {id, Origin::Typed, "scenario"};
    }
    const DefaultValue* evidence = sheets.catalog().findDefault(parameter(id).evidence);
    return {id, Origin::Default, evidence != nullptr ? evidence->provenance.source : std::string()};
}

Origins ofTarget(const Sheet& sheet, const Worksheets& sheets) {
    const bool elsewhere = sheet.about.target && sheet.about.target != sheets.inputs().question.target;
    return elsewhere ? Origins{Id::AccuracyTarget, Origin::Computed, {}} : ofInput(Id::AccuracyTarget, sheets);
}

bool isLaw(S s) {
    return s == S::LossFloor || s == S::PublishedSizeCoefficient || s == S::PublishedDataCoefficient || s == S::Alpha ||
           s == S::Beta;
}

bool isLink(S s) {
    return s == S::Floor || s == S::Top || s == S::Slope || s == S::MiddleLoss;
}

Origins ofLawOrLink(S s, const Sheet& sheet, const Worksheets& sheets) {
    const Question& q = sheets.inputs().question;
    const std::string& benchmark = sheet.about.benchmark.empty() ? q.benchmark : sheet.about.benchmark;
    if (isLaw(s)) {
        return from(sheets.catalog().lossLaw(q.law, benchmark)->provenance, Id::AccuracyLaw);
    }
    const Link& link = *linkOf(q, sheets.catalog(), benchmark);
    return from(link.provenance, link.own                 ? Id::AccuracyBenchmark
                                 : q.law == "olmo_ladder" ? Id::AccuracyLaw
                                                          : Id::AccuracyRecipe);
}

Origins ofMachine(S s, const Worksheets& sheets) {
    const Machine& m = sheets.inputs().machine;
    const Origin generation = m.generation->assumed ? Origin::Fallback : Origin::Catalogue;
    switch (s) {
    case S::PeakFlops:
        return from(m.device->provenance, Id::TrainingPrecision);
    case S::Tdp:
        return from(m.device->provenance, Id::TrainingHardware);
    case S::MoeFactor:
        return sheets.inputs().question.architecture == Architecture::Moe
                   ? from(m.generation->provenance, Id::ModelArchitecture, generation)
                   : Origins{Id::ModelArchitecture, Origin::Computed, {}};
    case S::MemoryFactor:
        return memoryFactor(*m.generation, *m.device) != 1.0
                   ? from(m.generation->provenance, Id::TrainingHardware, generation)
                   : Origins{Id::TrainingHardware, Origin::Computed, {}};
    default: // GenerationMfu, BoardShare
        return from(m.generation->provenance, Id::TrainingHardware, generation);
    }
}

Origins ofDefault(std::string_view id, Id parameter, const Worksheets& sheets) {
    return from(sheets.catalog().defaultValue(id).provenance, parameter, Origin::Default);
}

Origins ofEquivalent(const Sheet& sheet, const Worksheets& sheets) {
    const auto& all = sheets.catalog().equivalents;
    const auto record = std::ranges::find(all, sheet.about.which, &Equivalent::id);
    return {{}, Origin::Catalogue, record == all.end() ? std::string() : record->provenance.source};
}

// Coefficients of serving, by the record that holds each.
std::optional<std::string_view> servingRecord(S s) {
    switch (s) {
    case S::BandwidthShare:
        return "serving.bandwidth_share";
    case S::ComputeShare:
        return "serving.compute_share";
    case S::SequenceOverhead:
        return "serving.seconds_per_sequence";
    case S::ServingPowerShare:
        return "board_power_over_tdp.decode";
    case S::IdlePowerShare:
        return "idle_power_share.board";
    case S::UsableMemory:
        return "serving.usable_memory_share";
    case S::WeightsFill:
        return "serving.weights_fill";
    case S::CacheReference:
        return "serving.cache_bytes_per_token_8b";
    case S::CacheExponent:
        return "serving.cache_exponent";
    default:
        return {};
    }
}

// The input of training whose number serving uses as well; nothing where it has its own.
std::optional<Id> sharedWithTraining(S s, const Worksheets& sheets) {
    if (!sheets.inputs().deployment) {
        return {};
    }
    const Deployment& d = *sheets.inputs().deployment;
    const auto unless = [](const std::optional<double>& own, Id id) { return own ? std::nullopt : std::optional(id); };
    switch (s) {
    case S::ServingNodeFactor:
        return unless(d.nodeFactor, Id::TrainingNodeFactor);
    case S::ServingDeviceKg:
        return unless(d.deviceKg, Id::EmbodiedDevice);
    case S::ServingServerKg:
        return unless(d.serverKg, Id::EmbodiedServer);
    case S::ServingWue:
        return unless(d.place.wueLPerKwh, Id::SiteWue);
    case S::ServingEwif:
        return unless(d.place.ewifLPerKwh, Id::SiteEwif);
    case S::ServingPrice:
        return unless(d.place.usdPerKwh, Id::SitePrice);
    default:
        return {};
    }
}

bool isOfServingDevice(S s) {
    return s == S::DeviceMemory || s == S::MemoryBandwidth || s == S::ServingPeak || s == S::ServingTdp;
}

Origins originsOf(S s, const Sheet& sheet, const Worksheets& sheets) {
    if (const auto record = servingRecord(s)) {
        return ofDefault(*record, Id::DeploymentHardware, sheets);
    }
    if (const auto shared = sharedWithTraining(s, sheets)) {
        return ofInput(*shared, sheets);
    }
    if (s == S::ServingNodeFactor) {
        const std::string& generation = sheets.inputs().deployment->device->generation;
        return from(sheets.catalog().generation(generation)->provenance, Id::DeploymentHardware);
    }
    if (isOfServingDevice(s)) {
        return from(sheets.inputs().deployment->device->provenance, *symbolInfo(s).parameter);
    }
    switch (s) {
    case S::Target:
        return ofTarget(sheet, sheets);
    case S::DataDecay:
    case S::ParameterDecay:
        return from(sheets.catalog().fit.provenance, Id::DataUniqueTokens);
    case S::MoeExponent:
        return from(sheets.catalog().fit.provenance, Id::ModelArchitecture);
    case S::ActiveShare:
        return ofDefault("moe_active_share", Id::ModelActiveParameters, sheets);
    case S::LoraShare:
        return ofDefault("lora_share_of_parameters", Id::TrainingLoraParameters, sheets);
    case S::SmallModelSeconds:
        return ofDefault("mfu.small_model_seconds", Id::TrainingMfu, sheets);
    case S::SizeExponent:
        return ofDefault("mfu.size_exponent", Id::TrainingMfu, sheets);
    case S::StepToBilled:
        return ofDefault("step_to_billed", Id::TrainingMfuBasis, sheets);
    case S::PerUnit:
        return ofEquivalent(sheet, sheets);
    case S::PeakFlops:
    case S::Tdp:
    case S::BoardShare:
    case S::GenerationMfu:
    case S::MoeFactor:
    case S::MemoryFactor:
        return ofMachine(s, sheets);
    default:
        break;
    }
    if (isLaw(s) || isLink(s)) {
        return ofLawOrLink(s, sheet, sheets);
    }
    const auto input = symbolInfo(s).parameter;
    return input ? ofInput(*input, sheets) : Origins{{}, Origin::Computed, {}};
}

} // namespace

Term leafTerm(Symbol symbol, const Sheet& sheet, const Worksheets& sheets) {
    const Figure home = sheets.home(symbol, sheet);
    const Origins origins = originsOf(home.symbol, sheet, sheets);
    return {home, sheet.values[symbol], false, origins.parameter, origins.origin, origins.source};
}

const Step* inputStepOf(Symbol symbol, const Worksheets& sheets) {
    const Scenario& s = sheets.scenario();
    const Inputs& inputs = sheets.inputs();
    const bool computed = symbol == S::BoardPower    ? !s.has(Id::TrainingBoardPowerW) && inputs.machine.device->tdpW
                          : symbol == S::ActiveShare ? s.has(Id::ModelActiveParameters) && inputs.question.parameters
                          : symbol == S::LoraParameters
                              ? !s.has(Id::TrainingLoraParameters) && inputs.question.parameters
                              : symbol == S::AttentionElements;
    return computed ? inputStep(symbol) : nullptr;
}

} // namespace model
