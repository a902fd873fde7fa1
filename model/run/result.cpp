#include "model/run/result.h"

namespace model {
namespace {

constexpr std::array<QuantityInfo, quantityCount> infos{{
    {Quantity::LossNats, "loss_nats", ""},
    {Quantity::Parameters, "training.parameters", ""},
    {Quantity::ActiveParameters, "training.active_parameters", ""},
    {Quantity::Tokens, "training.tokens", ""},
    {Quantity::Flop, "training.flop", "FLOP"},
    {Quantity::DeviceHours, "training.device_hours", "h"},
    {Quantity::Days, "training.days", "d"},
    {Quantity::BoardEnergyKwh, "training.board_energy_kwh", "kWh"},
    {Quantity::NodeEnergyKwh, "training.node_energy_kwh", "kWh"},
    {Quantity::EnergyKwh, "training.energy_kwh", "kWh"},
    {Quantity::OperationalKg, "training.operational_kgco2e", "kg"},
    {Quantity::MarketBasedKg, "training.market_based_kgco2e", "kg"},
    {Quantity::EmbodiedKg, "training.embodied_kgco2e", "kg"},
    {Quantity::WaterL, "training.water_l", "L"},
    {Quantity::WaterOnSiteL, "training.water_on_site_l", "L"},
    {Quantity::WaterOffSiteL, "training.water_off_site_l", "L"},
    {Quantity::CostUsd, "training.cost_usd", "USD"},
    {Quantity::DevelopmentFlop, "development.flop", "FLOP"},
    {Quantity::DevelopmentDeviceHours, "development.device_hours", "h"},
    {Quantity::DevelopmentDays, "development.days", "d"},
    {Quantity::DevelopmentBoardEnergyKwh, "development.board_energy_kwh", "kWh"},
    {Quantity::DevelopmentNodeEnergyKwh, "development.node_energy_kwh", "kWh"},
    {Quantity::DevelopmentEnergyKwh, "development.energy_kwh", "kWh"},
    {Quantity::DevelopmentOperationalKg, "development.operational_kgco2e", "kg"},
    {Quantity::DevelopmentMarketBasedKg, "development.market_based_kgco2e", "kg"},
    {Quantity::DevelopmentEmbodiedKg, "development.embodied_kgco2e", "kg"},
    {Quantity::DevelopmentWaterL, "development.water_l", "L"},
    {Quantity::DevelopmentCostUsd, "development.cost_usd", "USD"},
    {Quantity::DataMovementTb, "data_movement.corpus_tb", "TB"},
    {Quantity::DataMovementNetworkKwh, "data_movement.network_energy_kwh", "kWh"},
    {Quantity::DataMovementStorageKwh, "data_movement.storage_energy_kwh", "kWh"},
    {Quantity::DataMovementEnergyKwh, "data_movement.energy_kwh", "kWh"},
    {Quantity::DataMovementKg, "data_movement.operational_kgco2e", "kg"},
    {Quantity::DataMovementMarketBasedKg, "data_movement.market_based_kgco2e", "kg"},
    {Quantity::DataMovementWaterL, "data_movement.water_l", "L"},
    {Quantity::DataMovementCostUsd, "data_movement.cost_usd", "USD"},
    {Quantity::DataMovementSavedKg, "data_movement.saved_kgco2e", "kg"},
    {Quantity::DataMovementPaybackHours, "data_movement.payback_device_hours", "h"},
    {Quantity::ScheduleSavedKg, "schedule.saved_kgco2e", "kg"},
    {Quantity::ScheduleSavedShare, "schedule.saved_share", "share"},
    {Quantity::ScheduleDelayDays, "schedule.delay_days", "d"},
    {Quantity::BaseFlop, "base.flop", "FLOP"},
    {Quantity::BaseDeviceHours, "base.device_hours", "h"},
    {Quantity::BaseEnergyKwh, "base.energy_kwh", "kWh"},
    {Quantity::BaseOperationalKg, "base.operational_kgco2e", "kg"},
    {Quantity::BaseMarketBasedKg, "base.market_based_kgco2e", "kg"},
    {Quantity::BaseEmbodiedKg, "base.embodied_kgco2e", "kg"},
    {Quantity::BaseWaterL, "base.water_l", "L"},
    {Quantity::BaseCostUsd, "base.cost_usd", "USD"},
    {Quantity::DeploymentDeviceHours, "deployment.device_hours", "h"},
    {Quantity::DeploymentBoardEnergyKwh, "deployment.board_energy_kwh", "kWh"},
    {Quantity::DeploymentNodeEnergyKwh, "deployment.node_energy_kwh", "kWh"},
    {Quantity::DeploymentEnergyKwh, "deployment.energy_kwh", "kWh"},
    {Quantity::DeploymentOperationalKg, "deployment.operational_kgco2e", "kg"},
    {Quantity::DeploymentMarketBasedKg, "deployment.market_based_kgco2e", "kg"},
    {Quantity::DeploymentEmbodiedKg, "deployment.embodied_kgco2e", "kg"},
    {Quantity::DeploymentWaterL, "deployment.water_l", "L"},
    {Quantity::DeploymentWaterOnSiteL, "deployment.water_on_site_l", "L"},
    {Quantity::DeploymentWaterOffSiteL, "deployment.water_off_site_l", "L"},
    {Quantity::DeploymentCostUsd, "deployment.cost_usd", "USD"},
    {Quantity::DeploymentJoulesPerToken, "deployment.joules_per_output_token", "J"},
    {Quantity::DeploymentShare, "deployment.share", "share"},
    {Quantity::DeploymentBreakEvenMonths, "deployment.break_even_months", "month"},
    {Quantity::TotalEnergyKwh, "total.energy_kwh", "kWh"},
    {Quantity::TotalKg, "total.kgco2e", "kg"},
    {Quantity::TotalMarketBasedKg, "total.market_based_kgco2e", "kg"},
    {Quantity::TotalWaterL, "total.water_l", "L"},
    {Quantity::TotalCostUsd, "total.cost_usd", "USD"},
    {Quantity::NextPointKg, "next_point.kgco2e", "kg"},
    {Quantity::NextPointEnergyKwh, "next_point.energy_kwh", "kWh"},
    {Quantity::NextPointCostUsd, "next_point.cost_usd", "USD"},
}};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < infos.size(); ++i) {
        if (static_cast<std::size_t>(infos[i].quantity) != i) {
            return false;
        }
    }
    return true;
}
static_assert(inOrder(), "a row's place in the table is its quantity");

} // namespace

std::span<const QuantityInfo> quantities() { return infos; }

const QuantityInfo& quantityInfo(Quantity quantity) { return infos[static_cast<std::size_t>(quantity)]; }

} // namespace model
