#include "model/schedule/hour_profile.h"

#include <algorithm>

namespace model {

int HourProfile::cleanestHour() const
{
    return static_cast<int>(std::ranges::min_element(yearG) - yearG.begin());
}

int HourProfile::dirtiestHour() const
{
    return static_cast<int>(std::ranges::max_element(yearG) - yearG.begin());
}

HourProfile hourProfile(const HourSeries& series, const LocalClock& clock, int year)
{
    HourProfile profile;
    std::array<int, hoursPerDay> days{};
    for (int minute = 0; const int grams : series.grams) {
        const CivilTime time = clock.civilAt(year, minute);
        const auto month = static_cast<std::size_t>(time.month - 1);
        const auto hour = static_cast<std::size_t>(time.hour);
        profile.meanG.at(month).at(hour) += grams;
        profile.hours.at(month).at(hour) += 1;
        profile.yearG.at(hour) += grams;
        days.at(hour) += 1;
        minute += 60;
    }
    for (std::size_t hour = 0; hour < days.size(); ++hour) {
        profile.yearG.at(hour) /= days.at(hour);
        for (std::size_t month = 0; month < profile.meanG.size(); ++month) {
            profile.meanG.at(month).at(hour) /= profile.hours.at(month).at(hour);
        }
    }
    return profile;
}

} // namespace model
