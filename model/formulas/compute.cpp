#include "model/formulas/compute.h"

#include <cmath>

#include "model/units.h"

namespace model {

double trainingFlop(const Workload& w, double activeParameters, double tokens)
{
    if (w.kind == TrainingKind::Lora) {
        return (flopPerFrozenParameterToken * activeParameters + flopPerParameterToken * w.loraParameters) * tokens;
    }
    const double factor = w.encoderDecoder ? flopPerParameterTokenEncoderDecoder : flopPerParameterToken;
    return (factor * activeParameters + flopPerAttentionElement * w.attentionElements) * tokens;
}

double attentionShare(double parameters, double layers, double width, double context)
{
    return flopPerAttentionElement * layers * width * context / (flopPerParameterToken * parameters);
}

SizeEffect sizeEffect(const Catalog& catalog)
{
    return {catalog.defaultValue("mfu.small_model_seconds").mid, catalog.defaultValue("mfu.size_exponent").mid};
}

double defaultMfu(double quotedMfu, const SizeEffect& size, double peakFlops, double activeParameters)
{
    const double large = std::pow(activeParameters / quotedParameters, size.exponent);
    return quotedMfu / (large * (1.0 + size.smallModelSeconds * peakFlops / activeParameters));
}

double moeFactor(const Generation& generation, bool moe) { return moe ? generation.moeFactor : 1.0; }

double memoryFactor(const Generation& generation, const Device& device)
{
    constexpr double smallMemoryGb = 40.0;
    return device.memoryGb == smallMemoryGb ? generation.memory40GbFactor : 1.0;
}

double defaultMfu(const Generation& generation, const Device& device, bool moe, double activeParameters, double peakFlops,
                  const SizeEffect& size)
{
    const double quotedMfu = generation.mfu * moeFactor(generation, moe) * memoryFactor(generation, device);
    return defaultMfu(quotedMfu, size, peakFlops, activeParameters);
}

double mfuFromHours(double flop, double peakFlops, double deviceHours)
{
    return flop / (peakFlops * deviceHours * secondsPerHour);
}

double mfuFromThroughput(double flop, double tokens, double tokensPerSecond, double stepToBilled, double peakFlops)
{
    return flop / tokens * tokensPerSecond * stepToBilled / peakFlops;
}

double deviceSeconds(double flop, double peakFlops, double mfu) { return flop / (peakFlops * mfu); }

Precision defaultPrecision(const Device& device)
{
    for (const Precision p : {Precision::Bf16, Precision::Fp16, Precision::Fp32}) {
        if (device.peak(p)) {
            return p;
        }
    }
    return device.precisions().front();
}

bool isBelow16Bit(Precision precision) { return precision >= Precision::Fp8; }

double referencePeakFlops(const Device& device, Precision precision)
{
    const Precision reference = isBelow16Bit(precision) ? defaultPrecision(device) : precision;
    return *device.peak(reference) * 1e12;
}

} // namespace model
