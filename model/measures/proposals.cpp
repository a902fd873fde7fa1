// What a measure proposes where nobody chose: decided from today's scenario, never from what other measures make of it.
#include <algorithm>
#include <limits>
#include <tuple>

#include "model/formulas/compute.h"
#include "model/measures/measure_context.h"
#include "model/run/deployment.h"
#include "model/run/grid.h"

namespace model {
namespace {

double peakOf(const Device& device) {
    return device.peak(defaultPrecision(device)).value_or(0.0);
}

// Operations per watt; 0 where nobody says what it draws.
double perWatt(const Device& device) {
    return device.tdpW ? peakOf(device) / *device.tdpW : 0.0;
}

bool isBetter(const Device& a, const Device& b) {
    return std::tuple(a.releaseYear, peakOf(a), a.memoryGb.value_or(0.0)) >
           std::tuple(b.releaseYear, peakOf(b), b.memoryGb.value_or(0.0));
}

// Bought by `year`: of the same maker and kind, more operations in all and per watt.
const Device* newerThan(const Device& now, const Catalog& catalog, int year) {
    const Device* best = nullptr;
    for (const Device& device : catalog.devices) {
        const bool fits = device.vendor == now.vendor && device.kind == now.kind && device.releaseYear <= year &&
                          peakOf(device) > peakOf(now) && perWatt(device) > perWatt(now);
        if (fits && (best == nullptr || isBetter(device, *best))) {
            best = &device;
        }
    }
    return best;
}

int yearOf(const Scenario& scenario) {
    return static_cast<int>(scenario.numberOrDefault(Id::SiteYear));
}

Value deviceAfter(std::string_view now, const Scenario& today, const Catalog& catalog) {
    const Device* newer = newerThan(*catalog.device(now), catalog, yearOf(today));
    return newer != nullptr ? Value(newer->id) : Value();
}

// Places where somebody could rent machines: a provider's regions, and the countries, zones and subregions like one's own.
bool isPlaceLike(const Region& here, const Region& there, const Catalog& catalog) {
    if (here.kind == "cloud") {
        return there.kind == "cloud" && there.provider == here.provider;
    }
    if (here.kind == "egrid") {
        return there.kind == "egrid";
    }
    const bool zone = here.kind == "zone";
    return there.kind == (zone ? "zone" : "country") && std::ranges::any_of(catalog.regions, [&](const Region& cloud) {
               return cloud.kind == "cloud" && (zone ? cloud.zone : cloud.country) == there.id;
           });
}

double gramsIn(const Region& region, const Catalog& catalog, int year) {
    const YearFactor* factor = gridFactor(catalog, region, year).factor;
    return factor != nullptr ? factor->gPerKwh : std::numeric_limits<double>::infinity();
}

Value cleanest(const Region& here, double gramsHere, const Scenario& today, const Catalog& catalog) {
    const Region* best = nullptr;
    double least = gramsHere;
    for (const Region& there : catalog.regions) {
        const double grams = gramsIn(there, catalog, yearOf(today));
        if (grams < least && isPlaceLike(here, there, catalog)) {
            best = &there;
            least = grams;
        }
    }
    return best != nullptr ? Value(best->id) : Value();
}

} // namespace

Value trainingGain(const Scenario&, const Catalog& catalog) {
    return rangeOf(catalog.measure("higher_mfu"));
}

Value newerDevice(const Scenario& today, const Catalog& catalog) {
    return deviceAfter(today.text(Id::TrainingHardware), today, catalog);
}

Value newerServer(const Scenario& today, const Catalog& catalog) {
    return deviceAfter(servingHardware(today), today, catalog);
}

Value cleanerRegion(const Scenario& today, const Catalog& catalog) {
    const Region& here = *catalog.region(today.text(Id::SiteRegion));
    return cleanest(here, today.number(Id::SiteCarbonIntensity).value_or(gramsIn(here, catalog, yearOf(today))), today, catalog);
}

Value cleanerServingRegion(const Scenario& today, const Catalog& catalog) {
    const Region& here = *catalog.region(servingRegion(today));
    const auto typed = today.number(today.has(Id::DeploymentRegion) || today.has(Id::DeploymentCarbonIntensity)
                                        ? Id::DeploymentCarbonIntensity
                                        : Id::SiteCarbonIntensity);
    return cleanest(here, typed.value_or(gramsIn(here, catalog, yearOf(today))), today, catalog);
}

// Nobody trains whole models in int8; weights that only answer are often kept so.
Value fewerBitsInTraining(const Scenario&, const Catalog&) {
    return std::string("fp8");
}

Value fewerBitsInServing(const Scenario& today, const Catalog& catalog) {
    const Device& device = *catalog.device(servingHardware(today));
    return std::string(!device.peak(Precision::Fp8) && device.peak(Precision::Int8) ? "int8" : "fp8");
}

Value wholeAdaptation(const Scenario&, const Catalog&) {
    return std::string("full_finetune");
}

} // namespace model
