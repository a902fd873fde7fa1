// The hours that the program ships, with what waiting saves kept once it has been worked out.
#pragma once

#include <list>
#include <mutex>
#include <string>

#include "model/schedule/hour_source.h"

namespace ui {

/// May be asked from several threads.
class KeptHours : public model::HourSource {
public:
    /// As model::HourSource.
    explicit KeptHours(std::function<const model::HourlyData&()> load);

    std::shared_ptr<const model::WaitingCurve> curve(const model::HourlyZone& zone, model::WayToWait way,
                                                     const model::Patience& patience) const override;

private:
    struct Kept {
        std::string zone;
        model::WayToWait way;
        model::Patience patience; // in whole hours
        std::shared_ptr<const model::WaitingCurve> curve;
    };

    mutable std::mutex m_mutex;
    mutable std::list<Kept> m_kept; // the one asked last in front
};

} // namespace ui
