#include "model/ranges/band_kernel.h"

#include <cmath>
#include <limits>

namespace model {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

std::array<std::size_t, 3> places(std::size_t count)
{
    return {quantileIndex(lowLevel, count), quantileIndex(middleLevel, count), quantileIndex(highLevel, count)};
}

} // namespace

BandKernel::BandKernel(BandDraws draws, const BandCurve& curve, BandLoops loops)
    : m_draws(std::move(draws)), m_curve(curve), m_loops(loops), m_values(m_draws.inverseK.size()),
      m_scratch(m_draws.inverseK.size()), m_order(places(m_draws.inverseK.size()), loops)
{
}

BandPoint BandKernel::at(double logit)
{
    const std::size_t count = m_values.size();
    const BandColumns columns{m_draws.inverseK.data(), m_draws.offset.data(), m_draws.team.data(), m_draws.lnPerHour.data(), count};
    m_loops.fill(columns, m_curve, logit, m_values.data(), m_scratch.data());
    const std::size_t reached = m_loops.countBelow(m_values.data(), count, infinite);
    BandPoint point;
    point.unreachableShare = static_cast<double>(count - reached) / static_cast<double>(count);
    const auto [low, middle, high] = m_order.of(m_values);
    point.quantiles = keepMeaningful({std::exp(low), std::exp(middle), std::exp(high)}, point.unreachableShare);
    return point;
}

} // namespace model
