#include "tests/bench/band_workload.h"

#include <array>
#include <cmath>

#include "model/ranges/combination.h"
#include "model/ranges/distribution.h"
#include "model/ranges/draws.h"
#include "model/ranges/reducible_loss.h"

namespace bench {
namespace {

using model::Unknown;

constexpr double firstTarget = 0.30;
constexpr double lastTarget = 0.85;
constexpr double joulesPerKwh = 3.6e6;
constexpr double teamSd = 0.15;
constexpr double mfuScale = 0.235;
constexpr double boardSd = 0.06;
constexpr double machineStep = 0.015;     // a twentieth of the spread of ln kg per FLOP
constexpr double lowestReducible = -12.0; // ln; no target of the workload comes near

// Peak FLOP/s, median MFU, board W, grid kg/kWh.
struct Machine {
    double peak;
    double mfu;
    double watts;
    double grid;
};
constexpr std::array machines{Machine{312e12, 0.40, 288.0, 0.369}, Machine{989.4e12, 0.275, 630.0, 0.369},
                              Machine{989.4e12, 0.275, 630.0, 0.056}, Machine{125e12, 0.21, 225.0, 0.710}};

const std::vector<double>& normal(const model::Draws& draws, Unknown unknown) {
    return draws.normal(unknown);
}

model::LinkDraws linkDraws(const model::Draws& draws, const model::Link& link, double irreducible) {
    const auto& slope = normal(draws, Unknown::LinkSlope);
    const auto& offset = normal(draws, Unknown::LinkOffset);
    const double rest = std::sqrt(1.0 - link.correlation * link.correlation);
    model::LinkDraws columns;
    for (std::size_t i = 0; i < slope.size(); ++i) {
        columns.inverseK.push_back(std::exp(-link.sdLnK * slope[i]) / link.k);
        columns.offset.push_back(link.L0 + link.sdL0 * (link.correlation * slope[i] + rest * offset[i]) - irreducible);
    }
    return columns;
}

std::vector<double> teams(const model::Draws& draws) {
    std::vector<double> column = normal(draws, Unknown::TeamCurated);
    for (double& x : column) {
        x *= teamSd;
    }
    return column;
}

// ln kg per FLOP without the MFU's own spread.
std::vector<double> lnPerFlop(const model::Draws& draws, const Machine& m) {
    const auto& board = normal(draws, Unknown::Board);
    const auto& node = normal(draws, Unknown::Node);
    const auto& grid = normal(draws, Unknown::Grid);
    const auto& pue = draws.uniform(Unknown::Pue);
    const model::Distribution pueShape{model::Shape::Triangular, 1.05, 1.15, 1.40};
    const double nodeSd = std::log(1.55 / 1.25) / (2.0 * model::z95);
    const double gridSd = std::log(1.11 / 0.90) / (2.0 * model::z95);
    const double central = m.watts * 1.40 * m.grid / (m.peak * m.mfu * joulesPerKwh);
    std::vector<double> column;
    for (std::size_t i = 0; i < board.size(); ++i) {
        column.push_back(std::log(central * (1.0 + boardSd * board[i]) * model::quantile(pueShape, pue[i])) +
                         nodeSd * node[i] + gridSd * grid[i]);
    }
    return column;
}

model::GridDistribution slowness(const model::Draws& draws) {
    std::vector<double> column = draws.evenResidual();
    for (double& t : column) {
        t *= -mfuScale;
    }
    return model::onGrid(column, machineStep);
}

// ln FLOP of the compute-optimal run at this ln reducible loss.
double lnFlop(const model::LossLaw& law, double lnReducible) {
    const double sum = law.alpha + law.beta;
    const double lnN = (std::log(law.A * sum / law.beta) - lnReducible) / law.alpha;
    const double lnD = (std::log(law.B * sum / law.alpha) - lnReducible) / law.beta;
    return std::log(6.0) + lnN + lnD;
}

} // namespace

// All scenarios meet the same draws, so that a target's sizes are worked out once for the four.
std::vector<std::vector<model::Quantiles>> runBandWorkload(const model::Catalog& catalog) {
    const model::Draws draws(workloadDraws, model::defaultSeed);
    const model::Link& link = *catalog.link("besiroglu_2024", "curated_2024", "mmlu");
    const model::LossLaw& law = *catalog.lossLaw("besiroglu_2024", "mmlu");
    model::ReducibleLoss reducible(linkDraws(draws, link, law.E), teams(draws), lowestReducible,
                                   model::bestBandLoops());
    model::NodeTable table(reducible.step(), [&](double x) { return lnFlop(law, x); });
    const model::GridDistribution slow = slowness(draws);
    std::vector<model::Combination> combinations;
    for (const Machine& machine : machines) {
        combinations.emplace_back(
            model::CumulativeGrid(model::sumOf(model::onGrid(lnPerFlop(draws, machine), machineStep), slow)));
    }
    std::vector<std::vector<model::Quantiles>> bands(machines.size());
    for (int i = 0; i < workloadTargets; ++i) {
        const double target = firstTarget + (lastTarget - firstTarget) * i / (workloadTargets - 1);
        const auto sizes = reducible.at(std::log((link.top - target) / (target - link.floor)));
        const auto lnFlops = table.at(sizes.first, sizes.weights.size());
        for (std::size_t m = 0; m < machines.size(); ++m) {
            bands[m].push_back(combinations[m].of(sizes, lnFlops).quantiles);
        }
    }
    return bands;
}

} // namespace bench
