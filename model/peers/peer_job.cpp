#include "model/peers/peer_job.h"

#include "model/units.h"

namespace model {

PeerAnswer peerAnswer(double deviceHours, double watts, double pue, double gPerKwh) {
    PeerAnswer answer{.deviceHours = deviceHours, .watts = watts, .pue = pue, .gPerKwh = gPerKwh, .embodiedKg = {}};
    answer.kwh = deviceHours * watts * secondsPerHour / joulesPerKwh * pue;
    answer.kg = answer.kwh * gPerKwh / gramsPerKilogram;
    return answer;
}

PeerAnswer noPeerAnswer(PeerGap gap) {
    return {.gap = gap, .embodiedKg = {}};
}

} // namespace model
