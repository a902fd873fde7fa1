#include "model/ranges/reducible_loss.h"

#include <algorithm>
#include <cmath>

namespace model {
namespace {

std::vector<double> negated(std::vector<double> column) {
    for (double& x : column) {
        x = -x;
    }
    return column;
}

double stepFor(const std::vector<double>& efficiency) {
    constexpr double finest = 0.0025;
    constexpr double coarsest = 0.01;
    const auto [low, high] = std::ranges::minmax(efficiency);
    return std::clamp((high - low) / 100.0, finest, coarsest);
}

constexpr double narrowest = 1e-9; // cell, where nothing spreads
constexpr double cells = 400.0;    // of the grid that the reducible loss itself is shared out on

} // namespace

ReducibleLoss::ReducibleLoss(LinkDraws link, const std::vector<double>& efficiency, double lowest, BandLoops loops)
    : m_link(std::move(link)), m_step(stepFor(efficiency)), m_team(onGrid(negated(efficiency), m_step)),
      m_lowest(lowest + std::ranges::min(efficiency)), m_loops(loops), m_values(m_link.offset.size()) {
}

const std::vector<double>& ReducibleLoss::perDraw(double logit) {
    m_bounds =
        m_loops.reducible({m_link.inverseK.data(), m_link.offset.data(), m_values.size()}, logit, m_values.data());
    return m_values;
}

// Logarithms are taken of the cells, which are fewer than the draws.
const GridDistribution& ReducibleLoss::at(double logit) {
    perDraw(logit);
    const auto [low, high] = m_bounds;
    const double least = std::exp(m_lowest);
    const double width = std::max((high - std::max(low, least)) / cells, narrowest);
    if (low >= least) {
        onGridWithin(m_loss, m_values, width, low, high);
    } else {
        onGrid(m_loss, m_values, width, least, m_kept);
    }
    lnOf(m_lnLoss, m_loss, m_step, m_lowest);
    sumOf(m_sum, m_lnLoss, m_team);
    return m_sum;
}

} // namespace model
