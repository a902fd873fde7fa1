#include "model/ranges/sampler.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "model/formats/text_output.h"
#include "model/run/section.h"

namespace model {
namespace {

// Which dimension of the draws stands for an input.
Unknown unknownOf(Id id)
{
    switch (id) {
    case Id::TrainingBoardPowerW: return Unknown::Board;
    case Id::TrainingNodeFactor: return Unknown::Node;
    case Id::TrainingSystemPowerW: return Unknown::SystemPower;
    case Id::TrainingUsdPerDeviceHour: return Unknown::RentalRate;
    case Id::TrainingMfu: return Unknown::Mfu;
    case Id::TrainingSoftwareGain: return Unknown::SoftwareGain;
    case Id::TrainingTokensPerSecondPerDevice: return Unknown::TokensPerSecond;
    case Id::TrainingDeviceHours: return Unknown::DeviceHours;
    case Id::TrainingEnergyKwh: return Unknown::Energy;
    case Id::TrainingLoraParameters: return Unknown::LoraParameters;
    case Id::SiteCarbonIntensity: return Unknown::Grid;
    case Id::SitePue: return Unknown::Pue;
    case Id::SiteWue: return Unknown::Wue;
    case Id::SiteEwif: return Unknown::Ewif;
    case Id::SitePrice: return Unknown::Price;
    case Id::EmbodiedDevice: return Unknown::DeviceEmbodied;
    case Id::EmbodiedServer: return Unknown::ServerEmbodied;
    case Id::EmbodiedLifetime: return Unknown::Lifetime;
    case Id::EmbodiedUseRate: return Unknown::UseRate;
    case Id::ModelParameters: return Unknown::Parameters;
    case Id::ModelActiveParameters: return Unknown::ActiveParameters;
    case Id::DataTokens: return Unknown::Tokens;
    case Id::DataUniqueTokens: return Unknown::UniqueTokens;
    case Id::AccuracyTokensPerParameter: return Unknown::TokensPerParameter;
    default: return Unknown::Contracted;
    }
}

void assignMachine(Machine& m, Id id, double value)
{
    switch (id) {
    case Id::TrainingBoardPowerW: m.boardW = value; break;
    case Id::TrainingNodeFactor: m.nodeFactor = value; break;
    case Id::TrainingSystemPowerW: m.systemW = value; break;
    case Id::TrainingMfu: m.mfu = value; break;
    case Id::TrainingSoftwareGain: m.softwareGain = value; break;
    case Id::TrainingTokensPerSecondPerDevice: m.tokensPerSecond = value; break;
    case Id::TrainingDeviceHours: m.deviceHours = value; break;
    case Id::TrainingEnergyKwh: m.energyKwh = value; break;
    default: break;
    }
}

void assignSite(Site& site, Id id, double value)
{
    switch (id) {
    case Id::SiteCarbonIntensity: site.gPerKwh = value; break;
    case Id::SitePue: site.pue = value; break;
    case Id::SiteWue: site.wueLPerKwh = value; break;
    case Id::SiteEwif: site.ewifLPerKwh = value; break;
    case Id::SitePrice: site.usdPerKwh = value; break;
    case Id::SiteContractedCarbonFree: site.contractedShare = value; break;
    case Id::TrainingUsdPerDeviceHour: site.usdPerDeviceHour = value; break;
    default: break;
    }
}

void assignEmbodied(EmbodiedCarbon& e, Id id, double value)
{
    switch (id) {
    case Id::EmbodiedDevice: e.deviceKg = value; break;
    case Id::EmbodiedServer: e.serverKgPerDevice = value; break;
    case Id::EmbodiedLifetime: e.lifetimeYears = value; break;
    case Id::EmbodiedUseRate: e.useRate = value; break;
    default: break;
    }
}

void assignQuestion(Question& q, Workload& w, Id id, double value)
{
    switch (id) {
    case Id::ModelParameters: q.parameters = value; break;
    case Id::ModelActiveParameters: q.activeShare = q.parameters ? std::min(1.0, value / *q.parameters) : q.activeShare; break;
    case Id::DataTokens: q.tokens = value; break;
    case Id::DataUniqueTokens: q.uniqueTokens = value; break;
    case Id::AccuracyTokensPerParameter: q.tokensPerParameter = value; break;
    case Id::TrainingLoraParameters: w.loraParameters = value; break;
    default: break;
    }
}

bool belongsToQuestion(Id id)
{
    const Group group = parameter(id).group;
    return group == Group::Model || group == Group::Data || group == Group::Accuracy || id == Id::TrainingLoraParameters;
}

std::vector<double> columnOf(const Distribution& d, const Draws& draws, Unknown unknown)
{
    const auto& normals = draws.normal(unknown);
    const bool fromNormal = (d.shape == Shape::Normal || d.shape == Shape::LogNormal) && !normals.empty();
    std::vector<double> column(static_cast<std::size_t>(draws.count()));
    if (fromNormal) {
        std::ranges::transform(normals, column.begin(), [&](double z) { return quantileAtNormal(d, z); });
    } else {
        std::ranges::transform(draws.uniform(unknown), column.begin(), [&](double u) { return quantile(d, u); });
    }
    return column;
}

// A draw never leaves what the parameter allows, whatever the tails of its shape.
void keepInside(std::vector<double>& column, const Interval& limits)
{
    for (double& x : column) {
        x = std::clamp(x, limits.min, limits.max);
    }
}

Unknown teamOf(const Question& q)
{
    return q.law == "olmo_ladder"          ? Unknown::TeamLadder
           : q.recipe == "legacy_2020_2022" ? Unknown::TeamLegacy
           : q.recipe == "web_2023"         ? Unknown::TeamWeb
                                            : Unknown::TeamCurated;
}

std::vector<double> scaledNormals(const Draws& draws, Unknown unknown, double sd)
{
    std::vector<double> column = draws.normal(unknown);
    for (double& x : column) {
        x *= sd;
    }
    return column;
}

void mix(std::uint64_t& hash, std::string_view text)
{
    for (const char c : text) { // FNV-1a
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    }
    hash = (hash ^ 0xFFU) * 0x100000001B3ULL;
}

std::string valueText(const Value& value)
{
    if (const auto* word = std::get_if<std::string>(&value)) {
        return *word;
    }
    if (const auto* range = std::get_if<Range>(&value)) {
        return numberText(range->low) + ' ' + numberText(range->mode) + ' ' + numberText(range->high);
    }
    return std::holds_alternative<double>(value) ? numberText(std::get<double>(value)) : std::string();
}

} // namespace

std::uint64_t runKey(const Scenario& scenario)
{
    constexpr std::array identity{Id::ModelArchitecture, Id::ModelParameters, Id::ModelActiveParameters, Id::DataTokens,
                                  Id::AccuracyAllocation, Id::AccuracyTokensPerParameter, Id::TrainingKind};
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const Id id : identity) {
        mix(hash, valueText(scenario.value(id)));
    }
    mix(hash, scenario.text(Id::TrainingHardware));
    return hash;
}

Sampler::Sampler(const Scenario& scenario, const Inputs& centre, const Catalog& catalog, const Draws& draws)
    : m_draws(draws), m_inputs(centre), m_moeCentre(catalog.fit.moeExponent), m_testNoiseSd(catalog.fit.testNoiseSd)
{
    m_inputs.settings.clear();
    m_inputs.notices.clear();
    addColumns(centre);
    addMfu(scenario, centre);
    const FitConstants& fit = catalog.fit;
    if (centre.question.architecture == Architecture::Moe) {
        m_moeExponent = columnOf({Shape::Triangular, fit.moeExponentLow, fit.moeExponent, fit.moeExponentHigh}, draws,
                                 Unknown::MoeExponent);
        m_questionIsFixed = false;
    }
    const DefaultValue& billed = catalog.defaultValue("step_to_billed");
    m_stepToBilled = columnOf({Shape::LogNormal, billed.low, billed.mid, billed.high}, draws, Unknown::StepToBilled);
    const Value& typed = scenario.value(Id::AccuracyEfficiency);
    const Unknown team = teamOf(centre.question);
    if (const auto* range = std::get_if<Range>(&typed)) {
        m_efficiency = columnOf({Shape::Normal, range->low, range->mode, range->high}, draws, team);
    } else if (std::holds_alternative<double>(typed)) {
        m_efficiency.assign(static_cast<std::size_t>(draws.count()), std::get<double>(typed));
    } else {
        m_efficiency = scaledNormals(draws, team, fit.efficiencySd);
    }
}

void Sampler::addColumns(const Inputs& centre)
{
    for (const auto& [id, setting] : centre.settings) {
        if (setting.distribution.isFixed() || !setting.known()) {
            continue;
        }
        const DrawnInput* ofSection = drawnInput(id);
        const Unknown unknown = ofSection != nullptr ? ofSection->unknown : unknownOf(id);
        m_columns.push_back({id, ofSection, columnOf(setting.distribution, m_draws, unknown)});
        keepInside(m_columns.back().values, parameter(id).limits);
        m_questionIsFixed = m_questionIsFixed && !belongsToQuestion(id);
    }
}

// The residual belongs to predictions: a known MFU, throughput or number of hours leaves none.
void Sampler::addMfu(const Scenario& scenario, const Inputs& centre)
{
    const Machine& m = centre.machine;
    if (m.mfu || m.tokensPerSecond || m.deviceHours) {
        return;
    }
    m_residual = m_draws.mfuResidual(runKey(scenario));
    m_residualScale = m.generation->mfuScale;
    for (double& t : m_residual) {
        t = std::exp(m_residualScale * t);
    }
}

std::vector<double> Sampler::evenLnResiduals() const
{
    std::vector<double> levels;
    if (!m_residual.empty()) {
        levels = m_draws.evenResidual();
        for (double& t : levels) {
            t *= m_residualScale;
        }
    }
    return levels;
}

const Inputs& Sampler::at(int i)
{
    const auto row = static_cast<std::size_t>(i);
    for (const DrawnColumn& column : m_columns) {
        assign(m_inputs, column, row);
    }
    assignRun(m_inputs, row, row);
    return m_inputs;
}

const Inputs& Sampler::at(int i, const DrawnPart& part, int j)
{
    const auto row = static_cast<std::size_t>(i);
    const auto other = static_cast<std::size_t>(j);
    for (const DrawnColumn& column : m_columns) {
        assign(m_inputs, column, part.kind == DrawnPart::Kind::Input && part.id == column.id ? other : row);
    }
    assignRun(m_inputs, part.kind == DrawnPart::Kind::MfuResidual ? other : row, part.kind == DrawnPart::Kind::StepToBilled ? other : row);
    return m_inputs;
}

void Sampler::put(Inputs& inputs, const DrawnPart& part, int j) const
{
    const auto row = static_cast<std::size_t>(j);
    if (part.kind == DrawnPart::Kind::Input) {
        assign(inputs, *std::ranges::find(m_columns, part.id, &DrawnColumn::id), row);
    } else if (part.kind == DrawnPart::Kind::MfuResidual) {
        inputs.machine.mfuResidual = m_residual[row];
    } else if (part.kind == DrawnPart::Kind::StepToBilled) {
        inputs.machine.stepToBilled = m_stepToBilled[row];
    }
}

void Sampler::assign(Inputs& inputs, const DrawnColumn& column, std::size_t row) const
{
    const double value = column.values[row];
    if (column.ofSection != nullptr) {
        column.ofSection->assign(inputs, value);
        return;
    }
    assignQuestion(inputs.question, inputs.workload, column.id, value);
    assignMachine(inputs.machine, column.id, value);
    assignSite(inputs.site, column.id, value);
    assignEmbodied(inputs.embodied, column.id, value);
}

void Sampler::assignRun(Inputs& inputs, std::size_t residualRow, std::size_t billedRow) const
{
    inputs.machine.mfuResidual = m_residual.empty() ? 1.0 : m_residual[residualRow];
    inputs.machine.stepToBilled = m_stepToBilled[billedRow];
}

std::vector<DrawnPart> Sampler::parts() const
{
    std::vector<DrawnPart> parts;
    for (const DrawnColumn& column : m_columns) {
        parts.push_back({DrawnPart::Kind::Input, column.id});
    }
    std::ranges::sort(parts, {}, &DrawnPart::id);
    if (!m_residual.empty()) {
        parts.push_back({DrawnPart::Kind::MfuResidual, Id::TrainingMfu});
    }
    parts.push_back({DrawnPart::Kind::StepToBilled, Id::TrainingMfuBasis});
    if (!m_moeExponent.empty()) {
        parts.push_back({DrawnPart::Kind::MoeExponent, Id::ModelArchitecture});
    }
    return parts;
}

std::span<const double> Sampler::valuesOf(const DrawnPart& part) const
{
    switch (part.kind) {
    case DrawnPart::Kind::Input: return std::ranges::find(m_columns, part.id, &DrawnColumn::id)->values;
    case DrawnPart::Kind::MfuResidual: return m_residual;
    case DrawnPart::Kind::StepToBilled: return m_stepToBilled;
    case DrawnPart::Kind::MoeExponent: return m_moeExponent;
    case DrawnPart::Kind::Team: return m_efficiency;
    case DrawnPart::Kind::Link: return {};
    }
    return {};
}

bool Sampler::isOfSize(const DrawnPart& part)
{
    return part.kind == DrawnPart::Kind::Input ? belongsToQuestion(part.id)
                                    : part.kind == DrawnPart::Kind::MoeExponent || part.kind == DrawnPart::Kind::Team || part.kind == DrawnPart::Kind::Link;
}

LinkDraw Sampler::linkAt(const Link& link, int i) const
{
    const auto row = static_cast<std::size_t>(i);
    const double slope = m_draws.normal(Unknown::LinkSlope)[row];
    const double offset = m_draws.normal(Unknown::LinkOffset)[row];
    const double rest = std::sqrt(1.0 - link.correlation * link.correlation);
    return {link.k * std::exp(link.sdLnK * slope), link.L0 + link.sdL0 * (link.correlation * slope + rest * offset),
            link.own ? m_inputs.question.efficiency : m_efficiency[row]};
}

double Sampler::testNoiseAt(int i) const { return m_testNoiseSd * m_draws.normal(Unknown::TestNoise)[static_cast<std::size_t>(i)]; }

} // namespace model
