#include "model/run/data_movement.h"

#include <algorithm>
#include <cmath>

#include "model/formulas/data_movement.h"
#include "model/formulas/emissions.h"
#include "model/formulas/energy.h"
#include "model/run/place_name.h"
#include "model/run/section.h"

namespace model {
namespace {

using S = Symbol;
using V = const SymbolValues&;

constexpr Step sameGrid{S::SourceIntensity, "CI", [](V v) { return v[S::CarbonIntensity]; }};
constexpr Step corpusOfTokens{S::CorpusTb, "D * b_tok / 1e12", [](V v) { return corpusTb(v[S::Tokens], v[S::BytesPerToken]); }};
constexpr Step corpusOfUnique{S::CorpusTb, "min(D, U) * b_tok / 1e12", [](V v) {
                                  return corpusTb(std::min(v[S::Tokens], v[S::UniqueTokens]), v[S::BytesPerToken]);
                              }};

double storedKwh(V v) { return facilityKwh(v[S::StorageEnergy], v[S::Pue]); }
double sentKg(V v) { return transferKg(v[S::NetworkEnergy], v[S::SourceIntensity], v[S::CarbonIntensity]); }
double storedKg(V v) { return locationBasedKg(storedKwh(v), v[S::CarbonIntensity]); }

constexpr std::array movement{
    Step{S::NetworkEnergy, "S_data * n_copy * 1000 * e_net",
         [](V v) { return networkKwh(v[S::CorpusTb], v[S::Copies], v[S::NetworkKwhPerGb]); }},
    Step{S::StorageEnergy, "S_data * n_copy * P_tb * t_store * 730.5 / 1000",
         [](V v) { return storageKwh(v[S::CorpusTb], v[S::Copies], v[S::StorageWPerTb], v[S::StorageMonths]); }},
    Step{S::MovedEnergy, "E_net + E_store * PUE", [](V v) { return v[S::NetworkEnergy] + storedKwh(v); }},
    Step{S::MovedKg, "E_net * (CI_src + CI) / 2 / 1000 + E_store * PUE * CI / 1000",
         [](V v) { return sentKg(v) + storedKg(v); }},
    Step{S::MovedMarketBasedKg, "E_net * (CI_src + CI) / 2 / 1000 + E_store * PUE * CI / 1000 * (1 - c)",
         [](V v) { return sentKg(v) + marketBasedKg(storedKg(v), v[S::ContractedShare]); }},
    Step{S::MovedWater, "E_store * WUE + E_move * EWIF",
         [](V v) { return waterL(v[S::StorageEnergy], v[S::Wue], v[S::MovedEnergy], v[S::Ewif]); }},
    Step{S::MovedCost, "p * E_move", [](V v) { return v[S::Price] * v[S::MovedEnergy]; }},
    Step{S::PaybackHours, "M_move / (E_fac / h * (CI_src - CI) / 1000)",
         [](V v) {
             return paybackDeviceHours(v[S::MovedKg], v[S::Energy] / v[S::DeviceHours], v[S::SourceIntensity],
                                       v[S::CarbonIntensity]);
         }},
};

constexpr Step savedByRun{S::SavedKg, "E_fac * (CI_src - CI) / 1000",
                          [](V v) { return savedKg(v[S::Energy], v[S::SourceIntensity], v[S::CarbonIntensity]); }};
constexpr Step savedByAll{S::SavedKg, "(E_fac + E_dev) * (CI_src - CI) / 1000", [](V v) {
                              return savedKg(v[S::Energy] + v[S::DevelopmentEnergy], v[S::SourceIntensity],
                                             v[S::CarbonIntensity]);
                          }};

bool isOn(const Inputs& inputs) { return inputs.dataMovement.has_value(); }

// The grid where the corpus lies: typed, of its place and year, or that of the training.
std::optional<double> sourceIntensity(InputResolver& r, const Inputs& inputs)
{
    const std::string_view source = r.scenario.text(Id::DataMovementSource);
    if (const auto typed = r.typed(Id::DataMovementSourceIntensity)) {
        return typed;
    }
    if (source.empty() || source == r.scenario.text(Id::SiteRegion)) {
        r.record(Id::DataMovementSourceIntensity, fixedAt(inputs.site.gPerKwh), Origin::Computed, {});
        return {};
    }
    return gridIntensity(r, {Id::DataMovementSourceIntensity, Id::DataMovementSource}, *r.catalog.region(source));
}

void resolve(InputResolver& r, Inputs& inputs)
{
    DataMovement& m = inputs.dataMovement.emplace();
    m.sourceGPerKwh = sourceIntensity(r, inputs);
    m.corpusTb = r.typed(Id::DataMovementCorpus);
    if (!m.corpusTb) {
        m.bytesPerToken = r.numberOrRecord(Id::DataMovementBytesPerToken, "bytes_per_token_raw");
    }
    m.copies = r.numberOrTable(Id::DataMovementCopies);
    m.networkKwhPerGb = r.numberOrRecord(Id::DataMovementNetwork, "network_kwh_per_gb");
    m.storageWPerTb = r.numberOrRecord(Id::DataMovementStorage, "storage_w_per_tb");
    m.storageMonths = r.numberOrTable(Id::DataMovementMonths);
}

void putValues(SymbolValues& v, const Inputs& inputs)
{
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    const DataMovement& m = *inputs.dataMovement;
    v[S::SourceIntensity] = m.sourceGPerKwh.value_or(nothing);
    v[S::CorpusTb] = m.corpusTb.value_or(nothing);
    v[S::BytesPerToken] = m.corpusTb ? nothing : m.bytesPerToken;
    v[S::UniqueTokens] = inputs.question.uniqueTokens.value_or(nothing);
    v[S::Copies] = m.copies;
    v[S::NetworkKwhPerGb] = m.networkKwhPerGb;
    v[S::StorageWPerTb] = m.storageWPerTb;
    v[S::StorageMonths] = m.storageMonths;
}

void addSteps(Plan& plan, const Inputs& inputs)
{
    const DataMovement& m = *inputs.dataMovement;
    if (!m.sourceGPerKwh) {
        plan.add(sameGrid);
    }
    if (!m.corpusTb) {
        plan.add(inputs.question.uniqueTokens ? corpusOfUnique : corpusOfTokens);
    }
    plan.add(movement);
    plan.add(inputs.development ? savedByAll : savedByRun);
}

// "Moving 5 TB to Norway costs x kg and saves y t; it pays back after z device-hours."
void note(std::vector<Notice>& notices, const Scenario&, const Inputs& inputs, const Quantities& q)
{
    const double kg = q[Quantity::DataMovementKg];
    if (std::isnan(kg)) {
        return;
    }
    const auto add = [&](std::string id, std::vector<Argument> arguments) {
        notices.push_back({Severity::Notice, std::move(id), std::string(parameter(Id::DataMovementSource).path),
                           std::move(arguments)});
    };
    const double terabytes = q[Quantity::DataMovementTb];
    const PlaceName place = placeName(*inputs.site.region);
    if (q.has(Quantity::DataMovementPaybackHours)) {
        add("data_movement.pays_back", {terabytes, place, kg, q[Quantity::DataMovementSavedKg],
                                        q[Quantity::DataMovementPaybackHours]});
    } else {
        add("data_movement.saves_nothing", {terabytes, place, kg});
    }
}

constexpr std::array drawn{
    DrawnInput{Id::DataMovementSourceIntensity, Unknown::SourceGrid,
               [](Inputs& i, double x) { i.dataMovement->sourceGPerKwh = x; }},
    DrawnInput{Id::DataMovementCorpus, Unknown::Corpus, [](Inputs& i, double x) { i.dataMovement->corpusTb = x; }},
    DrawnInput{Id::DataMovementBytesPerToken, Unknown::BytesPerToken,
               [](Inputs& i, double x) { i.dataMovement->bytesPerToken = x; }},
    DrawnInput{Id::DataMovementCopies, Unknown::Copies, [](Inputs& i, double x) { i.dataMovement->copies = x; }},
    DrawnInput{Id::DataMovementNetwork, Unknown::Network, [](Inputs& i, double x) { i.dataMovement->networkKwhPerGb = x; }},
    DrawnInput{Id::DataMovementStorage, Unknown::Storage, [](Inputs& i, double x) { i.dataMovement->storageWPerTb = x; }},
    DrawnInput{Id::DataMovementMonths, Unknown::StorageMonths, [](Inputs& i, double x) { i.dataMovement->storageMonths = x; }},
};

} // namespace

extern const Section dataMovementSection{Group::DataMovement, isOn, resolve, putValues, addSteps, note, drawn, false};

} // namespace model
