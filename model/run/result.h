// What the simulator answers: quantities by id, equivalents, and notices. Plain data; absent is NaN inside, missing outside.
#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/ranges/distribution.h"
#include "model/run/notice.h"
#include "model/formulas/scaling_law.h"

namespace model {

enum class Quantity : std::uint8_t {
    LossNats,
    Parameters,
    ActiveParameters,
    Tokens,
    Flop,
    DeviceHours,
    Days,
    BoardEnergyKwh,
    NodeEnergyKwh,
    EnergyKwh,
    OperationalKg,
    MarketBasedKg,
    EmbodiedKg,
    WaterL,
    WaterOnSiteL,
    WaterOffSiteL,
    CostUsd,
    DevelopmentFlop,
    DevelopmentDeviceHours,
    DevelopmentDays,
    DevelopmentBoardEnergyKwh,
    DevelopmentNodeEnergyKwh,
    DevelopmentEnergyKwh,
    DevelopmentOperationalKg,
    DevelopmentMarketBasedKg,
    DevelopmentEmbodiedKg,
    DevelopmentWaterL,
    DevelopmentCostUsd,
    DataMovementTb,
    DataMovementNetworkKwh,
    DataMovementStorageKwh,
    DataMovementEnergyKwh,
    DataMovementKg,
    DataMovementMarketBasedKg,
    DataMovementWaterL,
    DataMovementCostUsd,
    DataMovementSavedKg,
    DataMovementPaybackHours,
    ScheduleSavedKg,
    ScheduleSavedShare,
    ScheduleDelayDays,
    BaseFlop,
    BaseDeviceHours,
    BaseEnergyKwh,
    BaseOperationalKg,
    BaseMarketBasedKg,
    BaseEmbodiedKg,
    BaseWaterL,
    BaseCostUsd,
    DeploymentDeviceHours,
    DeploymentBoardEnergyKwh,
    DeploymentNodeEnergyKwh,
    DeploymentEnergyKwh,
    DeploymentOperationalKg,
    DeploymentMarketBasedKg,
    DeploymentEmbodiedKg,
    DeploymentWaterL,
    DeploymentWaterOnSiteL,
    DeploymentWaterOffSiteL,
    DeploymentCostUsd,
    DeploymentJoulesPerToken,
    DeploymentShare,
    DeploymentBreakEvenMonths,
    TotalEnergyKwh,
    TotalKg,
    TotalMarketBasedKg,
    TotalWaterL,
    TotalCostUsd,
    NextPointKg,
    NextPointEnergyKwh,
    NextPointCostUsd,
};
inline constexpr std::size_t quantityCount = static_cast<std::size_t>(Quantity::NextPointCostUsd) + 1;

struct QuantityInfo {
    Quantity quantity;
    std::string_view id;   // as in result files
    std::string_view unit; // of the value: "kWh", "kg", "L", "USD", "h", "d", "FLOP", "J", "share", "month", ""
};
std::span<const QuantityInfo> quantities();
const QuantityInfo& quantityInfo(Quantity quantity);

/// One value per quantity; NaN where there is no answer.
class Quantities {
public:
    Quantities() { m_values.fill(std::numeric_limits<double>::quiet_NaN()); }
    double operator[](Quantity q) const { return m_values[static_cast<std::size_t>(q)]; }
    double& operator[](Quantity q) { return m_values[static_cast<std::size_t>(q)]; }
    bool has(Quantity q) const { return !std::isnan((*this)[q]); }

private:
    std::array<double, quantityCount> m_values;
};

/// Where a resolved value came from.
enum class Origin : std::uint8_t { Typed, Catalogue, Default, Fallback, Computed };

/// A resolved input: the value the formulas used, where it came from and who says so.
struct Setting {
    double value = std::numeric_limits<double>::quiet_NaN();
    Origin origin = Origin::Default;
    std::string source;
    Distribution distribution; // what is not known about it; fixed where somebody typed a number
    bool fromUser = false; // from a user's own catalogue

    bool known() const { return !std::isnan(value); }
};

struct EquivalentCount {
    std::string id;
    double count = 0.0;
};

struct Result {
    Quantities point;
    std::vector<std::pair<std::string, double>> accuracies; // benchmark, fraction; empty where there is no link
    std::vector<EquivalentCount> equivalents;
    std::vector<std::pair<Id, Setting>> settings; // every number the formulas used, by parameter
    std::vector<Notice> notices;
    bool usesUserData = false;
    double kgBeforeDeployment = std::numeric_limits<double>::quiet_NaN(); // training and, where they are on, development and schedule
    std::vector<double> deploymentKgByMonth;                              // cumulative, at the end of each month; empty where off
    std::vector<double> replacementMonths; // when whole machines of deployment are worn out and bought anew
};

/// One target of a curve. NaN members where the target has no answer.
struct CurvePoint {
    double target = 0.0; // fraction
    double lossNats = std::numeric_limits<double>::quiet_NaN();
    Quantities values;
};

struct Curve {
    std::string benchmark;
    std::vector<CurvePoint> points;
    double ceiling = 1.0; // reachable maximum, fraction
    std::vector<Notice> notices;
};

} // namespace model
