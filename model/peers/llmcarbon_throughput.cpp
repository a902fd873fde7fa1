// LLMCarbon's regression of speed and devices over parameters, fitted by its authors to clusters of A100s with 80 GB.
#include <algorithm>
#include <cmath>

#include "model/peers/peers.h"
#include "model/units.h"

namespace model {
namespace {

constexpr auto table = "llmcarbon.regression";

double polynomial(const char* name, double x, const PeerData& data) {
    const auto coefficient = [&](const char* power) { return data.value(table, std::string(name) + power); };
    return (coefficient("_2") * x + coefficient("_1")) * x + coefficient("_0");
}

} // namespace

LlmCarbonThroughput llmCarbonThroughput(double parameters, double memoryGb, const PeerData& data) {
    constexpr double billion = 1e9;
    const double most = data.value(table, "most_tensor");
    const double need = parameters / billion / (data.value(table, "billions_per_gb") * memoryGb);
    LlmCarbonThroughput answer{.tensorParallel = std::min(most, std::ceil(need)),
                               .pipelineParallel = need <= most ? 1.0 : std::ceil(need / most)};
    const double group = answer.tensorParallel * answer.pipelineParallel;
    answer.devices = std::round(polynomial("devices", parameters, data) / group) * group;
    double teraflops = polynomial(answer.pipelineParallel > 1.0 ? "stages" : "one_stage", parameters, data);
    if (memoryGb != data.value(table, "reference_gb")) {
        answer.devices *= data.value(table, "small_memory_devices");
        teraflops *= (1.0 - data.value(table, "small_memory_loss")) * data.value(table, "small_tflops") /
                     data.value(table, "reference_tflops");
    }
    answer.devices *= memoryGb == data.value(table, "half_gb") ? data.value(table, "half_memory_devices") : 1.0;
    answer.flopPerSPerDevice = teraflops * flopPerTeraflop;
    return answer;
}

} // namespace model
