// A place's own clock over one year: from minutes in UTC to hours of the day and back, across the jumps of daylight saving.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace model {

/// `offset` minutes are added to UTC from `minute` of the year (UTC) on.
struct ClockChange {
    int minute = 0;
    int offset = 0;
};

/// A date and hour on somebody's clock; the year tells leap years alone.
struct CivilTime {
    int year = 0;
    int month = 1; // 1 to 12
    int day = 1;
    int hour = 0; // 0 to 23

    bool operator==(const CivilTime&) const = default;
};

/// "2022-03-27" or "2022-03-27T14"; nothing for anything else, nor for a day that the calendar lacks.
std::optional<CivilTime> civilTimeFrom(std::string_view text);

/// An instant found for a civil time. `skipped`: the clock jumps over it; `twice`: it comes twice, the first is meant.
struct Instant {
    int minute = 0; // of the year in UTC; may lie before its beginning or behind its end
    bool skipped = false;
    bool twice = false;
};

struct LocalClock {
    std::vector<ClockChange> changes; // ascending, the first at minute 0

    int offsetAt(int minute) const;
    /// What the clock shows at this minute of `year` in UTC.
    CivilTime civilAt(int year, int minute) const;
    /// When in `year` the clock shows this month, day and hour; a 29 February that the year lacks is 1 March.
    Instant instantOf(int year, const CivilTime& time) const;
};

} // namespace model
