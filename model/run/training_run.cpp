#include "model/run/training_run.h"

#include "model/run/training_steps.h"

namespace model {
namespace {

using S = Symbol;

void put(SymbolValues& v, const Run& run) {
    v[S::Parameters] = run.parameters;
    v[S::ActiveParameters] = run.activeParameters;
    v[S::Tokens] = run.tokens;
}

void execute(const Step& step, SymbolValues& v) {
    v[step.result] = step.evaluate(v);
}

// C, D and MFU of the run that the facts are about.
void putOwnRun(SymbolValues& v, const Inputs& inputs, const Run& base) {
    put(v, base);
    execute(flopStep(inputs.workload), v);
    v[S::OwnFlop] = v[S::Flop];
    v[S::OwnTokens] = v[S::Tokens];
}

} // namespace

PowerPerDevice Machine::power() const {
    const double nodeW = systemW ? *systemW : boardW * nodeFactor;
    return {boardTyped ? boardW : boardDrawW(boardW, nodeW), nodeW}; // a node never draws less than its boards
}

double billedMfu(const Inputs& inputs, const Rates& rates, double activeParameters) {
    if (rates.mfu) {
        return *rates.mfu;
    }
    SymbolValues v = inputValues(inputs);
    v[S::ActiveParameters] = activeParameters;
    return defaultMfuStep(inputs).evaluate(v);
}

SymbolValues ratesValues(const Inputs& inputs, const std::optional<Run>& base) {
    SymbolValues v = inputValues(inputs);
    if (base) {
        putOwnRun(v, inputs, *base);
    }
    ratesPlan(inputs, base.has_value()).run(v);
    if (base && inputs.machine.energyKwh) {
        v[S::OwnMfu] = std::isnan(v[S::Mfu]) ? defaultMfuStep(inputs).evaluate(v) : v[S::Mfu];
        for (const Step& step : billSteps()) {
            execute(step, v);
        }
    }
    return v;
}

Rates ratesFromFacts(const Inputs& inputs, const std::optional<Run>& base) {
    const SymbolValues v = ratesValues(inputs, base);
    const bool billed = base && inputs.machine.energyKwh;
    Rates rates;
    if (!std::isnan(v[S::Mfu])) {
        rates.mfu = v[S::Mfu];
    }
    rates.power = billed || !inputs.machine.energyKwh ? PowerPerDevice{v[S::BoardDraw], v[S::NodeDraw]}
                                                      : PowerPerDevice{v[S::RatedBoardDraw], v[S::RatedNodeDraw]};
    return rates;
}

RunSeries::RunSeries(const Inputs& inputs, const Rates& rates, Extent extent)
    : m_start(inputValues(inputs)), m_plan(runPlan(inputs, rates.mfu.has_value(), extent)) {
    m_start[S::Mfu] = rates.mfu.value_or(m_start[S::Mfu]);
    m_start[S::BoardDraw] = rates.power.boardW;
    m_start[S::NodeDraw] = rates.power.nodeW;
}

SymbolValues RunSeries::valuesOf(const Run& run) const {
    SymbolValues v = m_start;
    put(v, run);
    m_plan.run(v);
    return v;
}

SymbolValues runValues(const Inputs& inputs, const Rates& rates, const Run& run) {
    return RunSeries(inputs, rates, Extent::Everything).valuesOf(run);
}

Quantities trainingQuantities(const Inputs& inputs, const Rates& rates, const Run& run) {
    const SymbolValues v = runValues(inputs, rates, run);
    Quantities q;
    for (const QuantityInfo& info : quantities()) {
        q[info.quantity] = v[symbolOf(info.quantity)];
    }
    return q;
}

SymbolValues moreAccuracy(const Quantities& here, const Quantities& further) {
    SymbolValues v;
    v[S::KgHere] = here[Quantity::TotalKg];
    v[S::KgFurther] = further[Quantity::TotalKg];
    v[S::EnergyHere] = here[Quantity::TotalEnergyKwh];
    v[S::EnergyFurther] = further[Quantity::TotalEnergyKwh];
    v[S::CostHere] = here[Quantity::TotalCostUsd];
    v[S::CostFurther] = further[Quantity::TotalCostUsd];
    for (const Step& step : nextPointSteps()) {
        execute(step, v);
    }
    return v;
}

} // namespace model
