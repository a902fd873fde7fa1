// Every number of the calculation by the name that formulas, explanations and tests use for it, and one value for each.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

#include "model/run/result.h"
#include "model/scenario/parameter.h"

namespace model {

enum class Symbol : std::uint8_t {
    // Accuracy, loss and size
    Target,
    Floor,
    Top,
    Slope,
    MiddleLoss,
    LossFloor,
    PublishedSizeCoefficient,
    PublishedDataCoefficient,
    Alpha,
    Beta,
    Efficiency,
    SizeCoefficient,
    DataCoefficient,
    TargetLoss,
    Loss,
    Accuracy,
    TokensPerParameter,
    UniqueTokens,
    DataDecay,
    ParameterDecay,
    OptimalRatio,
    FedParameters,
    WornParameters,
    WornTokens,
    MoeExponent,
    GivenParameters,
    GivenActiveParameters,
    ActiveShare,
    EffectiveShare,
    EffectiveParameters,
    EffectiveTokensPerParameter,
    Parameters,
    ActiveParameters,
    Tokens,
    // Operations and time
    Layers,
    Width,
    Context,
    AttentionElements,
    LoraShare,
    LoraParameters,
    Flop,
    PeakFlops,
    GenerationMfu,
    MoeFactor,
    MemoryFactor,
    SoftwareGain,
    SmallModelSeconds,
    SizeExponent,
    TypedMfu,
    StepToBilled,
    TokensPerSecond,
    GivenDeviceHours,
    OwnFlop,
    OwnTokens,
    OwnSeconds,
    OwnMfu,
    Mfu,
    DeviceSeconds,
    Devices,
    DeviceHours,
    Days,
    // Power and energy
    Tdp,
    BoardShare,
    BoardPower,
    NodeFactor,
    SystemPower,
    EnergyBill,
    RatedNodeDraw,
    RatedBoardDraw,
    NodeDraw,
    BoardDraw,
    Pue,
    BoardEnergy,
    NodeEnergy,
    Energy,
    // Carbon, water and money
    CarbonIntensity,
    OperationalKg,
    ContractedShare,
    MarketBasedKg,
    DeviceKg,
    ServerKg,
    Lifetime,
    UseRate,
    EmbodiedKg,
    Wue,
    Ewif,
    WaterOnSite,
    WaterOffSite,
    Water,
    Price,
    RentPerHour,
    Cost,
    // Experiments
    DevelopmentFactor,
    Trials,
    TrialFraction,
    EarlyStopping,
    FailedRuns,
    DevelopmentFlop,
    DevelopmentHours,
    DevelopmentDays,
    DevelopmentBoardEnergy,
    DevelopmentNodeEnergy,
    DevelopmentEnergy,
    DevelopmentOperationalKg,
    DevelopmentMarketBasedKg,
    DevelopmentEmbodiedKg,
    DevelopmentWater,
    DevelopmentCost,
    // Moving the corpus
    SourceIntensity,
    CorpusTb,
    BytesPerToken,
    Copies,
    NetworkKwhPerGb,
    StorageWPerTb,
    StorageMonths,
    NetworkEnergy,
    StorageEnergy,
    MovedEnergy,
    MovedKg,
    MovedMarketBasedKg,
    MovedWater,
    MovedCost,
    SavedKg,
    PaybackHours,
    // Answering requests
    RequestsPerDay,
    RequestGrowth,
    ServingMonths,
    InputTokens,
    OutputTokens,
    Sequences,
    ServingUse,
    ServingFactor,
    ModelShare,
    ServedParameters,
    ServedActiveParameters,
    WeightBytes,
    CacheReference,
    CacheExponent,
    CacheBytes,
    DeviceMemory,
    MemoryBandwidth,
    ServingPeak,
    ServingTdp,
    BandwidthShare,
    ComputeShare,
    SequenceOverhead,
    ServingPowerShare,
    IdlePowerShare,
    UsableMemory,
    WeightsFill,
    ReplicaFit,
    ReplicaDevices,
    RequestRate,
    WeightSeconds,
    SequenceSeconds,
    MemoryBatch,
    Batch,
    ServingStep,
    BusyDevices,
    ReadyDevices,
    Requests,
    BusyHours,
    ServingHours,
    ServingNodeFactor,
    ServingPue,
    ServingCarbonIntensity,
    ServingWue,
    ServingEwif,
    ServingPrice,
    ServingDeviceKg,
    ServingServerKg,
    ServingBoardEnergy,
    ServingNodeEnergy,
    ServingEnergy,
    ServingOperationalKg,
    ServingMarketBasedKg,
    BoughtMachines,
    ServingEmbodiedKg,
    ServingWaterOnSite,
    ServingWaterOffSite,
    ServingWater,
    ServingCost,
    JoulesPerToken,
    ServingShare,
    KgBeforeServing,
    BreakEvenMonths,
    // Work moved to cleaner hours
    WaitingSlack,
    WaitingDeadline,
    FlexibleShare,
    RealisedShare,
    HourSaving,
    ShiftedShare,
    ShiftedKg,
    WaitingDays,
    // The model that an adaptation starts from
    BaseTokens,
    BaseShare,
    BaseFlop,
    BaseHours,
    BaseEnergy,
    BaseOperationalKg,
    BaseMarketBasedKg,
    BaseEmbodiedKg,
    BaseWater,
    BaseCost,
    // All sections together
    TotalEnergy,
    TotalKg,
    TotalMarketBasedKg,
    TotalWater,
    TotalCost,
    // More accuracy, and everyday things
    KgHere,
    KgFurther,
    EnergyHere,
    EnergyFurther,
    CostHere,
    CostFurther,
    NextPointKg,
    NextPointEnergy,
    NextPointCost,
    FivePointsKg,
    BaselineKg,
    TimesBaseline,
    PerUnit,
    Count,
};
inline constexpr std::size_t symbolCount = static_cast<std::size_t>(Symbol::Count) + 1;

struct SymbolInfo {
    Symbol symbol;
    std::string_view name;            // in formulas: letters, digits and underscores
    std::string_view unit;            // as in the parameter table: "kWh", "kg", "h", "" …
    std::optional<Id> parameter = {}; // the input that holds this number, if it is one
};

const SymbolInfo& symbolInfo(Symbol symbol);
/// The symbol with this name; nothing for other words.
std::optional<Symbol> symbolNamed(std::string_view name);
/// The symbol whose value a quantity is.
Symbol symbolOf(Quantity quantity);

class WaitingCurves;

/// One value per symbol; NaN where there is none. A step may also read what waiting saves.
class SymbolValues {
public:
    SymbolValues() { m_values.fill(std::numeric_limits<double>::quiet_NaN()); }
    double operator[](Symbol s) const { return m_values[static_cast<std::size_t>(s)]; }
    double& operator[](Symbol s) { return m_values[static_cast<std::size_t>(s)]; }

    const WaitingCurves* waiting = nullptr; // of the inputs, which outlive the steps

private:
    std::array<double, symbolCount> m_values;
};

} // namespace model
