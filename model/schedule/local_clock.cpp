#include "model/schedule/local_clock.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace model {
namespace {

constexpr int minutesPerHour = 60;
constexpr int minutesPerDay = 24 * minutesPerHour;

bool isLeap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int daysOf(int year, int month)
{
    constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days.at(static_cast<std::size_t>(month - 1)) + (month == 2 && isLeap(year) ? 1 : 0);
}

// Days from 1 January; a day too many runs over into the next month.
int dayOfYear(int year, int month, int day)
{
    int days = day - 1;
    for (int m = 1; m < month; ++m) {
        days += daysOf(year, m);
    }
    return days;
}

std::optional<int> wholeNumber(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<CivilTime> civilTimeFrom(std::string_view text)
{
    const bool hasHour = text.size() == 13 && text[10] == 'T';
    if ((text.size() != 10 && !hasHour) || text[4] != '-' || text[7] != '-') {
        return {};
    }
    const auto year = wholeNumber(text.substr(0, 4));
    const auto month = wholeNumber(text.substr(5, 2));
    const auto day = wholeNumber(text.substr(8, 2));
    const auto hour = hasHour ? wholeNumber(text.substr(11, 2)) : std::optional(0);
    if (!year || !month || !day || !hour || *month < 1 || *month > 12 || *hour > 23) {
        return {};
    }
    const bool isDay = *day >= 1 && *day <= daysOf(*year, *month);
    return isDay ? std::optional(CivilTime{*year, *month, *day, *hour}) : std::nullopt;
}

int LocalClock::offsetAt(int minute) const
{
    int offset = changes.front().offset;
    for (const ClockChange& change : changes) {
        offset = minute >= change.minute ? change.offset : offset;
    }
    return offset;
}

CivilTime LocalClock::civilAt(int year, int minute) const
{
    int local = minute + offsetAt(minute);
    CivilTime time{year, 1, 1, 0};
    if (local < 0) {
        time.year -= 1;
        local += minutesPerDay * dayOfYear(time.year, 13, 1);
    }
    int day = local / minutesPerDay;
    if (day >= dayOfYear(time.year, 13, 1)) {
        day -= dayOfYear(time.year, 13, 1);
        time.year += 1;
    }
    while (day >= daysOf(time.year, time.month)) {
        day -= daysOf(time.year, time.month++);
    }
    time.day = day + 1;
    time.hour = local % minutesPerDay / minutesPerHour;
    return time;
}

Instant LocalClock::instantOf(int year, const CivilTime& time) const
{
    const int local = dayOfYear(year, time.month, time.day) * minutesPerDay + time.hour * minutesPerHour;
    std::vector<int> found;
    for (const ClockChange& change : changes) {
        const int minute = local - change.offset;
        if (offsetAt(minute) == change.offset && std::ranges::find(found, minute) == found.end()) {
            found.push_back(minute);
        }
    }
    if (found.empty()) { // the clock jumped over it: by the clock before the jump
        const auto next = std::ranges::find_if(changes, [&](const ClockChange& c) { return c.minute + c.offset > local; });
        const auto before = next == changes.begin() || next == changes.end() ? changes.front().offset : (next - 1)->offset;
        return {local - before, true, false};
    }
    return {*std::ranges::min_element(found), false, found.size() > 1};
}

} // namespace model
