// CodeCarbon 3.3.
#include "model/peers/peers.h"

namespace model {

PeerAnswer codeCarbon(const PeerJob& job, const PeerData& data) {
    const auto watts = job.measuredSystemW ? job.measuredSystemW : job.tdpW;
    if (!watts) {
        return noPeerAnswer(PeerGap::UnknownDevice);
    }
    const auto ofRegion = data.find("codecarbon.grid", job.region);
    const auto ofPlace = ofRegion ? ofRegion : data.find("codecarbon.grid", job.country);
    return peerAnswer(job.deviceHours, *watts, job.pue.value_or(data.value("codecarbon.pue")),
                      ofPlace.value_or(data.value("codecarbon.grid_default")));
}

} // namespace model
