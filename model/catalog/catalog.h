// Everything the simulator knows about the world: devices, places, laws, links, equivalents, published runs, prices, defaults.
#pragma once

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/formulas/accuracy.h"
#include "model/catalog/claim.h"
#include "model/catalog/history_model.h"
#include "model/catalog/model_shape.h"
#include "model/catalog/provenance.h"
#include "model/formulas/scaling_law.h"

namespace model {

/// Columns of the hardware table, in order; peaks are dense, never "sparse".
enum class Precision { Fp32, Tf32, Fp16, Bf16, Fp8, Int8, Fp4 };
inline constexpr std::array<std::string_view, 7> precisionNames{"fp32", "tf32", "fp16", "bf16", "fp8", "int8", "fp4"};
std::optional<Precision> precisionFromName(std::string_view name);

struct Device {
    std::string id;
    std::string name;
    std::vector<std::string> aliases;
    std::string vendor;
    std::string kind;       // gpu | tpu | asic | npu | soc | cpu
    std::string formFactor;
    std::string generation; // id of a Generation
    int releaseYear = 0;
    std::optional<double> memoryGb;
    std::optional<double> bandwidthGbPerS;
    std::optional<double> tdpW;
    std::array<std::optional<double>, precisionNames.size()> peakTflops;
    std::optional<double> defaultSystemPowerW; // measured average of the whole node per device, used as default
    std::optional<double> measuredSystemW;     // typical average, shown
    std::optional<double> maxSystemW;
    std::optional<double> measuredChipW;
    std::optional<double> idleW;
    std::optional<double> embodiedKg;
    std::string embodiedScope; // board | board_and_host | die | chip
    Provenance provenance;

    std::optional<double> peak(Precision precision) const { return peakTflops[static_cast<std::size_t>(precision)]; }
    std::vector<Precision> precisions() const;
};

/// What devices of one generation have in common in published runs: MFU over billed hours and power.
struct Generation {
    std::string id;
    double mfu = 0.0;           // m, for a large dense model
    double mfuScale = 0.0;      // scale of the Student-t (5 degrees) spread of ln MFU
    double mfuLow = 0.0;        // 90 % range, for display
    double mfuHigh = 0.0;
    double moeFactor = 1.0;     // f_moe
    double memory40GbFactor = 1.0; // f_40GB, applies to devices with 40 GB
    double boardShare = 0.0;    // board power over TDP
    double boardShareLow = 0.0; // 90 % range
    double boardShareHigh = 0.0;
    double nodeFactor = 1.0;    // node over board power
    double nodeFactorLow = 1.0;
    double nodeFactorHigh = 1.0;
    int families = 0;           // model families behind the MFU
    bool assumed = false;
    Provenance provenance;
};

struct YearValue {
    int year = 0;
    double value = 0.0;
};

/// Carbon factor of one year, g CO2e/kWh, with the low-carbon share of generation in percent where known.
struct YearFactor {
    int year = 0;
    double gPerKwh = 0.0;
    std::optional<double> lowCarbonPercent;
};

struct Region {
    std::string id;   // FRA, WLD, EU27, aws:us-east-1, egrid:SRVC, em:US-CAL-CISO
    std::string kind; // country | aggregate | world | cloud | egrid | zone
    std::string name; // English
    std::map<std::string, std::string> names; // other languages, by locale name ("zh_CN")
    std::vector<std::string> aliases;
    std::string country;  // ISO3 of the country it lies in; empty for aggregates
    std::string provider; // AWS | GCP | Azure | OVHcloud | Scaleway; empty elsewhere
    std::string zone;     // region id ("em:…") whose factors a cloud region uses
    std::string emissions;   // "life_cycle" | "direct"
    std::string electricity; // "generation" | "consumption"
    std::vector<YearFactor> factors; // ascending years; empty for cloud regions
    std::vector<YearValue> pue;      // the region's own, by year
    std::vector<YearValue> wue;      // L per kWh of IT energy
    std::string ewifKey;             // id in the water table or of a default
    Provenance provenance;
};

/// An assumption with its 90 % range.
struct DefaultValue {
    std::string id;
    std::string quantity;
    std::string appliesTo;
    double low = 0.0;
    double mid = 0.0;
    double high = 0.0;
    std::string unit;
    Provenance provenance;
};

struct Price {
    std::string id;
    std::string kind; // electricity | device_hour | exchange_rate
    std::string key;  // region id, device id or currency
    std::string label;
    std::optional<double> low;
    double value = 0.0;
    std::optional<double> high;
    std::string currency;
    std::string unit;
    std::string date;
    Provenance provenance;
};

/// Water consumed for a kWh of electricity, L/kWh.
struct WaterFactor {
    std::string id;
    std::string entity;
    double litresPerKwh = 0.0;
    Provenance provenance;
};

/// One countable thing. Energy equivalents compare energy (kWh), carbon equivalents carbon (kg CO2e): never mixed.
struct Equivalent {
    std::string id;
    std::string unit;   // what is counted: household_month, car_lifetime, car_km, flight …
    std::string label;  // English, whole
    bool isEnergy = false;
    double perUnit = 0.0; // kWh or kg CO2e of one
    std::optional<double> low;
    std::optional<double> high;
    std::string country; // ISO3, EU27, WLD or empty
    bool featured = false; // shown without being asked for
    Provenance provenance;
};

/// A law without an accuracy link, shown as published: named coefficients in natural units.
struct PublishedLaw {
    std::string id;
    std::string form;
    std::map<std::string, double> coefficients;
    Provenance provenance;

    double at(std::string_view coefficient) const;
};

/// One published training run, in the units of the file; empty cells are absent.
struct PublishedRun {
    std::string id;
    std::map<std::string, std::string> cells; // the row as read, by column

    std::string text(std::string_view column) const;
    std::optional<double> number(std::string_view column) const;
};

/// What somebody said of the speed of a run while it ran: a fact that narrows a prediction more than any regression.
struct ReportedSpeed {
    std::string id;
    std::string model;
    std::string run;  // id of the published run whose billed hours are known; empty where none is
    std::string kind; // step | hardware_flop (recomputation counted) | whole_run | benchmark
    std::string hardware;
    std::optional<double> mfu;
    std::optional<double> hfu;
    std::optional<double> tokensPerSecondPerDevice;
    Provenance provenance;
};

/// How well the shipped defaults predict runs of families that they were not fitted to (scripts/fit).
struct FitQuality {
    std::string id; // of the quantity
    int rows = 0;
    double medianError = 0.0; // |predicted/published - 1|
    double withinRange = 0.0;
    double medianHalfWidth = 0.0;
    Provenance provenance;
};

/// Constants of the fits that belong to no single record.
struct FitConstants {
    RepetitionLaw repetition;
    double moeExponent = 0.0;      // x in N_a^(1-x) N^x
    double moeExponentLow = 0.0;
    double moeExponentHigh = 0.0;
    double efficiencySd = 0.0;     // sd of accuracy.efficiency
    double testNoiseSd = 0.0;      // sd of a measured accuracy
    double fittedParametersLow = 0.0, fittedParametersHigh = 0.0; // valid range of the accuracy fit
    double fittedTokensLow = 0.0, fittedTokensHigh = 0.0;
    double extrapolationFlop = 0.0; // beyond: marked as extrapolation
    double unreachableFlop = 0.0;   // beyond: counts as no answer
    Provenance provenance;
};

class HourSource;

class Catalog {
public:
    std::string dataVersion;
    std::vector<Device> devices;
    std::vector<Generation> generations;
    std::vector<Region> regions;
    std::vector<LossLaw> lossLaws;        // laws that a scenario can choose; `olmo_ladder` has one per benchmark
    std::vector<PublishedLaw> publishedLaws;
    std::vector<Link> links;
    std::vector<Equivalent> equivalents;
    std::vector<PublishedRun> publishedRuns;
    std::vector<PublishedRun> inferenceRuns; // measured serving, a row each
    std::vector<ModelShape> modelShapes;
    std::vector<HistoryModel> history;
    std::vector<Claim> claims;
    std::vector<ReportedSpeed> reportedSpeeds;
    std::vector<FitQuality> fitQuality;
    std::vector<Price> prices;
    std::vector<WaterFactor> waterFactors;
    std::vector<DefaultValue> defaults;
    std::vector<DefaultValue> measures; // what is known of the effect of each measure
    FitConstants fit;
    std::shared_ptr<const HourSource> hours; // carbon intensity hour by hour; null where the program has none

    /// By id, name or alias, whatever the case; nullptr where unknown.
    const Device* device(std::string_view nameOrAlias) const;
    const Region* region(std::string_view id) const;
    const Generation* generation(std::string_view id) const;
    /// The law for this benchmark (the benchmark matters only under `olmo_ladder`).
    const LossLaw* lossLaw(std::string_view id, std::string_view benchmark) const;
    const Link* link(std::string_view law, std::string_view recipe, std::string_view benchmark) const;
    const PublishedLaw* publishedLaw(std::string_view id) const;
    const ModelShape* modelShape(std::string_view id) const;
    const Claim* claim(std::string_view id) const;
    const DefaultValue* findDefault(std::string_view id) const;
    /// As findDefault, but the record must exist (the schema and the tests see to that); throws std::out_of_range.
    const DefaultValue& defaultValue(std::string_view id) const;
    /// What is known of a measure; throws std::out_of_range where there is none.
    const DefaultValue& measure(std::string_view id) const;
    const WaterFactor* waterFactor(std::string_view id) const;
    /// The newest price of this kind and key, or nullptr.
    const Price* price(std::string_view kind, std::string_view key) const;

    /// Benchmarks that this law links, in catalogue order.
    std::vector<std::string> benchmarks(std::string_view law) const;
    std::vector<std::string> lawIds() const;

    /// Places whose name, code or alias holds every word of `query`, in any shipped language, best first.
    std::vector<const Region*> searchRegions(std::string_view query) const;
    std::vector<const Device*> searchDevices(std::string_view query) const;
    /// The known id nearest in spelling, for "did you mean".
    std::string nearestDevice(std::string_view name) const;
    std::string nearestRegion(std::string_view name) const;
};

} // namespace model
