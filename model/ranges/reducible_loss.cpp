#include "model/ranges/reducible_loss.h"

#include <algorithm>

namespace model {
namespace {

std::vector<double> negated(std::vector<double> column) {
    for (double& x : column) {
        x = -x;
    }
    return column;
}

} // namespace

ReducibleLoss::ReducibleLoss(LinkDraws link, const std::vector<double>& efficiency, double lowest, BandLoops loops)
    : m_link(std::move(link)), m_team(onGrid(negated(efficiency), step)),
      m_lowest(lowest + std::ranges::min(efficiency)), m_loops(loops), m_values(m_link.offset.size()) {
}

const std::vector<double>& ReducibleLoss::perDraw(double logit) {
    m_loops.lnReducible({m_link.inverseK.data(), m_link.offset.data(), m_values.size()}, logit, m_values.data());
    return m_values;
}

GridDistribution ReducibleLoss::at(double logit) {
    return sumOf(onGrid(perDraw(logit), step, m_lowest), m_team);
}

} // namespace model
