// The place behind a scenario: carbon factor, PUE, water and prices, with the fallbacks each of them has.
#include "model/run/grid.h"
#include "model/run/input_resolver.h"
#include "model/run/place_name.h"

namespace model {
namespace {

int yearOf(const InputResolver& r) { return static_cast<int>(r.scenario.numberOrDefault(Id::SiteYear)); }

void noteFactor(InputResolver& r, Id at, const Region& region, const GridFactor& found, int year)
{
    if (found.factor->year != year) {
        r.notice(Severity::Notice, "site.year_replaced", Id::SiteYear,
                 {static_cast<double>(year), static_cast<double>(found.factor->year), placeName(*found.region)});
    }
    if (region.kind == "cloud" && found.region->kind == "country") {
        r.notice(Severity::Notice, "site.country_factor_used", at, {placeName(region), placeName(*found.region)});
    }
    if (found.region->emissions == "direct") {
        r.notice(Severity::Warning, "site.direct_emissions_only", at, {placeName(region)});
    }
}

double carbonIntensity(InputResolver& r, const Region& region)
{
    if (const auto typed = r.typed(Id::SiteCarbonIntensity)) {
        return *typed;
    }
    return gridIntensity(r, {Id::SiteCarbonIntensity, Id::SiteRegion}, region)
        .value_or(std::numeric_limits<double>::quiet_NaN());
}

// Ids of the provider's fleet values in the defaults; empty where none is known.
std::string fleetKey(const Region& region)
{
    return region.provider == "GCP"     ? "google"
           : region.provider == "AWS"   ? "aws"
           : region.provider == "Azure" ? "microsoft"
           : region.provider == "OVHcloud" ? "ovhcloud"
                                           : "";
}

struct SeriesDefault {
    const DefaultValue* value = nullptr;
    bool fleet = false;
};

// "pue" or "wue": the provider's fleet value, else the value for any operator.
SeriesDefault operatorDefault(const Catalog& catalog, const Region& region, const std::string& what)
{
    const std::string key = fleetKey(region);
    const DefaultValue* fleet = key.empty() ? nullptr : catalog.findDefault(what + "." + key);
    return fleet != nullptr ? SeriesDefault{fleet, true} : SeriesDefault{&catalog.defaultValue(what + ".fallback"), false};
}

double pue(InputResolver& r, Id id, const Region& region, int year)
{
    if (const YearValue* own = valueForYear(region.pue, year)) {
        return r.number(id, fixedAt(own->value), Origin::Catalogue, region.provenance);
    }
    const auto [value, fleet] = operatorDefault(r.catalog, region, "pue");
    if (!r.scenario.has(id)) {
        fleet ? r.notice(Severity::Notice, "site.fleet_pue", id, {region.provider, value->mid})
              : r.notice(Severity::Notice, "site.fallback_pue", id, {value->mid});
    }
    return r.number(id, shaped(id, *value), fleet ? Origin::Default : Origin::Fallback, value->provenance);
}

double wue(InputResolver& r, const Region& region, int year)
{
    if (const YearValue* own = valueForYear(region.wue, year)) {
        return r.number(Id::SiteWue, fixedAt(own->value), Origin::Catalogue, region.provenance);
    }
    const auto [value, fleet] = operatorDefault(r.catalog, region, "wue");
    return r.number(Id::SiteWue, shaped(Id::SiteWue, *value), fleet ? Origin::Default : Origin::Fallback, value->provenance);
}

double ewif(InputResolver& r, const Region& region)
{
    if (const WaterFactor* own = r.catalog.waterFactor(region.ewifKey)) {
        return r.number(Id::SiteEwif, fixedAt(own->litresPerKwh), Origin::Catalogue, own->provenance);
    }
    const DefaultValue& world = r.catalog.defaultValue("ewif.world_fallback");
    if (!r.scenario.has(Id::SiteEwif)) {
        r.notice(Severity::Notice, "site.world_water", Id::SiteEwif, {world.mid});
    }
    return r.number(Id::SiteEwif, shaped(Id::SiteEwif, world), Origin::Fallback, world.provenance);
}

// US dollars at the exchange rate of the catalogue; nothing for a currency without one.
std::optional<double> inUsd(const Catalog& catalog, const Price& price)
{
    if (price.currency == "USD") {
        return price.value;
    }
    const Price* rate = catalog.price("exchange_rate", price.currency);
    return rate != nullptr ? std::optional(price.value * rate->value) : std::nullopt;
}

// Of the region, else of its country.
const Price* listedPrice(const Catalog& catalog, const Region& region)
{
    const Price* own = catalog.price("electricity", region.id);
    return own != nullptr ? own : catalog.price("electricity", region.country);
}

std::optional<double> electricityPrice(InputResolver& r, const Region& region)
{
    const Price* price = listedPrice(r.catalog, region);
    const auto usd = price != nullptr ? inUsd(r.catalog, *price) : std::nullopt;
    if (usd) {
        return r.number(Id::SitePrice, fixedAt(*usd), Origin::Catalogue, price->provenance);
    }
    const DefaultValue* world = r.catalog.findDefault("price.electricity_fallback");
    const bool priceTyped = r.scenario.has(Id::SitePrice) || r.scenario.has(Id::TrainingUsdPerDeviceHour);
    if (!priceTyped && world == nullptr) {
        r.notice(Severity::Notice, "cost.no_price", Id::SitePrice);
    } else if (!priceTyped) {
        r.notice(Severity::Notice, "cost.world_price", Id::SitePrice, {world->mid});
    }
    if (world == nullptr) {
        return r.typed(Id::SitePrice);
    }
    return r.number(Id::SitePrice, shaped(Id::SitePrice, *world), Origin::Fallback, world->provenance);
}

} // namespace

std::optional<double> gridIntensity(InputResolver& r, const GridInputs& inputs, const Region& region)
{
    const int year = yearOf(r);
    const GridFactor found = gridFactor(r.catalog, region, year);
    if (found.factor == nullptr) {
        return {};
    }
    noteFactor(r, inputs.region, region, found, year);
    const double grams = found.factor->gPerKwh;
    const DefaultValue& error = r.catalog.defaultValue("grid_factor_error");
    return r.record(inputs.intensity, shaped(inputs.intensity, grams * error.low, grams, grams * error.high), Origin::Catalogue,
                    found.region->provenance);
}

void resolveSite(InputResolver& r, Inputs& inputs)
{
    const Region& region = *r.catalog.region(r.scenario.text(Id::SiteRegion));
    const int year = yearOf(r);
    Site& site = inputs.site;
    site.region = &region;
    site.gPerKwh = carbonIntensity(r, region);
    site.pue = pue(r, Id::SitePue, region, year);
    site.wueLPerKwh = wue(r, region, year);
    site.ewifLPerKwh = ewif(r, region);
    site.contractedShare =
        r.typed(Id::SiteContractedCarbonFree).value_or(r.scenario.numberOrDefault(Id::SiteContractedCarbonFree));
    if (site.contractedShare > 0.0) {
        r.notice(Severity::Notice, "site.market_based_is_lower_bound", Id::SiteContractedCarbonFree, {site.contractedShare});
    }
    site.usdPerKwh = electricityPrice(r, region);
    site.usdPerDeviceHour = r.typed(Id::TrainingUsdPerDeviceHour);
}

// Water and price of a place of serving are its catalogue's: no inputs of their own.
ServingPlace resolveServingPlace(InputResolver& r, const Region& region)
{
    const int year = yearOf(r);
    ServingPlace place;
    place.gPerKwh = r.typed(Id::DeploymentCarbonIntensity);
    if (!place.gPerKwh) {
        place.gPerKwh = gridIntensity(r, {Id::DeploymentCarbonIntensity, Id::DeploymentRegion}, region)
                            .value_or(std::numeric_limits<double>::quiet_NaN());
    }
    place.pue = pue(r, Id::DeploymentPue, region, year);
    const YearValue* ownWue = valueForYear(region.wue, year);
    place.wueLPerKwh = ownWue != nullptr ? ownWue->value : operatorDefault(r.catalog, region, "wue").value->mid;
    const WaterFactor* water = r.catalog.waterFactor(region.ewifKey);
    place.ewifLPerKwh = water != nullptr ? water->litresPerKwh : r.catalog.defaultValue("ewif.world_fallback").mid;
    const Price* price = listedPrice(r.catalog, region);
    const auto usd = price != nullptr ? inUsd(r.catalog, *price) : std::nullopt;
    const DefaultValue* world = r.catalog.findDefault("price.electricity_fallback");
    place.usdPerKwh = usd ? *usd : world != nullptr ? world->mid : std::numeric_limits<double>::quiet_NaN();
    return place;
}

} // namespace model
