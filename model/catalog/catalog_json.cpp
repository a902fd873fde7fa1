#include "model/catalog/catalog_json.h"

#include <algorithm>
#include <functional>
#include <map>

#include "model/formats/json_reader.h"
#include "model/catalog/record_reader.h"

namespace model {
namespace {

constexpr std::string_view formatName = "scalewatt-catalog";

Device readDevice(const RecordReader& r)
{
    Device d{.id = r.text("id"), .name = r.text("name"), .aliases = r.texts("aliases"), .vendor = r.text("vendor"),
             .kind = r.text("kind"), .formFactor = r.text("form_factor"), .generation = r.text("generation"),
             .releaseYear = r.integer("release_year"), .memoryGb = r.optional("memory_gb"),
             .bandwidthGbPerS = r.optional("bandwidth_gb_per_s"), .tdpW = r.optional("tdp_w"), .peakTflops = {},
             .defaultSystemPowerW = r.optional("default_system_power_w"), .measuredSystemW = r.optional("measured_system_w"),
             .maxSystemW = r.optional("max_system_w"), .measuredChipW = r.optional("measured_chip_w"),
             .idleW = r.optional("idle_w"), .embodiedKg = r.optional("embodied_kgco2e"),
             .embodiedScope = r.text("embodied_scope"), .provenance = r.provenance()};
    for (const auto& [name, peak] : r.numbers("peak_tflops")) {
        if (const auto precision = precisionFromName(name)) {
            d.peakTflops[static_cast<std::size_t>(*precision)] = peak;
        }
    }
    return d;
}

Generation readGeneration(const RecordReader& r)
{
    return {.id = r.text("id"), .mfu = r.number("mfu"), .mfuScale = r.number("mfu_scale"), .mfuLow = r.number("mfu_low"),
            .mfuHigh = r.number("mfu_high"), .moeFactor = r.number("moe_factor"),
            .memory40GbFactor = r.number("memory_40gb_factor"), .boardShare = r.number("board_share"),
            .boardShareLow = r.number("board_share_low"), .boardShareHigh = r.number("board_share_high"),
            .nodeFactor = r.number("node_factor"), .nodeFactorLow = r.number("node_factor_low"),
            .nodeFactorHigh = r.number("node_factor_high"), .families = r.integer("families"), .assumed = r.flag("assumed"),
            .provenance = r.provenance()};
}

std::vector<YearFactor> readFactors(const RecordReader& r)
{
    std::vector<YearFactor> factors;
    for (const auto& row : r.rows("factors")) {
        factors.push_back({static_cast<int>(row.at(0)), row.at(1), row.size() > 2 ? std::optional(row[2]) : std::nullopt});
    }
    return factors;
}

std::vector<YearValue> readSeries(const RecordReader& r, const char* key)
{
    std::vector<YearValue> series;
    for (const auto& row : r.rows(key)) {
        series.push_back({static_cast<int>(row.at(0)), row.at(1)});
    }
    return series;
}

Region readRegion(const RecordReader& r)
{
    return {.id = r.text("id"), .kind = r.text("kind"), .name = r.text("name"), .names = r.textMap("names"),
            .aliases = r.texts("aliases"), .country = r.text("country"), .provider = r.text("provider"), .zone = r.text("zone"),
            .emissions = r.text("emissions"), .electricity = r.text("electricity"), .factors = readFactors(r),
            .pue = readSeries(r, "pue"), .wue = readSeries(r, "wue"), .ewifKey = r.text("ewif_key"),
            .provenance = r.provenance()};
}

LossLaw readLossLaw(const RecordReader& r)
{
    return {.id = r.text("id"), .E = r.number("E"), .A = r.number("A"), .B = r.number("B"), .alpha = r.number("alpha"),
            .beta = r.number("beta"), .benchmark = r.text("benchmark"), .bitsPerByte = r.flag("bits_per_byte"),
            .linked = r.flag("linked"), .logCovariance = r.list("log_covariance"), .provenance = r.provenance()};
}

PublishedLaw readPublishedLaw(const RecordReader& r)
{
    return {r.text("id"), r.text("form"), r.numbers("coefficients"), r.provenance()};
}

Link readLink(const RecordReader& r)
{
    return {.law = r.text("law"), .benchmark = r.text("benchmark"), .recipe = r.text("recipe"), .floor = r.number("floor"),
            .top = r.number("top"), .k = r.number("k"), .L0 = r.number("L0"), .sdLnK = r.number("sd_ln_k"),
            .sdL0 = r.number("sd_L0"), .correlation = r.number("correlation"), .identified = r.flag("identified"),
            .provenance = r.provenance()};
}

Equivalent readEquivalent(const RecordReader& r)
{
    return {.id = r.text("id"), .unit = r.text("unit"), .label = r.text("label"), .isEnergy = r.flag("is_energy"),
            .perUnit = r.number("per_unit"), .low = r.optional("low"), .high = r.optional("high"), .country = r.text("country"),
            .featured = r.flag("featured"), .provenance = r.provenance()};
}

PublishedRun readRun(const RecordReader& r) { return {r.text("id"), r.textMap("cells")}; }

ModelShape readShape(const RecordReader& r)
{
    return {.id = r.text("id"), .name = r.text("name"), .parameters = r.number("parameters"),
            .activeParameters = r.number("active_parameters"), .cacheBytesPerToken = r.number("cache_bytes_per_token"),
            .windowedCacheBytesPerToken = r.optional("windowed_cache_bytes_per_token").value_or(0.0),
            .windowTokens = r.optional("window_tokens").value_or(0.0), .stateBytes = r.optional("state_bytes").value_or(0.0),
            .provenance = r.provenance()};
}

HistoryModel readHistory(const RecordReader& r)
{
    const double parameters = r.number("parameters");
    return {.id = r.text("id"), .name = r.text("name"), .architecture = r.text("architecture"), .parameters = parameters,
            .activeParameters = r.optional("active_parameters").value_or(parameters), .statedWords = r.optional("stated_words"),
            .corpus = r.number("corpus"), .corpusUnit = r.text("corpus_unit"), .corpusTokens = r.number("corpus_tokens"),
            .corpusBasis = r.text("corpus_basis"), .trainingTokens = r.optional("training_tokens"),
            .hardware = r.text("hardware"), .devices = r.optional("devices"), .deviceHours = r.optional("device_hours"),
            .region = r.text("region"), .publishedKg = r.optional("published_kgco2e"),
            .publishedBasis = r.text("published_basis"), .benchmark = r.text("benchmark"), .accuracy = r.optional("accuracy"),
            .accuracyConfidence = r.text("accuracy_confidence"), .provenance = r.provenance()};
}

Claim readClaim(const RecordReader& r)
{
    return {.id = r.text("id"), .kind = r.text("kind"), .statement = r.text("statement"), .low = r.number("low"),
            .high = r.number("high"), .unit = r.text("unit"), .computation = r.text("computation"),
            .model = r.text("model"), .scenarios = r.texts("scenarios"), .provenance = r.provenance()};
}

ReportedSpeed readSpeed(const RecordReader& r)
{
    return {.id = r.text("id"), .model = r.text("model"), .run = r.text("run"), .kind = r.text("kind"),
            .hardware = r.text("hardware"), .mfu = r.optional("mfu"), .hfu = r.optional("hfu"),
            .tokensPerSecondPerDevice = r.optional("tokens_per_second_per_device"), .provenance = r.provenance()};
}

FitQuality readQuality(const RecordReader& r)
{
    return {.id = r.text("id"), .rows = r.integer("rows"), .medianError = r.number("median_error"),
            .withinRange = r.number("within_range"), .medianHalfWidth = r.number("median_half_width"),
            .provenance = r.provenance()};
}

Price readPrice(const RecordReader& r)
{
    return {.id = r.text("id"), .kind = r.text("kind"), .key = r.text("key"), .label = r.text("label"),
            .low = r.optional("low"), .value = r.number("value"), .high = r.optional("high"), .currency = r.text("currency"),
            .unit = r.text("unit"), .date = r.text("date"), .provenance = r.provenance()};
}

WaterFactor readWater(const RecordReader& r)
{
    return {r.text("id"), r.text("entity"), r.number("litres_per_kwh"), r.provenance()};
}

DefaultValue readDefault(const RecordReader& r)
{
    return {.id = r.text("id"), .quantity = r.text("quantity"), .appliesTo = r.text("applies_to"), .low = r.number("low"),
            .mid = r.number("mid"), .high = r.number("high"), .unit = r.text("unit"), .provenance = r.provenance()};
}

FitConstants readFit(const RecordReader& r)
{
    return {.repetition = {r.number("repetition_data_decay"), r.number("repetition_parameter_decay")},
            .moeExponent = r.number("moe_exponent"), .moeExponentLow = r.number("moe_exponent_low"),
            .moeExponentHigh = r.number("moe_exponent_high"), .efficiencySd = r.number("efficiency_sd"),
            .testNoiseSd = r.number("test_noise_sd"), .fittedParametersLow = r.number("fitted_parameters_low"),
            .fittedParametersHigh = r.number("fitted_parameters_high"), .fittedTokensLow = r.number("fitted_tokens_low"),
            .fittedTokensHigh = r.number("fitted_tokens_high"), .extrapolationFlop = r.number("extrapolation_flop"),
            .unreachableFlop = r.number("unreachable_flop"), .provenance = r.provenance()};
}

// What makes two records the same one.
template <typename Record>
std::string keyOf(const Record& record) { return record.id; }
std::string keyOf(const LossLaw& law) { return law.id + '\n' + law.benchmark; }
std::string keyOf(const Link& link) { return link.law + '\n' + link.benchmark + '\n' + link.recipe; }

template <typename Record>
void merge(std::vector<Record>& known, std::vector<Record> added)
{
    if (added.empty()) {
        return;
    }
    std::map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < known.size(); ++i) {
        places.emplace(keyOf(known[i]), i);
    }
    for (Record& record : added) {
        const auto [place, isNew] = places.emplace(keyOf(record), known.size());
        if (isNew) {
            known.push_back(std::move(record));
        } else {
            known[place->second] = std::move(record);
        }
    }
}

using Records = std::vector<RecordReader>;

template <typename Read>
auto readAll(const Records& records, Read read)
{
    std::vector<decltype(read(records.front()))> all;
    all.reserve(records.size());
    for (const RecordReader& record : records) {
        all.push_back(read(record));
    }
    return all;
}

using Adder = std::function<void(Catalog&, const Records&)>;

const std::map<std::string, Adder>& adders()
{
    static const std::map<std::string, Adder> byKind{
        {"hardware", [](Catalog& c, const Records& r) { c.devices = readAll(r, readDevice); }},
        {"generations", [](Catalog& c, const Records& r) { c.generations = readAll(r, readGeneration); }},
        {"regions", [](Catalog& c, const Records& r) { c.regions = readAll(r, readRegion); }},
        {"loss_laws", [](Catalog& c, const Records& r) { c.lossLaws = readAll(r, readLossLaw); }},
        {"published_laws", [](Catalog& c, const Records& r) { c.publishedLaws = readAll(r, readPublishedLaw); }},
        {"accuracy_links", [](Catalog& c, const Records& r) { c.links = readAll(r, readLink); }},
        {"equivalents", [](Catalog& c, const Records& r) { c.equivalents = readAll(r, readEquivalent); }},
        {"published_runs", [](Catalog& c, const Records& r) { c.publishedRuns = readAll(r, readRun); }},
        {"inference_runs", [](Catalog& c, const Records& r) { c.inferenceRuns = readAll(r, readRun); }},
        {"model_shapes", [](Catalog& c, const Records& r) { c.modelShapes = readAll(r, readShape); }},
        {"history", [](Catalog& c, const Records& r) { c.history = readAll(r, readHistory); }},
        {"claims", [](Catalog& c, const Records& r) { c.claims = readAll(r, readClaim); }},
        {"reported_speeds", [](Catalog& c, const Records& r) { c.reportedSpeeds = readAll(r, readSpeed); }},
        {"fit_quality", [](Catalog& c, const Records& r) { c.fitQuality = readAll(r, readQuality); }},
        {"prices", [](Catalog& c, const Records& r) { c.prices = readAll(r, readPrice); }},
        {"water", [](Catalog& c, const Records& r) { c.waterFactors = readAll(r, readWater); }},
        {"defaults", [](Catalog& c, const Records& r) { c.defaults = readAll(r, readDefault); }},
        {"measures", [](Catalog& c, const Records& r) { c.measures = readAll(r, readDefault); }},
        {"peers", [](Catalog&, const Records&) {}}, // constants of other tools stay out of the catalogue: model/peers reads them
        {"fit_constants", [](Catalog& c, const Records& r) { c.fit = readAll(r, readFit).at(0); }},
    };
    return byKind;
}

std::vector<std::string> knownKinds()
{
    std::vector<std::string> kinds;
    for (const auto& [kind, adder] : adders()) {
        if (kind != "peers") {
            kinds.push_back(kind);
        }
    }
    return kinds;
}

const Json& member(const Json& root, const char* key, std::string_view file)
{
    const auto found = root.is_object() ? root.find(key) : root.end();
    if (!root.is_object() || found == root.end()) {
        fail("catalog.schema", file, key, "", std::vector<std::string>{key});
    }
    return *found;
}

// The records of a file in a catalogue of their own.
Catalog readRecords(const Json& root, std::string_view file, bool fromUser)
{
    if (member(root, "format", file) != formatName) {
        fail("catalog.schema", file, "format", jsonExcerpt(root["format"]), std::vector<std::string>{std::string(formatName)});
    }
    const auto adder = adders().find(member(root, "kind", file).get<std::string>());
    if (adder == adders().end() || (fromUser && adder->first == "peers")) { // what another tool computes is not the user's to change
        fail("catalog.unknown_kind", file, "kind", jsonExcerpt(root["kind"]), knownKinds());
    }
    const RecordDefaults defaults{std::string(file), root.value("licence", std::string()), fromUser};
    Records records;
    for (const Json& record : member(root, "records", file)) {
        records.emplace_back(record, "records[" + std::to_string(records.size()) + "]", defaults);
    }
    Catalog catalog;
    adder->second(catalog, records);
    return catalog;
}

} // namespace

void mergeCatalog(Catalog& catalog, Catalog&& added)
{
    merge(catalog.devices, std::move(added.devices));
    merge(catalog.generations, std::move(added.generations));
    merge(catalog.regions, std::move(added.regions));
    merge(catalog.lossLaws, std::move(added.lossLaws));
    merge(catalog.publishedLaws, std::move(added.publishedLaws));
    merge(catalog.links, std::move(added.links));
    merge(catalog.equivalents, std::move(added.equivalents));
    merge(catalog.publishedRuns, std::move(added.publishedRuns));
    merge(catalog.inferenceRuns, std::move(added.inferenceRuns));
    merge(catalog.modelShapes, std::move(added.modelShapes));
    merge(catalog.history, std::move(added.history));
    merge(catalog.claims, std::move(added.claims));
    merge(catalog.reportedSpeeds, std::move(added.reportedSpeeds));
    merge(catalog.fitQuality, std::move(added.fitQuality));
    merge(catalog.prices, std::move(added.prices));
    merge(catalog.waterFactors, std::move(added.waterFactors));
    merge(catalog.defaults, std::move(added.defaults));
    merge(catalog.measures, std::move(added.measures));
    const bool hasFit = added.fit.fittedParametersHigh > 0.0;
    catalog.fit = hasFit ? added.fit : catalog.fit;
    catalog.dataVersion = added.dataVersion.empty() ? catalog.dataVersion : added.dataVersion;
}

Catalog readShippedCatalog(std::string_view text, std::string_view file)
{
    const Json root = Json::parse(text);
    Catalog catalog = readRecords(root, file, false);
    catalog.dataVersion = root.value("data_version", std::string());
    return catalog;
}

void addCatalog(Catalog& catalog, std::string_view text, std::string_view file, CatalogOwner owner, std::string_view schemaText)
{
    if (owner == CatalogOwner::Shipped) {
        mergeCatalog(catalog, readShippedCatalog(text, file));
        return;
    }
    checkCatalogSchema(text, file, schemaText);
    mergeCatalog(catalog, readRecords(parseJson(text, file), file, true));
}

} // namespace model
