#include "model/run/place_name.h"

namespace model {

PlaceName placeName(const Region& region)
{
    return {region.id, region.kind, region.provider, region.name, region.names};
}

PlaceName placeName(const HourlyZone& zone, const Catalog& catalog)
{
    constexpr std::size_t wholeCountry = 5; // em:FR
    const Region* region = catalog.region(zone.id.size() == wholeCountry ? zone.country : zone.id);
    return region != nullptr ? placeName(*region) : PlaceName{zone.id, "zone", {}, zone.name, {}};
}

} // namespace model
