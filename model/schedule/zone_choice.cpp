#include "model/schedule/zone_choice.h"

#include <algorithm>

#include "model/catalog/text_search.h"
#include "model/run/notice.h"

namespace model {
namespace {

const HourlyZone* onlyZoneOf(std::string_view country, const HourlyData& data)
{
    const auto isInside = [&](const HourlyZone& zone) { return zone.country == country; };
    const auto first = std::ranges::find_if(data.zones, isInside);
    return std::ranges::count_if(data.zones, isInside) == 1 ? &*first : nullptr;
}

HourlyPlace placeOf(std::string_view id, const HourlyData& data)
{
    if (const HourlyZone* own = data.zone(id)) {
        return {own, false};
    }
    if (const auto other = data.standIns.find(id); other != data.standIns.end()) {
        return {data.zone(other->second), true};
    }
    return {onlyZoneOf(id, data), false};
}

} // namespace

HourlyPlace hourlyPlaceOf(const Region& region, const HourlyData& data)
{
    if (region.kind != "cloud") {
        return placeOf(region.id, data);
    }
    return placeOf(region.zone.empty() ? region.country : region.zone, data);
}

std::string_view regionOfHours(const Scenario& scenario)
{
    const bool isNamed = scenario.isOn(Group::Schedule) && scenario.has(Id::ScheduleZone);
    return scenario.text(isNamed ? Id::ScheduleZone : Id::SiteRegion);
}

const HourlyZone& namedZone(const HourlyData& data, std::string_view name)
{
    if (const HourlyZone* zone = data.zone(name)) {
        return *zone;
    }
    constexpr std::size_t named = 3;
    const std::string wanted = foldText(name);
    std::vector<std::pair<std::size_t, std::string>> near;
    for (const HourlyZone& zone : data.zones) {
        const std::size_t byId = editDistance(foldText(zone.id.substr(zone.id.find(':') + 1)), wanted);
        near.emplace_back(std::min(byId, editDistance(foldText(zone.name), wanted)), zone.id);
    }
    std::ranges::partial_sort(near, near.begin() + static_cast<std::ptrdiff_t>(std::min(named, near.size())));
    std::vector<std::string> allowed;
    for (std::size_t i = 0; i < std::min(named, near.size()); ++i) {
        allowed.push_back(near[i].second);
    }
    throw InputError({"schedule.unknown_zone", {}, {}, std::string(name), allowed});
}

} // namespace model
