// Seeded quasi-random draws, the same for every scenario: a digitally shifted Sobol' sequence, one dimension per unknown.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace model {

/// Unknowns in the order of their weight: the first Sobol' dimensions are the most even.
enum class Unknown : std::uint8_t {
    LinkSlope,       // ln k of the link
    LinkOffset,      // L0, given ln k
    TeamLegacy,      // accuracy.efficiency, one per recipe
    TeamWeb,
    TeamCurated,
    TeamLadder,
    MfuShared,       // part of the MFU residual that all runs have in common
    MfuOwn,          // part of one run
    Node,            // node factor, or the system's watts
    Grid,
    Pue,
    Board,
    StepToBilled,
    MoeExponent,
    DeviceEmbodied,
    ServerEmbodied,
    Lifetime,
    UseRate,
    Wue,
    Ewif,
    Price,
    TestNoise,
    Parameters,      // from here: only where somebody typed a range
    ActiveParameters,
    Tokens,
    UniqueTokens,
    Mfu,
    TokensPerSecond,
    DeviceHours,
    Energy,
    SystemPower,
    TokensPerParameter,
    LoraParameters,
    RentalRate,
    Contracted,
    DevelopmentFactor, // from here: the optional parts of the life
    Trials,
    TrialFraction,
    EarlyStopping,
    FailedRuns,
    SourceGrid,
    Corpus,
    BytesPerToken,
    Copies,
    Network,
    Storage,
    StorageMonths,
    ServingSpread,
    ServingUse,
    ServingGrid,
    ServingPue,
    Requests,
    RequestGrowth,
    ServingMonths,
    InputTokens,
    OutputTokens,
    Sequences,
    ReplicaDevices,
    WaitingSlack,
    WaitingDeadline,
    FlexibleShare,
    RealisedShare,
    BaseTokens,
    BaseShare,
    GrowthDoubling,
    GrowthEfficiency,
    GrowthBase,
    SoftwareGain,
    ModelShare,
};
inline constexpr std::size_t unknownCount = static_cast<std::size_t>(Unknown::ModelShare) + 1;

inline constexpr int defaultDraws = 4'096;
inline constexpr int fewestDraws = 256;
inline constexpr int mostDraws = 65'536;
inline constexpr std::uint64_t defaultSeed = 1;

class Draws {
public:
    /// `count` draws of every unknown; the same seed and count give the same bits.
    Draws(int count, std::uint64_t seed);

    int count() const { return m_count; }
    std::uint64_t seed() const { return m_seed; }
    /// Levels of probability in (0, 1), `count` of them.
    const std::vector<double>& uniform(Unknown unknown) const;
    /// Standard normal numbers of the unknowns that are read on that scale; empty for the others.
    const std::vector<double>& normal(Unknown unknown) const;

    /// Standard Student-t residual of ln MFU for the run with this key. Equal keys share it wholly, different ones a quarter of its
    /// variance (on the normal scale): the own part is one dimension in an order that the key decides.
    std::vector<double> mfuResidual(std::uint64_t runKey) const;
    /// Its distribution as one dimension alone gives it, the most even there is; no run's own draws.
    std::vector<double> evenResidual() const;

private:
    int m_count;
    std::uint64_t m_seed;
    std::vector<std::vector<double>> m_uniform;
    std::vector<std::vector<double>> m_normal;
    std::function<double(double)> m_studentOfNormal;
};

} // namespace model
