// Green Algorithms (Lannelongue, Grealey, Inouye 2021, doi 10.1002/advs.202100707).
#include "model/peers/peers.h"

namespace model {
namespace {

// hours * (devices * TDP * use + GB * 0.3725) * PUE * repeats; other processors and memory as shares of one device.
PeerAnswer withPue(const PeerJob& job, const PeerData& data, double defaultPue) {
    auto watts = data.find("green_algorithms.watts", job.device);
    watts = watts ? watts : job.tdpW;
    if (!watts) {
        return noPeerAnswer(PeerGap::UnknownDevice);
    }
    const double use = job.utilisation.value_or(data.value("green_algorithms.usage"));
    const double all = *watts * use + job.otherW + job.memoryGb * data.value("green_algorithms.memory");
    const auto ofCountry = data.find("green_algorithms.grid", job.country);
    return peerAnswer(job.deviceHours * job.repeats, all, job.pue.value_or(defaultPue),
                      ofCountry.value_or(data.value("green_algorithms.grid_default")));
}

} // namespace

PeerAnswer greenAlgorithms(const PeerJob& job, const PeerData& data) {
    return withPue(job, data, data.value("green_algorithms.pue"));
}

PeerAnswer greenAlgorithms2(const PeerJob& job, const PeerData& data) {
    return withPue(job, data, data.value("green_algorithms_2.pue"));
}

} // namespace model
