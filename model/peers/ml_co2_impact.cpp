// ML CO2 Impact (Lacoste et al. 2019, arXiv 1910.09700).
#include "model/peers/peers.h"

namespace model {

PeerAnswer mlCo2Impact(const PeerJob& job, const PeerData& data) {
    auto watts = data.find("ml_co2_impact.watts", job.device);
    watts = watts ? watts : job.tdpW;
    if (!watts) {
        return noPeerAnswer(PeerGap::UnknownDevice);
    }
    const auto ofRegion = data.find("ml_co2_impact.grid", job.region);
    const double factor = ofRegion ? *ofRegion : job.gPerKwh.value_or(data.value("ml_co2_impact.grid_default"));
    return peerAnswer(job.deviceHours, *watts, data.value("ml_co2_impact.pue"), factor);
}

} // namespace model
