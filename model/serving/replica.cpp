#include "model/serving/replica.h"

#include <algorithm>
#include <cmath>

namespace model {
namespace {

constexpr double flopPerParameter = 2.0;        // forward pass, multiply and add
constexpr double tensorsTimesBytes = 2.0 * 2.0; // keys and values, 16 bit

// An answer grows from nothing: on average half of it stands in the cache.
double meanLength(const RequestShape& r) {
    return r.inputTokens + 0.5 * r.outputTokens;
}

// Of the weights: all of a dense model, of a mixture the experts that at least one of `batch` tokens picked.
double readShare(const ServedModel& m, double batch) {
    return m.isMixture() ? 1.0 - std::pow(1.0 - m.activeParameters / m.parameters, batch) : 1.0;
}

} // namespace

double weightBytes(const ServedModel& m, double batch) {
    return m.bytesPerParameter * m.parameters * readShare(m, batch);
}

double cacheBytes(const ServedModel& m, double tokens) {
    return m.cacheBytesPerToken * tokens + m.windowedCacheBytesPerToken * std::min(tokens, m.windowTokens) +
           m.stateBytes;
}

StepParts sheetSeconds(const Serving& s, double batch) {
    const double bytes = weightBytes(s.model, batch) + batch * cacheBytes(s.model, meanLength(s.request));
    const double flop =
        flopPerParameter * s.model.activeParameters * batch * (1.0 + s.request.inputTokens / s.request.outputTokens);
    return {bytes / (s.replica.devices * s.replica.bytesPerSecond), flop / (s.replica.devices * s.replica.peakFlops)};
}

double weightSeconds(const Serving& s) {
    return s.model.bytesPerParameter * s.model.parameters /
           (s.replica.devices * s.replica.bytesPerSecond * s.coefficients.bandwidthShare);
}

double sequenceSeconds(const Serving& s) {
    const double cache = cacheBytes(s.model, meanLength(s.request)) /
                         (s.replica.devices * s.replica.bytesPerSecond * s.coefficients.bandwidthShare);
    return cache + sheetSeconds(s, 1.0).compute / s.coefficients.computeShare + s.coefficients.secondsPerSequence;
}

double StepTime::at(double batch) const {
    const double read = asleep > 0.0 ? 1.0 - std::pow(asleep, batch) : 1.0;
    return weights * read + sequence * batch;
}

double StepTime::slopeAt(double batch) const {
    return sequence - (asleep > 0.0 ? weights * std::pow(asleep, batch) * std::log(asleep) : 0.0);
}

StepTime stepTime(const Serving& s) {
    const double asleep = s.model.isMixture() ? 1.0 - s.model.activeParameters / s.model.parameters : 0.0;
    return {weightSeconds(s), sequenceSeconds(s), asleep};
}

double stepSeconds(const Serving& s, double batch) {
    return stepTime(s).at(batch);
}

MemoryFit memoryFit(const Serving& s) {
    const double perDevice = s.coefficients.usableMemoryShare * s.replica.memoryBytes;
    const double needed = s.model.bytesPerParameter * s.model.parameters +
                          cacheBytes(s.model, s.request.inputTokens + s.request.outputTokens);
    return {needed, perDevice * s.replica.devices, std::max(1.0, std::ceil(needed / perDevice))};
}

double batchByMemory(const Serving& s) {
    const double room = s.coefficients.usableMemoryShare * s.replica.memoryBytes * s.replica.devices -
                        s.model.bytesPerParameter * s.model.parameters;
    return std::max(room, 0.0) / cacheBytes(s.model, s.request.inputTokens + s.request.outputTokens);
}

double joulesPerOutputToken(const Serving& s, double batch) {
    return s.replica.devices * s.coefficients.powerShare * s.replica.tdpW * stepSeconds(s, batch) / batch;
}

double defaultReplicaDevices(const Serving& s, double fill) {
    const double perDevice = s.coefficients.usableMemoryShare * s.replica.memoryBytes;
    const double byWeights = s.model.bytesPerParameter * s.model.parameters / (fill * perDevice);
    const double least = std::max({1.0, byWeights, memoryFit(s).devicesNeeded});
    return std::exp2(std::ceil(std::log2(least) - 1e-9));
}

double cacheBytesOfShape(double layers, double kvHeads, double headSize) {
    return tensorsTimesBytes * layers * kvHeads * headSize;
}

double cacheBytesOfSize(double activeParameters, double referenceBytes, double referenceParameters, double exponent) {
    return referenceBytes * std::pow(activeParameters / referenceParameters, exponent);
}

} // namespace model
