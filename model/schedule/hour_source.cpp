#include "model/schedule/hour_source.h"

namespace model {

std::shared_ptr<const WaitingCurve> HourSource::curve(const HourlyZone& zone, WayToWait way, const Patience& patience) const
{
    return std::make_shared<const WaitingCurve>(hoursOf(data(), zone), way, patience);
}

} // namespace model
