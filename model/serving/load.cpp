#include "model/serving/load.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace model {
namespace {

constexpr int mostIterations = 100;
constexpr double closeEnough = 1e-13; // of the batch

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

// Root of rate tokens t(b) - b. Dense: a straight line. Of a mixture it is concave and negative at `from`, so Newton's
// steps go down to the root and never past it.
double settle(const StepTime& step, double tokensPerSecond, double from) {
    if (step.asleep == 0.0) {
        return tokensPerSecond * step.weights / (1.0 - tokensPerSecond * step.sequence);
    }
    double b = from;
    for (int i = 0; i < mostIterations; ++i) {
        const double excess = tokensPerSecond * step.at(b) - b;
        const double next = b - excess / (tokensPerSecond * step.slopeAt(b) - 1.0);
        if (!(next > 0.0) || std::abs(next - b) <= closeEnough * b) {
            return std::max(next, 0.0);
        }
        b = next;
    }
    return b;
}

double finished(const StepTime& step, double outputTokens, double batch) {
    return batch / (step.at(batch) * outputTokens);
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
    return finished(stepTime(s), s.request.outputTokens, batch);
}

Fleet::Fleet(const Serving& s, double allowed, double useRate)
    : m_replica(s.replica), m_coefficients(s.coefficients), m_outputTokens(s.request.outputTokens), m_step(stepTime(s)),
      m_fits(memoryFit(s).fits()), m_largest(largestBatch(s, allowed)),
      m_most(finished(m_step, m_outputTokens, m_largest.size)), m_perMost(1.0 / m_most),
      m_perAlone(1.0 / finished(m_step, m_outputTokens, 1.0)), m_perUse(1.0 / useRate) {
}

Batch Fleet::settled(double rate) const {
    if (rate >= m_most) {
        return m_largest;
    }
    const double alone = rate * m_perAlone; // share of time that single requests keep it busy
    if (alone <= 1.0) {
        return {1.0, alone, BatchLimit::Requests};
    }
    return {settle(m_step, rate * m_outputTokens, m_largest.size), 1.0, BatchLimit::Requests};
}

ServingLoad Fleet::at(double rate) const {
    if (!m_fits) {
        return unanswered();
    }
    ServingLoad load;
    load.replicas = std::max(1.0, rate * m_perMost);
    load.batch = settled(std::min(rate, m_most));
    const double busyReplicas = load.replicas * load.batch.busyShare;
    load.busyDevices = busyReplicas * m_replica.devices;
    load.idleDevices = std::max(busyReplicas * m_perUse, 1.0) * m_replica.devices - load.busyDevices;
    load.busyBoardW = load.busyDevices * m_coefficients.powerShare * m_replica.tdpW;
    load.idleBoardW = load.idleDevices * m_coefficients.idleShare * m_replica.tdpW;
    return load;
}

Batch settledBatch(const Serving& s, double allowed, double rate) {
    return Fleet(s, allowed, 1.0).settled(rate);
}

ServingLoad servingLoad(const Serving& s, double allowed, double rate, double useRate) {
    return Fleet(s, allowed, useRate).at(rate);
}

double joulesPerOutputToken(const ServingLoad& load, const RequestShape& request, double rate) {
    return rate > 0.0 ? load.boardW() / (rate * request.outputTokens) : nothing;
}

} // namespace model
