#include "model/run/grid.h"

#include <cmath>

#include "model/run/inputs.h"

namespace model {
namespace {

constexpr int trendFrom = 2'015;
constexpr int trendTo = 2'025;
constexpr int fewestYears = 3;

// The least-squares line through ln g/kWh of these years, as a factor per year; nothing for too few of them.
std::optional<double> trendOf(const std::vector<YearFactor>& factors) {
    std::vector<const YearFactor*> used;
    for (const YearFactor& f : factors) {
        if (f.year >= trendFrom && f.year <= trendTo && f.gPerKwh > 0.0) {
            used.push_back(&f);
        }
    }
    if (static_cast<int>(used.size()) < fewestYears) {
        return {};
    }
    double years = 0.0;
    double logs = 0.0;
    for (const YearFactor* f : used) {
        years += f->year / static_cast<double>(used.size());
        logs += std::log(f->gPerKwh) / static_cast<double>(used.size());
    }
    double both = 0.0;
    double spread = 0.0;
    for (const YearFactor* f : used) {
        both += (f->year - years) * (std::log(f->gPerKwh) - logs);
        spread += (f->year - years) * (f->year - years);
    }
    return std::exp(both / spread);
}

} // namespace

GridFactor gridFactor(const Catalog& catalog, const Region& region, int year) {
    if (region.kind != "cloud") {
        return {&region, factorForYear(region.factors, year)};
    }
    const Region* zone = region.zone.empty() ? nullptr : catalog.region(region.zone);
    if (zone != nullptr && !zone->factors.empty() && zone->factors.front().year <= year) {
        return {zone, factorForYear(zone->factors, year)};
    }
    const Region* country = catalog.region(region.country);
    return country != nullptr ? GridFactor{country, factorForYear(country->factors, year)} : GridFactor{};
}

std::optional<double> gridTrend(const Catalog& catalog, const Region& region) {
    for (const std::string& id : {region.id, region.zone, region.country}) {
        const Region* known = id.empty() ? nullptr : catalog.region(id);
        if (const auto trend = known != nullptr ? trendOf(known->factors) : std::nullopt) {
            return trend;
        }
    }
    return {};
}

} // namespace model
