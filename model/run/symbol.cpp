#include "model/run/symbol.h"

#include <algorithm>

namespace model {
namespace {

using S = Symbol;

constexpr std::array<SymbolInfo, symbolCount> infos{{
    {S::Target, "a", "", Id::AccuracyTarget},
    {S::Floor, "a_min", ""},
    {S::Top, "a_max", ""},
    {S::Slope, "k", ""},
    {S::MiddleLoss, "L_0", ""},
    {S::LossFloor, "E", ""},
    {S::PublishedSizeCoefficient, "A", ""},
    {S::PublishedDataCoefficient, "B", ""},
    {S::Alpha, "alpha", ""},
    {S::Beta, "beta", ""},
    {S::Efficiency, "u", "", Id::AccuracyEfficiency},
    {S::SizeCoefficient, "A_u", ""},
    {S::DataCoefficient, "B_u", ""},
    {S::TargetLoss, "L_a", ""},
    {S::Loss, "L", ""},
    {S::Accuracy, "acc", ""},
    {S::TokensPerParameter, "r", "", Id::AccuracyTokensPerParameter},
    {S::UniqueTokens, "U", "", Id::DataUniqueTokens},
    {S::DataDecay, "R_D", ""},
    {S::ParameterDecay, "R_N", ""},
    {S::OptimalRatio, "G", ""},
    {S::FedParameters, "U_N", ""},
    {S::WornParameters, "N_w", ""},
    {S::WornTokens, "D_w", ""},
    {S::MoeExponent, "x", ""},
    {S::GivenParameters, "N_given", "", Id::ModelParameters},
    {S::GivenActiveParameters, "N_a_given", "", Id::ModelActiveParameters},
    {S::ActiveShare, "s_a", ""},
    {S::EffectiveShare, "s_e", ""},
    {S::EffectiveParameters, "N_e", ""},
    {S::EffectiveTokensPerParameter, "r_e", ""},
    {S::Parameters, "N", "", Id::ModelParameters},
    {S::ActiveParameters, "N_a", "", Id::ModelActiveParameters},
    {S::Tokens, "D", "", Id::DataTokens},
    {S::Layers, "n_layers", "", Id::ModelLayers},
    {S::Width, "n_width", "", Id::ModelWidth},
    {S::Context, "n_context", "", Id::ModelContext},
    {S::AttentionElements, "n_att", ""},
    {S::LoraShare, "s_lora", ""},
    {S::LoraParameters, "N_lora", "", Id::TrainingLoraParameters},
    {S::Flop, "C", "FLOP"},
    {S::PeakFlops, "P", "FLOP/s", Id::TrainingPrecision},
    {S::GenerationMfu, "m", ""},
    {S::MoeFactor, "f_moe", ""},
    {S::MemoryFactor, "f_40GB", ""},
    {S::SmallModelSeconds, "t_small", "s/FLOP"},
    {S::TypedMfu, "MFU_given", "", Id::TrainingMfu},
    {S::StepToBilled, "f_billed", ""},
    {S::TokensPerSecond, "v", "1/s", Id::TrainingTokensPerSecondPerDevice},
    {S::GivenDeviceHours, "h_given", "h", Id::TrainingDeviceHours},
    {S::OwnFlop, "C_run", "FLOP"},
    {S::OwnTokens, "D_run", ""},
    {S::OwnSeconds, "t_run", "s"},
    {S::OwnMfu, "MFU_run", ""},
    {S::Mfu, "MFU", "", Id::TrainingMfu},
    {S::DeviceSeconds, "t", "s"},
    {S::Devices, "n", "", Id::TrainingDevices},
    {S::DeviceHours, "h", "h"},
    {S::Days, "d", "d"},
    {S::Tdp, "TDP", "W"},
    {S::BoardShare, "s_board", ""},
    {S::BoardPower, "P_board", "W", Id::TrainingBoardPowerW},
    {S::NodeFactor, "f_node", "", Id::TrainingNodeFactor},
    {S::SystemPower, "P_sys", "W", Id::TrainingSystemPowerW},
    {S::EnergyBill, "E_bill", "kWh", Id::TrainingEnergyKwh},
    {S::RatedNodeDraw, "P_n_rated", "W"},
    {S::RatedBoardDraw, "P_b_rated", "W"},
    {S::NodeDraw, "P_n", "W"},
    {S::BoardDraw, "P_b", "W"},
    {S::Pue, "PUE", "", Id::SitePue},
    {S::BoardEnergy, "E_board", "kWh"},
    {S::NodeEnergy, "E_node", "kWh"},
    {S::Energy, "E_fac", "kWh"},
    {S::CarbonIntensity, "CI", "g/kWh", Id::SiteCarbonIntensity},
    {S::OperationalKg, "M_op", "kg"},
    {S::ContractedShare, "c", "", Id::SiteContractedCarbonFree},
    {S::MarketBasedKg, "M_market", "kg"},
    {S::DeviceKg, "m_dev", "kg", Id::EmbodiedDevice},
    {S::ServerKg, "m_srv", "kg", Id::EmbodiedServer},
    {S::Lifetime, "T_life", "a", Id::EmbodiedLifetime},
    {S::UseRate, "s_use", "", Id::EmbodiedUseRate},
    {S::EmbodiedKg, "M_emb", "kg"},
    {S::Wue, "WUE", "L/kWh", Id::SiteWue},
    {S::Ewif, "EWIF", "L/kWh", Id::SiteEwif},
    {S::Water, "V", "L"},
    {S::Price, "p", "USD/kWh", Id::SitePrice},
    {S::RentPerHour, "p_h", "USD/h", Id::TrainingUsdPerDeviceHour},
    {S::Cost, "K", "USD"},
    {S::DevelopmentFactor, "f_dev", "", Id::DevelopmentFactor},
    {S::Trials, "n_trial", "", Id::DevelopmentTrials},
    {S::TrialFraction, "s_trial", "", Id::DevelopmentTrialFraction},
    {S::EarlyStopping, "s_stop", "", Id::DevelopmentEarlyStopping},
    {S::FailedRuns, "n_fail", "", Id::DevelopmentFailedRuns},
    {S::DevelopmentFlop, "C_dev", "FLOP"},
    {S::DevelopmentHours, "h_dev", "h"},
    {S::DevelopmentDays, "d_dev", "d"},
    {S::DevelopmentBoardEnergy, "E_dev_board", "kWh"},
    {S::DevelopmentNodeEnergy, "E_dev_node", "kWh"},
    {S::DevelopmentEnergy, "E_dev", "kWh"},
    {S::DevelopmentOperationalKg, "M_dev_op", "kg"},
    {S::DevelopmentMarketBasedKg, "M_dev_market", "kg"},
    {S::DevelopmentEmbodiedKg, "M_dev_emb", "kg"},
    {S::DevelopmentWater, "V_dev", "L"},
    {S::DevelopmentCost, "K_dev", "USD"},
    {S::TotalEnergy, "E_tot", "kWh"},
    {S::TotalKg, "M_tot", "kg"},
    {S::TotalMarketBasedKg, "M_tot_market", "kg"},
    {S::TotalWater, "V_tot", "L"},
    {S::TotalCost, "K_tot", "USD"},
    {S::KgHere, "M_here", "kg"},
    {S::KgFurther, "M_further", "kg"},
    {S::EnergyHere, "E_here", "kWh"},
    {S::EnergyFurther, "E_further", "kWh"},
    {S::CostHere, "K_here", "USD"},
    {S::CostFurther, "K_further", "USD"},
    {S::NextPointKg, "M_next", "kg"},
    {S::NextPointEnergy, "E_next", "kWh"},
    {S::NextPointCost, "K_next", "USD"},
    {S::FivePointsKg, "M_five", "kg"},
    {S::PerUnit, "one", ""},
    {S::Count, "count", ""},
}};

constexpr bool inOrder() {
    for (std::size_t i = 0; i < infos.size(); ++i) {
        if (static_cast<std::size_t>(infos[i].symbol) != i) {
            return false;
        }
    }
    return true;
}
static_assert(inOrder(), "a row's place in the table is its symbol");

// In the order of Quantity.
constexpr std::array<Symbol, quantityCount> quantitySymbols{S::Loss,
                                                            S::Parameters,
                                                            S::ActiveParameters,
                                                            S::Tokens,
                                                            S::Flop,
                                                            S::DeviceHours,
                                                            S::Days,
                                                            S::BoardEnergy,
                                                            S::NodeEnergy,
                                                            S::Energy,
                                                            S::OperationalKg,
                                                            S::MarketBasedKg,
                                                            S::EmbodiedKg,
                                                            S::Water,
                                                            S::Cost,
                                                            S::DevelopmentFlop,
                                                            S::DevelopmentHours,
                                                            S::DevelopmentDays,
                                                            S::DevelopmentBoardEnergy,
                                                            S::DevelopmentNodeEnergy,
                                                            S::DevelopmentEnergy,
                                                            S::DevelopmentOperationalKg,
                                                            S::DevelopmentMarketBasedKg,
                                                            S::DevelopmentEmbodiedKg,
                                                            S::DevelopmentWater,
                                                            S::DevelopmentCost,
                                                            S::TotalEnergy,
                                                            S::TotalKg,
                                                            S::TotalMarketBasedKg,
                                                            S::TotalWater,
                                                            S::TotalCost,
                                                            S::NextPointKg,
                                                            S::NextPointEnergy,
                                                            S::NextPointCost};

} // namespace

const SymbolInfo& symbolInfo(Symbol symbol) {
    return infos[static_cast<std::size_t>(symbol)];
}

std::optional<Symbol> symbolNamed(std::string_view name) {
    const auto found = std::ranges::find(infos, name, &SymbolInfo::name);
    return found == infos.end() ? std::nullopt : std::optional(found->symbol);
}

Symbol symbolOf(Quantity quantity) {
    return quantitySymbols[static_cast<std::size_t>(quantity)];
}

} // namespace model
