// carbontracker 2.3 (Anthony, Kanding, Selvan 2020, arXiv 2007.03051).
#include "model/peers/peers.h"

namespace model {
namespace {

// What its meters read, else a simulated device: TDP times the use told.
std::optional<double> wattsOf(const PeerJob& job, const PeerData& data) {
    if (job.measuredBoardW || !job.tdpW) {
        return job.measuredBoardW;
    }
    return *job.tdpW * job.utilisation.value_or(data.value("carbontracker.utilisation"));
}

} // namespace

PeerAnswer carbontracker(const PeerJob& job, const PeerData& data) {
    const auto watts = wattsOf(job, data);
    if (!watts) {
        return noPeerAnswer(PeerGap::UnknownDevice);
    }
    const auto ofCountry = data.find("carbontracker.grid", job.country);
    return peerAnswer(job.deviceHours, *watts, data.value("carbontracker.pue"),
                      ofCountry.value_or(data.value("carbontracker.grid_default")));
}

} // namespace model
