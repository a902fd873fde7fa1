#include "model/ranges/separable_question.h"

#include <algorithm>
#include <cmath>

namespace model {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double onePoint = 0.01;

bool isSize(Quantity q) {
    return q == Quantity::Parameters || q == Quantity::ActiveParameters || q == Quantity::Tokens || q == Quantity::Flop;
}

} // namespace

bool isNextPoint(Quantity q) {
    return q >= Quantity::NextPointKg && q <= Quantity::NextPointCostUsd;
}

std::optional<Quantity> machineQuantity(Quantity q) {
    switch (q) {
    case Quantity::NextPointKg:
        return Quantity::TotalKg;
    case Quantity::NextPointEnergyKwh:
        return Quantity::TotalEnergyKwh;
    case Quantity::NextPointCostUsd:
        return Quantity::TotalCostUsd;
    default:
        return isSize(q) || q == Quantity::LossNats ? std::nullopt : std::optional(q);
    }
}

SeparableQuestion::SeparableQuestion(const Inputs& centre, const Sampler& sampler, const DrawnQuestion& question,
                                     const MachineDraws& machine)
    : m_centre(centre), m_sampler(sampler), m_machine(machine), m_irreducible(question.law().E),
      m_sizes(centre, sampler, question),
      m_lnHours(m_sizes.step(), [this](double x) { return lnCentralAt(Quantity::DeviceHours, x); }),
      m_lnFlop(m_sizes.step(), [this](double x) { return lnCentralAt(Quantity::DevelopmentFlop, x); }),
      m_moreTarget(std::numeric_limits<double>::quiet_NaN()) {
}

double SeparableQuestion::lnCentralAt(Quantity quantity, double lnReducible) {
    const auto run = m_sizes.runAt(lnReducible);
    return run ? m_machine.lnCentral(quantity, *run) : infinite;
}

std::optional<Combined> SeparableQuestion::at(double target, Quantity quantity) {
    if (!m_sizes.isInside(target)) {
        return Combined{{}, 1.0};
    }
    if (isSize(quantity)) {
        return sizeItself(target, quantity);
    }
    const auto behind = machineQuantity(quantity);
    if (behind && m_machine.isNothing(*behind)) {
        return nothing(target);
    }
    const GridDistribution* machine = behind ? m_machine.of(*behind) : nullptr;
    if (machine == nullptr) {
        return {};
    }
    return isNextPoint(quantity) ? nextPoint(target, *machine) : scaledByMachine(target, quantity, *machine);
}

Combined SeparableQuestion::scaledByMachine(double target, Quantity quantity, const GridDistribution& machine) {
    auto found = std::ranges::find(m_combinations, quantity, [](const auto& known) { return known.first; });
    if (found == m_combinations.end()) {
        m_combinations.emplace_back(quantity, Combination(CumulativeGrid(machine)));
        found = m_combinations.end() - 1;
    }
    const GridDistribution& sizes = m_sizes.at(target);
    NodeTable& central = MachineDraws::isOperations(quantity) ? m_lnFlop : m_lnHours;
    return found->second.of(sizes, central.at(sizes.first, sizes.weights.size()));
}

// Of any size, where it has an answer.
Combined SeparableQuestion::nothing(double target) {
    const GridDistribution& sizes = m_sizes.at(target);
    Combined result{{0.0, 0.0, 0.0}, unreachableShare(sizes, m_lnHours.at(sizes.first, sizes.weights.size()))};
    result.quantiles = keepMeaningful(result.quantiles, result.unreachableShare);
    return result;
}

Combined SeparableQuestion::sizeItself(double target, Quantity quantity) {
    const GridDistribution& sizes = m_sizes.at(target);
    Combined result;
    result.unreachableShare = unreachableShare(sizes, m_lnHours.at(sizes.first, sizes.weights.size()));
    std::array<double, 3> values{};
    std::ranges::transform(fallingLevels(sizes), values.begin(), [&](double lnReducible) {
        const auto run = m_sizes.runAt(lnReducible);
        return run ? trainingQuantities(m_centre, {}, *run)[quantity] : infinite;
    });
    result.quantiles = keepMeaningful({values[0], values[1], values[2]}, result.unreachableShare);
    return result;
}

// Both ends share link and team, so that only the machine is combined with their difference.
Combined SeparableQuestion::nextPoint(double target, const GridDistribution& machine) {
    if (!m_sizes.isInside(target + onePoint)) {
        return {{}, 1.0};
    }
    const GridDistribution sum = sumOf(onGrid(lnMoreHours(target), machine.step), machine);
    const CumulativeGrid cumulative(sum);
    Combined result{{}, sum.lost};
    if (!sum.weights.empty()) {
        const auto value = [&](double level) { return std::exp(cumulative.level(level)); };
        result.quantiles = keepMeaningful({value(lowLevel), value(middleLevel), value(highLevel)}, sum.lost);
    }
    return result;
}

const std::vector<double>& SeparableQuestion::lnMoreHours(double target) {
    if (target == m_moreTarget) {
        return m_more;
    }
    m_moreTarget = target;
    m_more = m_sizes.lossPerDraw(target + onePoint);
    const std::vector<double>& here = m_sizes.lossPerDraw(target);
    for (std::size_t i = 0; i < here.size(); ++i) {
        const double team = m_sampler.efficiencies()[i];
        const double next = lnHoursOf(m_more[i], team);
        m_more[i] = std::isfinite(next) ? next + std::log1p(-std::exp(lnHoursOf(here[i], team) - next)) : infinite;
    }
    return m_more;
}

std::vector<double> SeparableQuestion::lnHoursPerDraw(double target) {
    std::vector<double> column(m_sampler.efficiencies().size(), infinite);
    if (m_sizes.isInside(target)) {
        const std::vector<double>& loss = m_sizes.lossPerDraw(target);
        for (std::size_t i = 0; i < column.size(); ++i) {
            column[i] = lnHoursOf(loss[i], m_sampler.efficiencies()[i]);
        }
    }
    return column;
}

std::vector<double> SeparableQuestion::lossPerDraw(double target) {
    std::vector<double> column = m_sizes.lossPerDraw(target);
    for (double& x : column) {
        x += m_irreducible;
    }
    return column;
}

// Infinite where no compute is enough.
double SeparableQuestion::lnHoursOf(double reducibleLoss, double team) {
    return reducibleLoss > 0.0 ? lnHoursBetween(std::log(reducibleLoss) - team) : infinite;
}

double SeparableQuestion::lnHoursBetween(double lnReducible) {
    const double hours = lnReducible > m_sizes.lowest() ? m_lnHours.between(lnReducible) : infinite;
    return std::isfinite(hours) ? hours : infinite;
}

} // namespace model
