// Cloud Carbon Footprint, the device alone: its share of a server's making needs an instance type that no scenario has.
#include "model/peers/peers.h"

namespace model {

PeerAnswer cloudCarbonFootprint(const PeerJob& job, const PeerData& data) {
    const auto idle = data.find("cloud_carbon_footprint.idle_watts", job.device);
    const auto peak = data.find("cloud_carbon_footprint.peak_watts", job.device);
    if (!idle || !peak) {
        return noPeerAnswer(PeerGap::UnknownDevice);
    }
    const double use = job.utilisation.value_or(data.value("cloud_carbon_footprint.utilisation"));
    const auto ofProvider = data.find("cloud_carbon_footprint.pue", job.region.substr(0, job.region.find(':')));
    const double pue = ofProvider ? *ofProvider : data.value("cloud_carbon_footprint.pue", "aws");
    return peerAnswer(job.deviceHours, *idle + use * (*peak - *idle), pue,
                      job.gPerKwh.value_or(data.value("cloud_carbon_footprint.grid_default")));
}

} // namespace model
