#include "model/run/training_steps.h"

#include "model/formulas/equivalents.h"
#include "model/run/section.h"
#include "model/run/total_steps.h"
#include "model/units.h"

namespace model {
namespace {

using S = Symbol;
using V = const SymbolValues&;

Workload workloadOf(V v, TrainingKind kind, bool encoderDecoder, bool attention) {
    return {kind, encoderDecoder, kind == TrainingKind::Lora ? v[S::LoraParameters] : 0.0,
            attention ? v[S::AttentionElements] : 0.0};
}

template <TrainingKind kind, bool encoderDecoder, bool attention>
double flop(V v) {
    return trainingFlop(workloadOf(v, kind, encoderDecoder, attention), v[S::ActiveParameters], v[S::Tokens]);
}

constexpr auto full = TrainingKind::Pretraining;
constexpr Step plainFlop{S::Flop, "6 * N_a * D", flop<full, false, false>};
constexpr Step attentionFlop{S::Flop, "(6 * N_a + 12 * n_att) * D", flop<full, false, true>};
constexpr Step halfFlop{S::Flop, "3 * N_a * D", flop<full, true, false>};
constexpr Step halfAttentionFlop{S::Flop, "(3 * N_a + 12 * n_att) * D", flop<full, true, true>};
constexpr Step loraFlop{S::Flop, "(4 * N_a + 6 * N_lora) * D", flop<TrainingKind::Lora, false, false>};

constexpr Step allActive{S::ActiveParameters, "N", [](V v) { return v[S::Parameters]; }};
constexpr Step shareActive{S::ActiveParameters, "N * s_a", [](V v) { return v[S::Parameters] * v[S::ActiveShare]; }};

constexpr Step mfuBilled{S::Mfu, "MFU_given", [](V v) { return v[S::TypedMfu]; }};
constexpr Step mfuOfStep{S::Mfu, "MFU_given * f_billed", [](V v) { return v[S::TypedMfu] * v[S::StepToBilled]; }};
constexpr Step mfuOfHours{S::Mfu, "C_run / (P * h_given * 3600)",
                          [](V v) { return mfuFromHours(v[S::OwnFlop], v[S::PeakFlops], v[S::GivenDeviceHours]); }};
constexpr Step mfuOfThroughput{S::Mfu, "C_run / D_run * v * f_billed / P", [](V v) {
                                   return mfuFromThroughput(v[S::OwnFlop], v[S::OwnTokens], v[S::TokensPerSecond],
                                                            v[S::StepToBilled], v[S::PeakFlops]);
                               }};
constexpr Step mfuOfSize{S::Mfu, "m * f_moe * f_40GB / ((N_a / 1e10)^c_size * (1 + t_small * P / N_a))", [](V v) {
                             return defaultMfu(v[S::GenerationMfu] * v[S::MoeFactor] * v[S::MemoryFactor],
                                               {v[S::SmallModelSeconds], v[S::SizeExponent]}, v[S::PeakFlops],
                                               v[S::ActiveParameters]);
                         }};

// Tuned software moves all of the default.
constexpr Step mfuTuned{S::Mfu, "m * f_moe * f_40GB * f_soft / ((N_a / 1e10)^c_size * (1 + t_small * P / N_a))",
                        [](V v) { return mfuOfSize.evaluate(v) * v[S::SoftwareGain]; }};

constexpr Step nodeOfSystem{S::NodeDraw, "P_sys", [](V v) { return v[S::SystemPower]; }};
constexpr Step nodeOfBoard{S::NodeDraw, "P_board * f_node", [](V v) { return v[S::BoardPower] * v[S::NodeFactor]; }};
constexpr Step boardTyped{S::BoardDraw, "P_board", [](V v) { return v[S::BoardPower]; }};
constexpr Step boardWithin{S::BoardDraw, "min(P_board, P_n)",
                           [](V v) { return boardDrawW(v[S::BoardPower], v[S::NodeDraw]); }};

// With a bill the same watts only share it out between nodes and boards.
constexpr Step ratedNodeOfSystem{S::RatedNodeDraw, "P_sys", nodeOfSystem.evaluate};
constexpr Step ratedNodeOfBoard{S::RatedNodeDraw, "P_board * f_node", nodeOfBoard.evaluate};
constexpr Step ratedBoardTyped{S::RatedBoardDraw, "P_board", boardTyped.evaluate};
constexpr Step ratedBoardWithin{S::RatedBoardDraw, "min(P_board, P_n_rated)",
                                [](V v) { return boardDrawW(v[S::BoardPower], v[S::RatedNodeDraw]); }};

RunEnergy bill(V v) {
    return energyFromBill(v[S::EnergyBill], {v[S::RatedBoardDraw], v[S::RatedNodeDraw]}, v[S::Pue]);
}

constexpr std::array wattsOfBill{
    Step{S::OwnSeconds, "C_run / (P * MFU_run)",
         [](V v) { return deviceSeconds(v[S::OwnFlop], v[S::PeakFlops], v[S::OwnMfu]); }},
    Step{S::NodeDraw, "E_bill / PUE * 3.6e6 / t_run",
         [](V v) { return averageW(v[S::EnergyBill] / v[S::Pue], v[S::OwnSeconds]); }},
    Step{S::BoardDraw, "E_bill / PUE * P_b_rated / P_n_rated * 3.6e6 / t_run",
         [](V v) { return averageW(bill(v).boardKwh, v[S::OwnSeconds]); }},
};

constexpr std::array timeSteps{
    Step{S::DeviceSeconds, "C / (P * MFU)", [](V v) { return deviceSeconds(v[S::Flop], v[S::PeakFlops], v[S::Mfu]); }},
    Step{S::DeviceHours, "t / 3600", [](V v) { return v[S::DeviceSeconds] / secondsPerHour; }},
    Step{S::Days, "t / n / 86400", [](V v) { return v[S::DeviceSeconds] / v[S::Devices] / secondsPerDay; }},
};

constexpr std::array energySteps{
    Step{S::BoardEnergy, "t * P_b / 3.6e6", [](V v) { return energyKwh(v[S::DeviceSeconds], v[S::BoardDraw]); }},
    Step{S::NodeEnergy, "t * P_n / 3.6e6", [](V v) { return energyKwh(v[S::DeviceSeconds], v[S::NodeDraw]); }},
    Step{S::Energy, "E_node * PUE", [](V v) { return facilityKwh(v[S::NodeEnergy], v[S::Pue]); }},
};

constexpr std::array carbonSteps{
    Step{S::OperationalKg, "E_fac * CI / 1000",
         [](V v) { return locationBasedKg(v[S::Energy], v[S::CarbonIntensity]); }},
    Step{S::MarketBasedKg, "M_op * (1 - c)",
         [](V v) { return marketBasedKg(v[S::OperationalKg], v[S::ContractedShare]); }},
    Step{S::EmbodiedKg, "h / (T_life * 8766 * s_use) * (m_dev + m_srv)",
         [](V v) {
             return embodiedKg(v[S::DeviceHours], {v[S::DeviceKg], v[S::ServerKg], v[S::Lifetime], v[S::UseRate]});
         }},
    Step{S::WaterOnSite, "E_node * WUE", [](V v) { return v[S::NodeEnergy] * v[S::Wue]; }},
    Step{S::WaterOffSite, "E_fac * EWIF", [](V v) { return v[S::Energy] * v[S::Ewif]; }},
    Step{S::Water, "V_on + V_off", [](V v) { return v[S::WaterOnSite] + v[S::WaterOffSite]; }},
};

constexpr Step boughtPower{S::Cost, "p * E_fac", [](V v) { return v[S::Price] * v[S::Energy]; }};
constexpr Step rentedHours{S::Cost, "p_h * h", [](V v) { return v[S::RentPerHour] * v[S::DeviceHours]; }};

constexpr std::array moreSteps{
    Step{S::NextPointKg, "M_further - M_here", [](V v) { return v[S::KgFurther] - v[S::KgHere]; }},
    Step{S::NextPointEnergy, "E_further - E_here", [](V v) { return v[S::EnergyFurther] - v[S::EnergyHere]; }},
    Step{S::NextPointCost, "K_further - K_here", [](V v) { return v[S::CostFurther] - v[S::CostHere]; }},
};
constexpr Step fivePoints{S::FivePointsKg, "M_further - M_here", moreSteps[0].evaluate};

constexpr Step accuracyOfLoss{
    S::Accuracy, "a_min + (a_max - a_min) / (1 + exp(k * (L - L_0)))",
    [](V v) { return linkedAccuracy(v[S::Floor], v[S::Top], v[S::Slope], v[S::MiddleLoss], v[S::Loss]); }};
constexpr Step energyCount{S::Count, "E_tot / one",
                           [](V v) { return equivalentCount(v[S::TotalEnergy], v[S::PerUnit]); }};
constexpr Step carbonCount{S::Count, "M_tot / one", [](V v) { return equivalentCount(v[S::TotalKg], v[S::PerUnit]); }};

constexpr std::array inputSteps{
    Step{S::BoardPower, "TDP * s_board", [](V v) { return boardPowerW(v[S::Tdp], v[S::BoardShare]); }},
    Step{S::AttentionElements, "n_layers * n_width * n_context",
         [](V v) { return v[S::Layers] * v[S::Width] * v[S::Context]; }},
    Step{S::ActiveShare, "N_a_given / N_given",
         [](V v) { return v[S::GivenActiveParameters] / v[S::GivenParameters]; }},
    Step{S::LoraParameters, "s_lora * N_given", [](V v) { return v[S::LoraShare] * v[S::GivenParameters]; }},
};

void addPower(Plan& plan, const Machine& m) {
    if (m.energyKwh) {
        plan.add(m.systemW ? ratedNodeOfSystem : ratedNodeOfBoard);
        plan.add(m.boardTyped ? ratedBoardTyped : ratedBoardWithin);
    } else {
        plan.add(m.systemW ? nodeOfSystem : nodeOfBoard);
        plan.add(m.boardTyped ? boardTyped : boardWithin);
    }
}

const Step* mfuStep(const Machine& m, bool ownRunKnown) {
    if (ownRunKnown && m.deviceHours) {
        return &mfuOfHours;
    }
    if (ownRunKnown && m.tokensPerSecond) {
        return &mfuOfThroughput;
    }
    return !m.mfu ? nullptr : m.mfuIsStep ? &mfuOfStep : &mfuBilled;
}

void addMachine(SymbolValues& v, const Inputs& inputs) {
    const Machine& m = inputs.machine;
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    v[S::PeakFlops] = m.peakFlops;
    v[S::Devices] = m.devices;
    v[S::GenerationMfu] = m.generation->mfu * m.mfuResidual;
    v[S::MoeFactor] = moeFactor(*m.generation, inputs.question.architecture == Architecture::Moe);
    v[S::MemoryFactor] = memoryFactor(*m.generation, *m.device);
    v[S::SoftwareGain] = m.softwareGain.value_or(nothing);
    v[S::SmallModelSeconds] = m.size.smallModelSeconds;
    v[S::SizeExponent] = m.size.exponent;
    v[S::StepToBilled] = m.stepToBilled;
    v[S::TypedMfu] = m.mfu.value_or(nothing);
    v[S::TokensPerSecond] = m.tokensPerSecond.value_or(nothing);
    v[S::GivenDeviceHours] = m.deviceHours.value_or(nothing);
    v[S::EnergyBill] = m.energyKwh.value_or(nothing);
    v[S::BoardPower] = m.boardW;
    v[S::NodeFactor] = m.nodeFactor;
    v[S::SystemPower] = m.systemW.value_or(nothing);
}

void addSite(SymbolValues& v, const Site& site, const EmbodiedCarbon& embodied) {
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    v[S::Pue] = site.pue;
    v[S::CarbonIntensity] = site.gPerKwh;
    v[S::ContractedShare] = site.contractedShare;
    v[S::Wue] = site.wueLPerKwh;
    v[S::Ewif] = site.ewifLPerKwh;
    v[S::Price] = site.usdPerKwh.value_or(nothing);
    v[S::RentPerHour] = site.usdPerDeviceHour.value_or(nothing);
    v[S::DeviceKg] = embodied.deviceKg;
    v[S::ServerKg] = embodied.serverKgPerDevice;
    v[S::Lifetime] = embodied.lifetimeYears;
    v[S::UseRate] = embodied.useRate;
}

} // namespace

SymbolValues inputValues(const Inputs& inputs) {
    SymbolValues v;
    v[S::ActiveShare] = inputs.question.activeShare;
    v[S::AttentionElements] = inputs.workload.attentionElements;
    v[S::LoraParameters] = inputs.workload.loraParameters;
    addMachine(v, inputs);
    addSite(v, inputs.site, inputs.embodied);
    for (const Section* section : sections()) {
        if (section->isOn(inputs)) {
            section->putValues(v, inputs);
        }
    }
    return v;
}

Plan ratesPlan(const Inputs& inputs, bool ownRunKnown) {
    const Machine& m = inputs.machine;
    Plan plan;
    addPower(plan, m);
    if (const Step* mfu = mfuStep(m, ownRunKnown)) {
        plan.add(*mfu);
    }
    return plan;
}

Plan runPlan(const Inputs& inputs, bool mfuKnown, Extent extent) {
    Plan plan;
    plan.add(flopStep(inputs.workload));
    if (!mfuKnown) {
        plan.add(defaultMfuStep(inputs));
    }
    plan.add(timeSteps);
    plan.add(energySteps);
    plan.add(carbonSteps);
    plan.add(inputs.site.usdPerDeviceHour ? rentedHours : boughtPower); // rented: the electricity is inside
    for (const Section* section : sections()) {
        if (section->isOn(inputs)) {
            section->addSteps(plan, inputs);
        }
    }
    plan.add(totalSteps(sectionsOn(inputs)));
    for (const Section* section : sections()) {
        if (extent == Extent::Everything && section->isOn(inputs) && section->addLastSteps != nullptr) {
            section->addLastSteps(plan, inputs);
        }
    }
    return plan;
}

const Step& activeParametersStep(const Inputs& inputs) {
    return inputs.question.architecture == Architecture::Moe ? shareActive : allActive;
}

const Step& flopStep(const Workload& w) {
    if (w.kind == TrainingKind::Lora) {
        return loraFlop;
    }
    const bool attention = w.attentionElements > 0.0;
    return w.encoderDecoder ? (attention ? halfAttentionFlop : halfFlop) : (attention ? attentionFlop : plainFlop);
}

Steps billSteps() {
    return wattsOfBill;
}
const Step& defaultMfuStep(const Inputs& inputs) {
    return inputs.machine.softwareGain ? mfuTuned : mfuOfSize;
}
Steps nextPointSteps() {
    return moreSteps;
}
const Step& fivePointsStep() {
    return fivePoints;
}
const Step& accuracyStep() {
    return accuracyOfLoss;
}
const Step& energyCountStep() {
    return energyCount;
}
const Step& carbonCountStep() {
    return carbonCount;
}

const Step* inputStep(Symbol symbol) {
    for (const Step& step : inputSteps) {
        if (step.result == symbol) {
            return &step;
        }
    }
    return nullptr;
}

} // namespace model
