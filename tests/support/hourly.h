// The hours that the program ships, read once a program.
#pragma once

#include "model/schedule/hourly_data.h"
#include "tests/support/shipped.h"

namespace support {

inline const model::HourlyZone& hourlyZone(std::string_view id) {
    const model::HourlyZone* zone = hourly().zone(id);
    if (zone == nullptr) {
        throw std::out_of_range("no zone " + std::string(id));
    }
    return *zone;
}

inline model::HourSeries hoursOfZone(std::string_view id) {
    return model::hoursOf(hourly(), hourlyZone(id));
}

} // namespace support
