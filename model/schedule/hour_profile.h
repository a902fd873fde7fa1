// How clean a zone's power is by month and hour of the day, on the clock of the place.
#pragma once

#include <array>

#include "model/schedule/hourly_data.h"

namespace model {

inline constexpr int monthsPerYear = 12;
inline constexpr int hoursPerDay = 24;

/// Means over all hours whose beginning the local clock shows in that month and hour, g/kWh. Where the clock is set forward an hour
/// is missing that day, where it is set back it comes twice: `hours` says how many stand behind a mean. A clock that differs from UTC
/// by a half hour counts an hour to the one that its beginning lies in.
struct HourProfile {
    std::array<std::array<double, hoursPerDay>, monthsPerYear> meanG{};
    std::array<std::array<int, hoursPerDay>, monthsPerYear> hours{};
    std::array<double, hoursPerDay> yearG{}; // over all months

    /// The hour of the day whose mean over the year is least, and greatest.
    int cleanestHour() const;
    int dirtiestHour() const;
};

HourProfile hourProfile(const HourSeries& series, const LocalClock& clock, int year);

} // namespace model
