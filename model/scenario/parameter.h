// THE table of inputs: sliders, limits, files, sampling, tooltips, reports and tests all read it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>

namespace model {

/// Inputs in the order of the scenario file; the path of each is its place in that file.
enum class Id : std::uint8_t {
    ModelArchitecture,
    ModelParameters,
    ModelActiveParameters,
    ModelLayers,
    ModelWidth,
    ModelContext,
    ModelKvHeads,
    ModelHeadSize,
    DataTokens,
    DataUniqueTokens,
    AccuracySolve,
    AccuracyLaw,
    AccuracyRecipe,
    AccuracyBenchmark,
    AccuracyTarget,
    AccuracyAllocation,
    AccuracyTokensPerParameter,
    AccuracyEfficiency,
    TrainingKind,
    TrainingHardware,
    TrainingDevices,
    TrainingPrecision,
    TrainingMfu,
    TrainingMfuBasis,
    TrainingBoardPowerW,
    TrainingNodeFactor,
    TrainingSystemPowerW,
    TrainingUsdPerDeviceHour,
    TrainingTokensPerSecondPerDevice,
    TrainingDeviceHours,
    TrainingEnergyKwh,
    TrainingLoraParameters,
    TrainingSoftwareGain,
    SiteRegion,
    SiteYear,
    SiteCarbonIntensity,
    SitePue,
    SiteWue,
    SiteEwif,
    SiteContractedCarbonFree,
    SitePrice,
    EmbodiedDevice,
    EmbodiedServer,
    EmbodiedLifetime,
    EmbodiedUseRate,
    EmbodiedScope,
    EmbodiedReplacement,
    DevelopmentOn,
    DevelopmentFactor,
    DevelopmentTrials,
    DevelopmentApproach,
    DevelopmentTrialFraction,
    DevelopmentEarlyStopping,
    DevelopmentFailedRuns,
    DataMovementOn,
    DataMovementSource,
    DataMovementSourceIntensity,
    DataMovementCorpus,
    DataMovementBytesPerToken,
    DataMovementCopies,
    DataMovementNetwork,
    DataMovementStorage,
    DataMovementMonths,
    DeploymentOn,
    DeploymentRequests,
    DeploymentGrowth,
    DeploymentMonths,
    DeploymentInputTokens,
    DeploymentOutputTokens,
    DeploymentHardware,
    DeploymentReplicaDevices,
    DeploymentPrecision,
    DeploymentSequences,
    DeploymentUseRate,
    DeploymentEnergyFactor,
    DeploymentRegion,
    DeploymentCarbonIntensity,
    DeploymentPue,
    DeploymentModelShare,
    ScheduleOn,
    ScheduleWay,
    ScheduleSlack,
    ScheduleDeadline,
    ScheduleFlexibleShare,
    ScheduleZone,
    ScheduleMoves,
    ScheduleRealisedShare,
    GrowthOn,
    GrowthDoubling,
    GrowthBase,
    GrowthEfficiency,
    GrowthGrid,
    GrowthGridYear,
    GrowthRealised,
    GrowthOwed,
    BaseOn,
    BaseTokens,
    BaseShare,
};

inline constexpr std::size_t idCount = static_cast<std::size_t>(Id::BaseShare) + 1;

/// Sections of the file. From Development on they are parts of the life that are switched on by being there.
enum class Group : std::uint8_t { Model, Data, Accuracy, Training, Site, Embodied, Development, DataMovement, Deployment,
                                  Schedule, Growth, Base };
/// Switch: "on" where its section takes part, else absent; true or false in the file.
enum class Kind : std::uint8_t { Number, Integer, Choice, Hardware, Region, Switch };
enum class Scale : std::uint8_t { Linear, Logarithmic };
enum class Role : std::uint8_t { Lever, Assumption };  // what one would do; how the world works
enum class Level : std::uint8_t { Simple, Detailed };

/// Shape of an input's uncertainty when nobody typed a value (model: what it stands for is in the record `evidence`).
enum class Shape : std::uint8_t { Fixed, LogNormal, Triangular, Uniform, Normal, StudentInLog };

/// Closed interval, except that its lower end may be left out.
struct Interval {
    double min = -std::numeric_limits<double>::infinity();
    double max = std::numeric_limits<double>::infinity();
    bool minExclusive = false;

    constexpr bool contains(double x) const { return (minExclusive ? x > min : x >= min) && x <= max; }
    bool operator==(const Interval&) const = default;
};

/// Where a slider begins and ends, and on which scale; values outside stay valid, they are typed.
struct Track {
    double low = 0.0;
    double high = 1.0;
    Scale scale = Scale::Linear;
};

/// One row of the table. `unit` is the unit of file and display before scaling ("" for ratios and counts).
struct Parameter {
    Id id;
    std::string_view path;
    Group group;
    Kind kind;
    std::string_view unit;
    Interval limits;
    Track track;
    Role role;
    Level level;
    Shape shape;
    std::string_view evidence;                      // id in the `defaults` catalogue, or empty: depends on device and place
    std::optional<double> defaultNumber;            // absent: computed from the other inputs
    std::string_view defaultText;                   // for choices, hardware and region; empty: computed
    std::span<const std::string_view> choices;      // for Kind::Choice

    std::string_view key() const { return path.substr(path.find('.') + 1); }
    bool isNumeric() const { return kind == Kind::Number || kind == Kind::Integer; }
};

std::span<const Parameter> parameters();
const Parameter& parameter(Id id);
/// The row with this path, or nullptr.
const Parameter* findParameter(std::string_view path);
std::string_view groupName(Group group);
/// The row that switches a section on, or nullptr for those that always are.
const Parameter* switchOf(Group group);

/// What a switch holds where it is on.
inline constexpr std::string_view switchedOn = "on";

} // namespace model
