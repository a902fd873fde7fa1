#include "model/serving/coefficients.h"

#include <algorithm>

#include "model/formulas/compute.h"
#include "model/units.h"

namespace model {
namespace {

constexpr double bytesPerGigabyte = 1e9;
constexpr double eightBillion = 8e9; // active parameters of the reference model of the cache

} // namespace

ServingCoefficients servingCoefficients(const Catalog& catalog) {
    const auto middle = [&](const char* id) { return catalog.defaultValue(id).mid; };
    return {.bandwidthShare = middle("serving.bandwidth_share"),
            .computeShare = middle("serving.compute_share"),
            .secondsPerSequence = middle("serving.seconds_per_sequence"),
            .powerShare = middle("board_power_over_tdp.decode"),
            .idleShare = middle("idle_power_share.board"),
            .usableMemoryShare = middle("serving.usable_memory_share")};
}

double bytesPerParameter(Precision precision) {
    switch (precision) {
    case Precision::Fp32:
    case Precision::Tf32:
        return 4.0;
    case Precision::Fp16:
    case Precision::Bf16:
        return 2.0;
    case Precision::Fp8:
    case Precision::Int8:
        return 1.0;
    case Precision::Fp4:
        return 0.5;
    }
    return 2.0;
}

double servingPeakFlops(const Device& device, Precision precision) {
    const bool unpacked = precision == Precision::Fp4 || !device.peak(precision);
    return *device.peak(unpacked ? defaultPrecision(device) : precision) * flopPerTeraflop;
}

ServedModel servedModel(const ModelShape& shape, Precision precision) {
    return {.parameters = shape.parameters,
            .activeParameters = shape.activeParameters,
            .bytesPerParameter = bytesPerParameter(precision),
            .cacheBytesPerToken = shape.cacheBytesPerToken,
            .windowedCacheBytesPerToken = shape.windowedCacheBytesPerToken,
            .windowTokens = shape.windowTokens,
            .stateBytes = shape.stateBytes};
}

ServedModel servedModel(double parameters, double activeParameters, Precision precision, const Catalog& catalog) {
    ServedModel model{.parameters = parameters, .activeParameters = activeParameters};
    model.bytesPerParameter = bytesPerParameter(precision);
    model.cacheBytesPerToken =
        cacheBytesOfSize(activeParameters, catalog.defaultValue("serving.cache_bytes_per_token_8b").mid, eightBillion,
                         catalog.defaultValue("serving.cache_exponent").mid);
    return model;
}

bool canServe(const Device& device) {
    const bool isFast = std::ranges::any_of(device.peakTflops, [](const auto& peak) { return peak.has_value(); });
    return device.memoryGb && device.bandwidthGbPerS && device.tdpW && isFast;
}

Replica replicaOf(const Device& device, Precision precision, double devices) {
    return {.devices = devices,
            .bytesPerSecond = *device.bandwidthGbPerS * bytesPerGigabyte,
            .peakFlops = servingPeakFlops(device, precision),
            .memoryBytes = *device.memoryGb * bytesPerGigabyte,
            .tdpW = *device.tdpW};
}

} // namespace model
