#include "model/serving/load.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace model {
namespace {

constexpr int mostIterations = 100;
constexpr double closeEnough = 1e-13; // of the batch

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

// d(step time)/d(batch): constant for a dense model, less and less for a mixture whose experts are all awake.
double stepSlope(const Serving& s, double batch) {
    const double width = std::max(batch, 1.0) * 1e-6;
    return (stepSeconds(s, batch + width) - stepSeconds(s, batch - width)) / (2.0 * width);
}

// Root of rate tokens t(b) - b. It is concave and negative at `from`, so Newton's steps go down to the root and never
// past it.
double settle(const Serving& s, double tokensPerSecond, double from) {
    double b = from;
    for (int i = 0; i < mostIterations; ++i) {
        const double excess = tokensPerSecond * stepSeconds(s, b) - b;
        const double next = b - excess / (tokensPerSecond * stepSlope(s, b) - 1.0);
        if (!(next > 0.0) || std::abs(next - b) <= closeEnough * b) {
            return std::max(next, 0.0);
        }
        b = next;
    }
    return b;
}

ServingLoad unanswered() {
    return {{nothing, nothing, BatchLimit::Memory}, nothing, nothing, nothing, nothing, nothing};
}

} // namespace

Batch largestBatch(const Serving& s, double allowed) {
    const double memory = batchByMemory(s);
    return memory < allowed ? Batch{memory, 1.0, BatchLimit::Memory} : Batch{allowed, 1.0, BatchLimit::Sequences};
}

double requestsPerSecond(const Serving& s, double batch) {
    return batch / (stepSeconds(s, batch) * s.request.outputTokens);
}

Batch settledBatch(const Serving& s, double allowed, double rate) {
    const Batch largest = largestBatch(s, allowed);
    if (rate >= requestsPerSecond(s, largest.size)) {
        return largest;
    }
    const double alone = rate / requestsPerSecond(s, 1.0); // share of time that single requests keep it busy
    if (alone <= 1.0) {
        return {1.0, alone, BatchLimit::Requests};
    }
    return {settle(s, rate * s.request.outputTokens, largest.size), 1.0, BatchLimit::Requests};
}

ServingLoad servingLoad(const Serving& s, double allowed, double rate, double useRate) {
    if (!memoryFit(s).fits()) {
        return unanswered();
    }
    ServingLoad load;
    const double most = requestsPerSecond(s, largestBatch(s, allowed).size);
    load.replicas = std::max(1.0, rate / most);
    load.batch = settledBatch(s, allowed, std::min(rate, most));
    const double busyReplicas = load.replicas * load.batch.busyShare;
    load.busyDevices = busyReplicas * s.replica.devices;
    load.idleDevices = std::max(busyReplicas / useRate, 1.0) * s.replica.devices - load.busyDevices;
    load.busyBoardW = load.busyDevices * s.coefficients.powerShare * s.replica.tdpW;
    load.idleBoardW = load.idleDevices * s.coefficients.idleShare * s.replica.tdpW;
    return load;
}

double joulesPerOutputToken(const ServingLoad& load, const RequestShape& request, double rate) {
    return rate > 0.0 ? load.boardW() / (rate * request.outputTokens) : nothing;
}

} // namespace model
