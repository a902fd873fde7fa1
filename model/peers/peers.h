// "As X computes": what other tools make of the same job, by their published equations and constants
// (docs/questions.md).
#pragma once

#include "model/peers/peer_data.h"
#include "model/peers/peer_job.h"

namespace model {

/// TDP x hours, no PUE, the factor of a cloud region or of private infrastructure. Not rounded to two decimals as its
/// page is.
PeerAnswer mlCo2Impact(const PeerJob& job, const PeerData& data);
/// TDP x use and 0.3725 W per GB of memory, PUE, the factor of a country, repeats.
PeerAnswer greenAlgorithms(const PeerJob& job, const PeerData& data);
/// The same with the PUE of data versions 1.0 to 2.2.
PeerAnswer greenAlgorithms2(const PeerJob& job, const PeerData& data);
/// 6 P D over the speed reached, at the average power of the system; embodied carbon of the dies where their area is
/// known.
PeerAnswer llmCarbon(const PeerJob& job, const PeerData& data);
/// Measured energy of the machine, else TDP; no PUE unless told.
PeerAnswer codeCarbon(const PeerJob& job, const PeerData& data);
/// Between idle and peak watts of a cloud's device by its use; the factor of AWS us-east-1 unless told.
PeerAnswer cloudCarbonFootprint(const PeerJob& job, const PeerData& data);
/// Measured power of the device, else half its TDP; the PUE of the year of its release.
PeerAnswer carbontracker(const PeerJob& job, const PeerData& data);
/// Not applicable, whatever the job.
PeerAnswer ecoLogitsTraining(const PeerJob& job, const PeerData& data);
/// Energy and latency of output tokens by regression over active parameters and batch; embodied carbon of the servers.
PeerAnswer ecoLogitsServing(const PeerServing& serving, const PeerData& data);

/// kg of making `servers` servers with `devices` devices of this die, over `days` of their life; nothing where the area
/// is unknown.
std::optional<double> llmCarbonEmbodiedKg(const std::string& die, double servers, double devices, double days,
                                          const PeerData& data);

struct LlmCarbonThroughput {
    double tensorParallel = 0.0;
    double pipelineParallel = 0.0;
    double devices = 0.0;
    double flopPerSPerDevice = 0.0;
};
/// LLMCarbon's regression for those who know neither speed nor devices. Parameters > 0, memory in GB.
LlmCarbonThroughput llmCarbonThroughput(double parameters, double memoryGb, const PeerData& data);

} // namespace model
