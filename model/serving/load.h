// A stream of requests met by as many replicas as it takes: batch size by Little's law, busy and idle device time,
// board energy.
#pragma once

#include <cstdint>

#include "model/serving/replica.h"

namespace model {

/// What keeps the batch from growing.
enum class BatchLimit : std::uint8_t { Sequences, Memory, Requests };

struct Batch {
    double size = 0.0;      // sequences at once while a step runs; at least 1
    double busyShare = 0.0; // of the time a step runs; below 1 where less than one request is under way on average
    BatchLimit limit = BatchLimit::Requests;
};

/// Largest batch: what the operator allows (at least 1) or the memory holds.
Batch largestBatch(const Serving& serving, double allowed);
/// Requests per second that a replica finishes at this batch.
double requestsPerSecond(const Serving& serving, double batch);
/// The batch that this rate of requests to one replica settles at: b = rate * answer length * step time of b (Little's
/// law), within the largest. A rate of 0 is idle. Of a mixture the fixed point is found by Newton's method from above,
/// where it converges steadily.
Batch settledBatch(const Serving& serving, double allowed, double requestsPerSecond);

/// Averages over time; device counts include all replicas.
struct ServingLoad {
    Batch batch;
    double replicas = 0.0; // on average; at least one stands ready, even without requests
    double busyDevices = 0.0;
    double idleDevices = 0.0;
    double busyBoardW = 0.0;
    double idleBoardW = 0.0;

    double boardW() const { return busyBoardW + idleBoardW; }
    double devices() const { return busyDevices + idleDevices; }
};

/// What answers, at any rate of requests: what the rate does not move is worked out once.
class Fleet {
public:
    /// As `servingLoad`.
    Fleet(const Serving& serving, double allowed, double useRate);

    ServingLoad at(double requestsPerSecond) const;
    /// As `settledBatch`.
    Batch settled(double requestsPerSecond) const;

private:
    Replica m_replica;
    ServingCoefficients m_coefficients;
    double m_outputTokens;
    StepTime m_step;
    bool m_fits;
    Batch m_largest;
    double m_most;     // requests per second of a replica at its largest batch
    double m_perMost;  // its inverse: months and draws ask for many rates
    double m_perAlone; // of requests per second one by one
    double m_perUse;   // of the share of time at work
};

/// Replicas stand idle between peaks so that they work `useRate` (0 to 1] of their time: idle time = busy (1 - u)/u,
/// and a single replica stays loaded around the clock. `requestsPerSecond` is the mean over all replicas; NaN members
/// where the model does not fit.
ServingLoad servingLoad(const Serving& serving, double allowed, double requestsPerSecond, double useRate);

/// Board joules per output token of this load, idle time included; NaN without requests.
double joulesPerOutputToken(const ServingLoad& load, const RequestShape& request, double requestsPerSecond);

} // namespace model
