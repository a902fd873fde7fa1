#include "model/run/training_run.h"

#include <algorithm>

#include "model/units.h"

namespace model {
namespace {

double usd(const Site& site, double facilityKwh, double deviceHours)
{
    if (site.usdPerDeviceHour) {
        return *site.usdPerDeviceHour * deviceHours; // rented: the electricity is inside
    }
    return site.usdPerKwh ? *site.usdPerKwh * facilityKwh : std::numeric_limits<double>::quiet_NaN();
}

void addTotals(Quantities& q)
{
    q[Quantity::TotalEnergyKwh] = q[Quantity::EnergyKwh];
    q[Quantity::TotalKg] = q[Quantity::OperationalKg] + q[Quantity::EmbodiedKg];
    q[Quantity::TotalMarketBasedKg] = q[Quantity::MarketBasedKg] + q[Quantity::EmbodiedKg];
    q[Quantity::TotalWaterL] = q[Quantity::WaterL];
    q[Quantity::TotalCostUsd] = q[Quantity::CostUsd];
}

std::optional<double> typedMfu(const Machine& m)
{
    return m.mfu ? std::optional(*m.mfu * (m.mfuIsStep ? m.stepToBilled : 1.0)) : std::nullopt;
}

std::optional<double> impliedMfu(const Inputs& inputs, const Run& base)
{
    const Machine& m = inputs.machine;
    const double flop = trainingFlop(inputs.workload, base.activeParameters, base.tokens);
    if (m.deviceHours) {
        return flop / (m.peakFlops * *m.deviceHours * secondsPerHour);
    }
    if (m.tokensPerSecond) {
        return flop / base.tokens * *m.tokensPerSecond * m.stepToBilled / m.peakFlops;
    }
    return typedMfu(m);
}

// The kWh of a bill as average watts per device over the run's device time.
PowerPerDevice impliedPower(const Inputs& inputs, const Rates& rates, const Run& base)
{
    const Machine& m = inputs.machine;
    const double flop = trainingFlop(inputs.workload, base.activeParameters, base.tokens);
    const double seconds = deviceSeconds(flop, m.peakFlops, billedMfu(inputs, rates, base.activeParameters));
    const RunEnergy energy = energyFromBill(*m.energyKwh, m.power(), inputs.site.pue);
    return {energy.boardKwh * joulesPerKwh / seconds, energy.nodeKwh * joulesPerKwh / seconds};
}

} // namespace

PowerPerDevice Machine::power() const
{
    const double nodeW = systemW ? *systemW : boardW * nodeFactor;
    return {boardTyped ? boardW : std::min(boardW, nodeW), nodeW}; // a node never draws less than its boards
}

double billedMfu(const Inputs& inputs, const Rates& rates, double activeParameters)
{
    const Machine& m = inputs.machine;
    const bool moe = inputs.question.architecture == Architecture::Moe;
    return rates.mfu ? *rates.mfu
                     : m.mfuResidual *
                           defaultMfu(*m.generation, *m.device, moe, activeParameters, m.peakFlops, m.smallModelSeconds);
}

Rates ratesFromFacts(const Inputs& inputs, const std::optional<Run>& base)
{
    Rates rates{typedMfu(inputs.machine), inputs.machine.power()};
    if (base) {
        rates.mfu = impliedMfu(inputs, *base);
        if (inputs.machine.energyKwh) {
            rates.power = impliedPower(inputs, rates, *base);
        }
    }
    return rates;
}

Quantities trainingQuantities(const Inputs& inputs, const Rates& rates, const Run& run)
{
    const Machine& m = inputs.machine;
    const Site& site = inputs.site;
    Quantities q;
    q[Quantity::Parameters] = run.parameters;
    q[Quantity::ActiveParameters] = run.activeParameters;
    q[Quantity::Tokens] = run.tokens;
    q[Quantity::Flop] = trainingFlop(inputs.workload, run.activeParameters, run.tokens);
    const double seconds = deviceSeconds(q[Quantity::Flop], m.peakFlops, billedMfu(inputs, rates, run.activeParameters));
    q[Quantity::DeviceHours] = seconds / secondsPerHour;
    q[Quantity::Days] = seconds / m.devices / secondsPerDay;
    const RunEnergy energy = runEnergy(seconds, rates.power, site.pue);
    q[Quantity::BoardEnergyKwh] = energy.boardKwh;
    q[Quantity::NodeEnergyKwh] = energy.nodeKwh;
    q[Quantity::EnergyKwh] = energy.facilityKwh;
    q[Quantity::OperationalKg] = locationBasedKg(energy.facilityKwh, site.gPerKwh);
    q[Quantity::MarketBasedKg] = marketBasedKg(q[Quantity::OperationalKg], site.contractedShare);
    q[Quantity::EmbodiedKg] = embodiedKg(q[Quantity::DeviceHours], inputs.embodied);
    q[Quantity::WaterL] = waterL(energy.nodeKwh, site.wueLPerKwh, energy.facilityKwh, site.ewifLPerKwh);
    q[Quantity::CostUsd] = usd(site, energy.facilityKwh, q[Quantity::DeviceHours]);
    addTotals(q);
    return q;
}

} // namespace model
