// Hourly carbon intensity of many zones over one year, unpacked zone by zone from one file's bytes when somebody asks.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/catalog/provenance.h"
#include "model/schedule/local_clock.h"

namespace model {

/// One zone of the file: its name and clock, its hours still packed.
struct HourlyZone {
    std::string id;      // em:FR, as in the catalogue of regions
    std::string name;    // English
    std::string country; // ISO3
    LocalClock clock;
    std::string_view packed;
};

/// g CO2e/kWh hour by hour from 1 January 00:00 UTC. The year is a circle: behind the last hour comes the first.
struct HourSeries {
    std::vector<std::int16_t> grams;
    int filled = 0; // hours that the source lacks: on the straight line between the hours around the gap

    /// Mean over the hours, g/kWh; those filled in count.
    double mean() const;
};

struct HourlyData {
    int year = 0;
    int hours = 0; // of each zone
    std::vector<HourlyZone> zones;
    std::map<std::string, std::string, std::less<>> standIns; // region id, id of the zone whose hours stand for it
    Provenance provenance;

    /// By id, with or without "em:", whatever the case; nullptr where unknown.
    const HourlyZone* zone(std::string_view id) const;
};

/// Reads the head of the file (form: docs/data.md) and touches no hour; `bytes` must live as long as the result. Throws InputError.
HourlyData readHourlyData(std::string_view bytes, std::string_view file);

/// Unpacks a zone's hours. Throws InputError (hourly.damaged) where there are more, fewer or none.
HourSeries hoursOf(const HourlyData& data, const HourlyZone& zone);

} // namespace model
