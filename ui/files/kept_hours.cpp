#include "ui/files/kept_hours.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr std::size_t mostKept = 200; // a few kilobytes each: more than a slider's drag and a table of measures ask for

} // namespace

KeptHours::KeptHours(std::function<const model::HourlyData&()> load) : HourSource(std::move(load)) {
}

std::shared_ptr<const model::WaitingCurve> KeptHours::curve(const model::HourlyZone& zone, model::WayToWait way,
                                                            const model::Patience& patience) const {
    const model::Patience whole{std::floor(patience.hours), patience.isDeadline};
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find_if(m_kept, [&](const Kept& kept) {
        return kept.way == way && kept.patience == whole && kept.zone == zone.id;
    });
    if (found != m_kept.end()) {
        m_kept.splice(m_kept.begin(), m_kept, found);
    } else {
        m_kept.push_front({zone.id, way, whole, HourSource::curve(zone, way, whole)});
        m_kept.resize(std::min(m_kept.size(), mostKept));
    }
    return m_kept.front().curve;
}

} // namespace ui
