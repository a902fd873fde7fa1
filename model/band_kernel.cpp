#include "model/band_kernel.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>

namespace model {
namespace {

using Column = Eigen::Map<const Eigen::ArrayXd>;

Column column(const std::vector<double>& values) { return {values.data(), static_cast<Eigen::Index>(values.size())}; }

} // namespace

BandKernel::BandKernel(BandDraws draws, const BandCurve& curve)
    : m_draws(std::move(draws)), m_curve(curve), m_values(m_draws.inverseK.size()), m_scratch(m_draws.inverseK.size())
{
}

void BandKernel::fill(double logit)
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    const auto size = static_cast<Eigen::Index>(m_values.size());
    Eigen::Map<Eigen::ArrayXd> values(m_values.data(), size);
    Eigen::Map<Eigen::ArrayXd> s(m_scratch.data(), size);
    s = (column(m_draws.offset) + logit * column(m_draws.inverseK)) * column(m_draws.team) - m_curve.floor;
    s = (s > 0.0).select(s.log(), -infinite);
    values = m_curve.lnHours + column(m_draws.lnPerHour) - m_curve.power * s;
    if (m_curve.small > 0.0) {
        values += (m_curve.small * (m_curve.smallPower * s).exp()).log1p();
    }
    values = (s >= m_curve.lowest).select(values, infinite);
}

BandPoint BandKernel::at(double logit)
{
    fill(logit);
    BandPoint point;
    const auto lost = std::ranges::count(m_values, std::numeric_limits<double>::infinity());
    point.unreachableShare = static_cast<double>(lost) / static_cast<double>(m_values.size());
    const Quantiles logs = takeQuantiles(m_values);
    point.quantiles = {std::exp(logs.p5), std::exp(logs.p50), std::exp(logs.p95)};
    return point;
}

} // namespace model
