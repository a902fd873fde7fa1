// LLMCarbon (Faiz et al. 2024, arXiv 2309.14393).
#include <array>
#include <map>
#include <utility>

#include "model/peers/peers.h"
#include "model/units.h"

namespace model {
namespace {

constexpr std::array serverParts{"CPU", "DRAM", "SSD", "others"};

double partKg(std::string_view part, const PeerData& data) {
    return data.value("llmcarbon.unit_area", part) * data.value("llmcarbon.carbon_per_area", part);
}

/// The die that the tool knows behind a device of the catalogue: by the first letters of its id.
std::string dieOf(std::string_view device) {
    static constexpr std::array dies{std::pair{"v100", "V100"}, std::pair{"h100", "H100"}, std::pair{"tpu-v3", "TPUv3"},
                                     std::pair{"tpu-v4", "TPUv4"}};
    for (const auto& [start, die] : dies) {
        if (device.starts_with(start)) {
            return die;
        }
    }
    return {};
}

} // namespace

std::optional<double> llmCarbonEmbodiedKg(const std::string& die, double servers, double devices, double days,
                                          const PeerData& data) {
    if (!data.find("llmcarbon.unit_area", die)) {
        return std::nullopt;
    }
    double kg = devices * partKg(die, data);
    for (const char* part : serverParts) {
        kg += servers * partKg(part, data);
    }
    return kg * days / data.value("llmcarbon.lifetime");
}

PeerAnswer llmCarbon(const PeerJob& job, const PeerData& data) {
    const double speed = job.peakFlopPerS * job.efficiency;
    const auto watts = job.measuredSystemW ? job.measuredSystemW : job.tdpW;
    if (!watts) {
        return noPeerAnswer(PeerGap::UnknownDevice);
    }
    if (!(speed > 0.0) || !job.pue || !job.gPerKwh) {
        return noPeerAnswer(PeerGap::NoHours);
    }
    const double flop = data.value("llmcarbon.flop", "training") * job.parameters * job.tokens;
    PeerAnswer answer = peerAnswer(flop / speed / secondsPerHour, *watts, *job.pue, *job.gPerKwh);
    const double days = answer.deviceHours * secondsPerHour / secondsPerDay / job.devices;
    const double servers = job.devices / data.value("llmcarbon.devices_per_server");
    answer.embodiedKg = llmCarbonEmbodiedKg(dieOf(job.device), servers, job.devices, days, data);
    return answer;
}

} // namespace model
