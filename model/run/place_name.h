// Places as notices name them.
#pragma once

#include "model/catalog/catalog.h"
#include "model/run/notice.h"
#include "model/schedule/hourly_data.h"

namespace model {

PlaceName placeName(const Region& region);
/// A zone by the name of its country where it is all of it, else by its own in the catalogue.
PlaceName placeName(const HourlyZone& zone, const Catalog& catalog);

} // namespace model
