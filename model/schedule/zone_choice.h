// Which zone's hours speak for a place of the catalogue.
#pragma once

#include <string_view>

#include "model/catalog/catalog.h"
#include "model/scenario/scenario.h"
#include "model/schedule/hourly_data.h"

namespace model {

struct HourlyPlace {
    const HourlyZone* zone = nullptr; // nullptr: no hours are known for this place
    bool isStandIn = false;           // the hours are those of another place
};

/// A zone has its own hours, a cloud region those of its zone, a country those of its only zone; where there are none, those of
/// `standIns`, a judgement of the data file. A cloud region whose zone has no hours gets none: a neighbour's grid may be another.
HourlyPlace hourlyPlaceOf(const Region& region, const HourlyData& data);

/// The place whose hours count: the one that the section "schedule" names where it is on, else the place of training.
std::string_view regionOfHours(const Scenario& scenario);

/// The zone that somebody named. Throws InputError (schedule.unknown_zone) with the zones nearest in spelling.
const HourlyZone& namedZone(const HourlyData& data, std::string_view name);

} // namespace model
