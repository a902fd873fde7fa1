#include "model/schedule/hourly_data.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "model/formats/json_reader.h"

namespace model {
namespace {

constexpr std::string_view formatName = "scalewatt-hourly";
constexpr std::string_view prefix = "em:";
constexpr char escape = '\x80'; // a whole value of two bytes follows, the low one first
constexpr std::int16_t gap = -1;

[[noreturn]] void failDamaged(std::string_view file, std::string place) { fail("hourly.damaged", file, std::move(place)); }

LocalClock clockFrom(const Json& changes)
{
    LocalClock clock;
    for (const Json& change : changes) {
        clock.changes.push_back({change.at(0).get<int>(), change.at(1).get<int>()});
    }
    return clock;
}

HourlyData dataFrom(const Json& head, std::string_view streams, std::string_view file)
{
    HourlyData data;
    data.year = head.at("year").get<int>();
    data.hours = head.at("hours").get<int>();
    data.standIns = head.at("stand_ins").get<decltype(data.standIns)>();
    data.provenance = {.source = head.at("source").get<std::string>(), .year = data.year,
                       .licence = head.at("licence").get<std::string>(), .confidence = "seen",
                       .basis = head.at("basis").get<std::string>(), .notes = {}};
    for (const Json& zone : head.at("zones")) {
        const auto size = zone.at("bytes").get<std::size_t>();
        data.zones.push_back({zone.at("id").get<std::string>(), zone.at("name").get<std::string>(),
                              zone.at("country").get<std::string>(), clockFrom(zone.at("clock")), streams.substr(0, size)});
        if (size > streams.size() || data.zones.back().clock.changes.empty()) {
            failDamaged(file, data.zones.back().id);
        }
        streams.remove_prefix(size);
    }
    return data;
}

std::vector<std::int16_t> unpacked(std::string_view packed)
{
    std::vector<std::int16_t> values;
    values.reserve(packed.size());
    int value = 0;
    for (std::size_t i = 0; i < packed.size(); ++i) {
        if (packed[i] != escape) {
            value += static_cast<signed char>(packed[i]);
        } else if (i + 2 < packed.size()) {
            const auto byte = [&](std::size_t k) { return static_cast<unsigned char>(packed[i + k]); };
            value = static_cast<std::int16_t>(byte(1) | (byte(2) << 8U));
            i += 2;
        }
        values.push_back(static_cast<std::int16_t>(value));
    }
    return values;
}

// The `length` missing hours from `first` on, between their neighbours on the circle.
void fillGap(std::vector<std::int16_t>& grams, std::size_t first, std::size_t length)
{
    const std::size_t count = grams.size();
    const double before = grams[(first + count - 1) % count];
    const double after = grams[(first + length) % count];
    for (std::size_t i = 0; i < length; ++i) {
        const double part = static_cast<double>(i + 1) / static_cast<double>(length + 1);
        grams[(first + i) % count] = static_cast<std::int16_t>(std::lround(std::lerp(before, after, part)));
    }
}

int fillGaps(std::vector<std::int16_t>& grams)
{
    const std::size_t count = grams.size();
    const auto known = static_cast<std::size_t>(std::ranges::find_if(grams, [](auto g) { return g != gap; }) - grams.begin());
    int filled = 0;
    for (std::size_t i = 1; i <= count; ++i) { // once around, from an hour that is known
        std::size_t length = 0;
        while (grams[(known + i + length) % count] == gap) {
            ++length;
        }
        if (length > 0) {
            fillGap(grams, (known + i) % count, length);
            filled += static_cast<int>(length);
        }
    }
    return filled;
}

std::string lower(std::string_view text)
{
    std::string made(text);
    std::ranges::transform(made, made.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return made;
}

} // namespace

double HourSeries::mean() const
{
    return static_cast<double>(std::accumulate(grams.begin(), grams.end(), std::int64_t{0})) / static_cast<double>(grams.size());
}

const HourlyZone* HourlyData::zone(std::string_view id) const
{
    const std::string wanted = lower(id);
    const auto found = std::ranges::find_if(zones, [&](const HourlyZone& one) {
        const std::string known = lower(one.id);
        return known == wanted || known.substr(prefix.size()) == wanted;
    });
    return found == zones.end() ? nullptr : &*found;
}

HourlyData readHourlyData(std::string_view bytes, std::string_view file)
{
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    const Json head = parseJson(bytes.substr(0, end), file);
    if (!head.is_object() || head.value("format", "") != formatName || head.value("version", 0) != 1) {
        failDamaged(file, "format");
    }
    try {
        return dataFrom(head, bytes.substr(std::min(end + 1, bytes.size())), file);
    } catch (const Json::exception&) {
        failDamaged(file, "zones");
    }
}

HourSeries hoursOf(const HourlyData& data, const HourlyZone& zone)
{
    HourSeries series{unpacked(zone.packed), 0};
    const bool isWhole = std::cmp_equal(series.grams.size(), data.hours);
    const bool isSound = std::ranges::all_of(series.grams, [](auto g) { return g >= gap; });
    if (!isWhole || !isSound || std::ranges::all_of(series.grams, [](auto g) { return g == gap; })) {
        failDamaged({}, zone.id);
    }
    series.filled = fillGaps(series.grams);
    return series;
}

} // namespace model
