// Where a catalogue has its hours from: read when first asked, so that a program which needs none starts no slower.
#pragma once

#include <functional>
#include <memory>

#include "model/schedule/hourly_data.h"
#include "model/schedule/waiting_curve.h"

namespace model {

class HourSource {
public:
    /// `load` gives the same data at every call and may be called from several threads.
    explicit HourSource(std::function<const HourlyData&()> load) : m_load(std::move(load)) {}
    HourSource(const HourSource&) = delete;
    HourSource& operator=(const HourSource&) = delete;
    virtual ~HourSource() = default;

    /// Throws InputError where the program was built without them.
    const HourlyData& data() const { return m_load(); }
    /// Works the curve out; who keeps what was asked before may answer from there, and from several threads. Throws as hoursOf.
    virtual std::shared_ptr<const WaitingCurve> curve(const HourlyZone& zone, WayToWait way, const Patience& patience) const;

private:
    std::function<const HourlyData&()> m_load;
};

} // namespace model
