// One copy of a model answering requests: memory it takes, time of a step, and joules of an output token. A roofline
// whose parts add up, since servers do not overlap them: weights and cache read from memory, arithmetic, and overhead
// of each sequence.
#pragma once

namespace model {

/// What a step has to read. Bytes of the cache belong to one sequence; those of windowed layers stop growing at
/// `windowTokens`.
struct ServedModel {
    double parameters = 0.0;
    double activeParameters = 0.0; // one token passes these; all of them in a dense model
    double bytesPerParameter = 2.0;
    double cacheBytesPerToken = 0.0;         // layers that see the whole text
    double windowedCacheBytesPerToken = 0.0; // layers that see the last `windowTokens`
    double windowTokens = 0.0;
    double stateBytes = 0.0; // of recurrent layers, whatever the length

    bool isMixture() const { return activeParameters < parameters; }
};

/// The devices that hold one copy of the model; all figures are of one device.
struct Replica {
    double devices = 1.0;
    double bytesPerSecond = 0.0;
    double peakFlops = 0.0; // dense, FLOP/s
    double memoryBytes = 0.0;
    double tdpW = 0.0;
};

/// A request as it comes: tokens of the question, tokens of the answer (above 0).
struct RequestShape {
    double inputTokens = 0.0;
    double outputTokens = 1.0;
};

/// How far a server falls short of the data sheet.
struct ServingCoefficients {
    double bandwidthShare = 1.0;     // of memory bandwidth that is reached
    double computeShare = 1.0;       // of peak FLOP/s that is reached
    double secondsPerSequence = 0.0; // overhead of each sequence in each step
    double powerShare = 1.0;         // of TDP while a step runs
    double idleShare = 0.0;          // of TDP while none does
    double usableMemoryShare = 1.0;
};

/// One deployed copy and what it is asked for.
struct Serving {
    ServedModel model;
    Replica replica;
    RequestShape request;
    ServingCoefficients coefficients;
};

/// Bytes of weights a step of `batch` sequences reads: all of a dense model; of a mixture the experts that at least one
/// token picked.
double weightBytes(const ServedModel& model, double batch);
/// Bytes of the cache of one sequence of this length.
double cacheBytes(const ServedModel& model, double tokens);
/// What a step would take at the figures of the data sheet: reading memory, and arithmetic with prefill spread over the
/// answer. s.
struct StepParts {
    double memory = 0.0;
    double compute = 0.0;
};
StepParts sheetSeconds(const Serving& serving, double batch);
/// Seconds to read all weights once; what one sequence adds to a step: its cache, its arithmetic with prefill, its
/// overhead.
double weightSeconds(const Serving& serving);
double sequenceSeconds(const Serving& serving);
/// Seconds of one step as a function of the batch: weights that are read, and `batch` times a sequence.
struct StepTime {
    double weights = 0.0;  // s, all of them
    double sequence = 0.0; // s
    double asleep = 0.0;   // share of a mixture's weights that one token leaves unread; 0 for a dense model

    double at(double batch) const;
    /// d(seconds)/d(batch).
    double slopeAt(double batch) const;
};
StepTime stepTime(const Serving& serving);
/// Seconds of one step, which gives each of `batch` sequences one token.
double stepSeconds(const Serving& serving, double batch);
/// Most sequences the memory holds beside the weights at their full length; below 1 the model does not fit.
double batchByMemory(const Serving& serving);
/// Joules per output token of the boards while steps of `batch` sequences run back to back.
double joulesPerOutputToken(const Serving& serving, double batch);

/// Whether weights and one sequence fit, and what would be needed. Bytes over all devices of the replica.
struct MemoryFit {
    double neededBytes = 0.0;
    double usableBytes = 0.0;
    double devicesNeeded = 1.0; // smallest number of these devices that fits

    bool fits() const { return neededBytes <= usableBytes; }
    double missingBytes() const { return fits() ? 0.0 : neededBytes - usableBytes; }
};
MemoryFit memoryFit(const Serving& serving);

/// Devices to hold one copy where nobody says: the smallest power of two whose usable memory the weights fill up to
/// `fill` (0 to 1).
double defaultReplicaDevices(const Serving& serving, double fill);

/// Bytes of keys and values per token at 16 bit: 2 tensors of 2 bytes in each layer.
double cacheBytesOfShape(double layers, double kvHeads, double headSize);
/// The same where only the size is known: a power of the active parameters through a reference model.
double cacheBytesOfSize(double activeParameters, double referenceBytes, double referenceParameters, double exponent);

} // namespace model
