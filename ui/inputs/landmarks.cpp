#include "ui/inputs/landmarks.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

#include "model/units.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Id;
using model::Parameter;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Landmarks)
};

constexpr std::size_t mostLandmarks = 5;
constexpr double leastGap = 0.13; // of the track: names closer than that say the same
constexpr double leastGapOfRecords = 0.03; // records of single projects and trends: few, and each says something of its own
constexpr double billion = 1e9;

// Which records people know best, the first of them first; whatever else the catalogue has fills the gaps.
constexpr std::array<std::string_view, 12> knownRuns{
    "gpt3-175b",   "llama1-7b",    "llama31-405b", "strubell-bert-base-gpu", "deepseek-v3",     "bloom-176b",
    "olmo-1b-3t",  "llama31-70b",  "llama2-7b",    "t5-11b",                 "strubell-transformer-big", "palm-540b"};
constexpr std::array<std::string_view, 7> knownRegions{"FRA", "POL", "WLD", "SWE", "USA", "DEU", "CHN"};
constexpr std::array<std::string_view, 5> knownDevices{"v100-sxm2-32", "h100-sxm", "a100-sxm4-80", "b200-sxm", "tpu-v4"};

/// "GPT-3 175B"; what stands in brackets is left to the catalogue.
QString runName(const model::PublishedRun& run) {
    const QString name = QString::fromStdString(run.text("model"));
    return name.section(QStringLiteral(" ("), 0, 0).section(QStringLiteral(", "), 0, 0);
}

using Candidates = std::vector<Landmark>;

void addRun(Candidates& found, const model::PublishedRun& run, std::string_view column, double factor) {
    const auto value = run.number(column);
    if (value && run.text("reliability") != "F") { // F: known to be wrong
        found.push_back({runName(run), *value * factor, *value * factor});
    }
}

Candidates runs(const model::Catalog& catalog, std::string_view column, double factor) {
    Candidates found;
    for (const std::string_view id : knownRuns) {
        const auto run = std::ranges::find(catalog.publishedRuns, id, &model::PublishedRun::id);
        if (run != catalog.publishedRuns.end()) {
            addRun(found, *run, column, factor);
        }
    }
    for (const model::PublishedRun& run : catalog.publishedRuns) {
        if (std::ranges::find(knownRuns, run.id) == knownRuns.end()) {
            addRun(found, run, column, factor);
        }
    }
    return found;
}

Candidates tokensPerParameter(const model::Catalog& catalog) {
    Candidates found;
    for (const std::string_view id : knownRuns) {
        const auto run = std::ranges::find(catalog.publishedRuns, id, &model::PublishedRun::id);
        if (run == catalog.publishedRuns.end()) {
            continue;
        }
        const auto tokens = run->number("tokens_b");
        const auto size = run->number("params_total_b");
        if (tokens && size && *size > 0.0) {
            found.push_back({runName(*run), *tokens / *size, *tokens / *size});
        }
    }
    return found;
}

double gramsPerKwh(const model::Region& region, double year) {
    double grams = std::nan("");
    for (const model::YearFactor& factor : region.factors) {
        grams = factor.year <= year || std::isnan(grams) ? factor.gPerKwh : grams;
    }
    return grams;
}

Candidates regions(const model::Catalog& catalog, const model::Scenario& scenario, bool asPlace) {
    Candidates found;
    for (const std::string_view id : knownRegions) {
        const model::Region* region = catalog.region(id);
        const double grams =
            region != nullptr ? gramsPerKwh(*region, scenario.numberOrDefault(Id::SiteYear)) : std::nan("");
        if (!std::isnan(grams)) {
            found.push_back({regionLabel(*region), asPlace ? model::Value(region->id) : model::Value(grams), grams});
        }
    }
    return found;
}

/// What `figure` says about each well-known device; NaN leaves it out.
Candidates devices(const model::Catalog& catalog, const std::function<double(const model::Device&)>& figure,
                   bool asDevice = false) {
    Candidates found;
    for (const std::string_view id : knownDevices) {
        const model::Device* device = catalog.device(id);
        const double x = device != nullptr ? figure(*device) : std::nan("");
        if (!std::isnan(x)) {
            const QString name = QString::fromStdString(device->name);
            found.push_back({name, asDevice ? model::Value(device->id) : model::Value(x), x});
        }
    }
    return found;
}

double boardPower(const model::Device& device, const model::Catalog& catalog) {
    const model::Generation* generation = catalog.generation(device.generation);
    return generation != nullptr && device.tdpW ? std::round(*device.tdpW * generation->boardShare) : std::nan("");
}

double rent(const model::Device& device, const model::Catalog& catalog) {
    const model::Price* price = catalog.price("device_hour", device.id);
    return price != nullptr && price->currency == "USD" ? price->value : std::nan("");
}

/// Defaults of operators: "pue.google" and its like.
Candidates operators(const model::Catalog& catalog, const std::string& quantity) {
    const std::array<std::pair<const char*, QString>, 5> names{{{"google", QStringLiteral("Google")},
                                                                {"world_average", Words::tr("world average")},
                                                                {"aws", QStringLiteral("AWS")},
                                                                {"microsoft", QStringLiteral("Microsoft")},
                                                                {"alibaba", QStringLiteral("Alibaba")}}};
    Candidates found;
    for (const auto& [key, name] : names) {
        if (const model::DefaultValue* value = catalog.findDefault(quantity + "." + key)) {
            found.push_back({name, value->mid, value->mid});
        }
    }
    return found;
}

/// Published projects: "development_factor.bloom" and its like.
// What records of trends apply to; a project has its own name in every language.
[[maybe_unused]] constexpr std::array trendNames{
    QT_TRANSLATE_NOOP("Landmarks", "largest runs, 2012–2018"), QT_TRANSLATE_NOOP("Landmarks", "frontier language models"),
    QT_TRANSLATE_NOOP("Landmarks", "since deep learning"), QT_TRANSLATE_NOOP("Landmarks", "large-scale models")};

Candidates projects(const model::Catalog& catalog, std::string_view prefix) {
    Candidates found;
    for (const model::DefaultValue& value : catalog.defaults) {
        if (value.id.starts_with(prefix)) {
            found.push_back({Words::tr(value.appliesTo.c_str()), value.mid, value.mid});
        }
    }
    return found;
}

Candidates prices(const model::Catalog& catalog) {
    Candidates found;
    for (const std::string_view id : knownRegions) {
        const model::Region* region = catalog.region(id);
        const model::Price* price = catalog.price("electricity", id);
        if (region != nullptr && price != nullptr && price->currency == "USD") {
            found.push_back({regionLabel(*region), price->value, price->value});
        }
    }
    return found;
}

Candidates candidates(const Parameter& p, const model::Scenario& scenario, const model::Catalog& catalog) {
    switch (p.id) {
    case Id::ModelParameters:
        return runs(catalog, "params_total_b", billion);
    case Id::ModelActiveParameters:
        return runs(catalog, "params_active_b", billion);
    case Id::DataTokens:
    case Id::BaseTokens:
        return runs(catalog, "tokens_b", billion);
    case Id::AccuracyTokensPerParameter:
        return tokensPerParameter(catalog);
    case Id::AccuracyTarget:
        return runs(catalog, scenario.text(Id::AccuracyBenchmark), 1.0);
    case Id::TrainingDevices:
        return runs(catalog, "chips", 1.0);
    case Id::TrainingMfu:
        return runs(catalog, "implied_mfu_nd", 1.0);
    case Id::TrainingDeviceHours:
        return runs(catalog, "chip_hours", 1.0);
    case Id::TrainingEnergyKwh:
        return runs(catalog, "energy_mwh", 1'000.0); // MWh to kWh
    case Id::TrainingHardware:
        return devices(catalog, [](const model::Device& d) { return static_cast<double>(d.releaseYear); }, true);
    case Id::TrainingBoardPowerW:
        return devices(catalog, [&](const model::Device& d) { return boardPower(d, catalog); });
    case Id::TrainingSystemPowerW:
        return devices(catalog, [](const model::Device& d) { return d.measuredSystemW.value_or(std::nan("")); });
    case Id::TrainingUsdPerDeviceHour:
        return devices(catalog, [&](const model::Device& d) { return rent(d, catalog); });
    case Id::EmbodiedDevice:
        return devices(catalog, [](const model::Device& d) { return d.embodiedKg.value_or(std::nan("")); });
    case Id::SiteRegion:
        return regions(catalog, scenario, true);
    case Id::SiteCarbonIntensity:
        return regions(catalog, scenario, false);
    case Id::SitePue:
        return operators(catalog, "pue");
    case Id::SiteWue:
        return operators(catalog, "wue");
    case Id::SitePrice:
        return prices(catalog);
    case Id::DevelopmentFactor:
        return projects(catalog, "development_factor.");
    case Id::GrowthDoubling:
        return projects(catalog, "growth.doubling_months.");
    case Id::DataMovementNetwork:
        return projects(catalog, "network_kwh_per_gb.");
    default:
        return {};
    }
}

/// 0 to 1 along the track; words stand side by side wherever their numbers are.
double place(const Parameter& p, double number) {
    if (!p.isNumeric()) {
        return number;
    }
    return p.track.scale == model::Scale::Logarithmic
               ? std::log(number / p.track.low) / std::log(p.track.high / p.track.low)
               : (number - p.track.low) / (p.track.high - p.track.low);
}

double gapOf(Id id) {
    return id == Id::GrowthDoubling ? leastGapOfRecords : leastGap;
}

bool isApart(const Parameter& p, const Landmark& one, const Landmark& other) {
    return one.name != other.name && std::abs(place(p, one.number) - place(p, other.number)) >= gapOf(p.id);
}

} // namespace

std::vector<Landmark> landmarks(const Parameter& p, const model::Scenario& scenario, const model::Catalog& catalog) {
    std::vector<Landmark> chosen;
    for (Landmark& one : candidates(p, scenario, catalog)) {
        const bool onTrack = !p.isNumeric() || (one.number >= p.track.low && one.number <= p.track.high);
        if (onTrack && std::ranges::all_of(chosen, [&](const Landmark& other) { return isApart(p, one, other); })) {
            chosen.push_back(std::move(one));
        }
        if (chosen.size() == mostLandmarks) {
            break;
        }
    }
    std::ranges::sort(chosen, {}, &Landmark::number);
    return chosen;
}

} // namespace ui
