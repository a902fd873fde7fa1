#include "model/ranges/grid_distribution.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <Eigen/Core>

namespace model {
namespace {

constexpr double finiteLimit = std::numeric_limits<double>::max();

} // namespace

GridDistribution onGrid(std::span<const double> values, double step, double lowest) {
    GridDistribution grid;
    grid.step = step;
    double low = finiteLimit;
    double high = -finiteLimit;
    for (const double x : values) {
        const bool kept = x >= lowest && x <= finiteLimit;
        low = kept && x < low ? x : low;
        high = kept && x > high ? x : high;
    }
    if (low > high) {
        grid.lost = 1.0;
        return grid;
    }
    const double inverse = 1.0 / step;
    grid.first = static_cast<std::int64_t>(std::floor(low * inverse));
    grid.weights.assign(
        static_cast<std::size_t>(static_cast<std::int64_t>(std::floor(high * inverse)) - grid.first) + 2, 0.0);
    const double share = 1.0 / static_cast<double>(values.size());
    const auto origin = static_cast<double>(grid.first);
    std::size_t lost = 0;
    for (const double x : values) {
        if (!(x >= lowest && x <= finiteLimit)) {
            ++lost;
            continue;
        }
        const double place = x * inverse - origin;
        const auto cell = static_cast<std::size_t>(place);
        const double upper = share * (place - static_cast<double>(cell));
        grid.weights[cell] += share - upper;
        grid.weights[cell + 1] += upper;
    }
    grid.lost = static_cast<double>(lost) * share;
    return grid;
}

GridDistribution onGrid(std::span<const double> values, double step) {
    return onGrid(values, step, -finiteLimit);
}

GridDistribution sumOf(const GridDistribution& a, const GridDistribution& b) {
    GridDistribution sum;
    sum.step = a.step;
    sum.first = a.first + b.first;
    sum.lost = 1.0 - (1.0 - a.lost) * (1.0 - b.lost);
    if (a.weights.empty() || b.weights.empty()) {
        return sum;
    }
    sum.weights.assign(a.weights.size() + b.weights.size() - 1, 0.0);
    const bool aIsLonger = a.weights.size() > b.weights.size();
    const std::vector<double>& longer = aIsLonger ? a.weights : b.weights;
    const std::vector<double>& shorter = aIsLonger ? b.weights : a.weights;
    const auto size = static_cast<Eigen::Index>(longer.size());
    const Eigen::Map<const Eigen::ArrayXd> row(longer.data(), size);
    for (std::size_t i = 0; i < shorter.size(); ++i) {
        Eigen::Map<Eigen::ArrayXd>(sum.weights.data() + i, size) += shorter[i] * row;
    }
    return sum;
}

CumulativeGrid::CumulativeGrid(const GridDistribution& d)
    : m_origin((static_cast<double>(d.first) - 0.5) * d.step), m_step(d.step), m_sums(d.weights.size() + 1, 0.0),
      m_areas(d.weights.size() + 1, 0.0) {
    for (std::size_t i = 0; i < d.weights.size(); ++i) {
        m_sums[i + 1] = m_sums[i] + d.weights[i];
        m_areas[i + 1] = m_areas[i] + 0.5 * m_step * (m_sums[i] + m_sums[i + 1]);
    }
}

double CumulativeGrid::at(double x) const {
    const double place = (x - m_origin) / m_step;
    if (!(place > 0.0)) {
        return 0.0;
    }
    const auto cell = static_cast<std::size_t>(std::min(place, static_cast<double>(m_sums.size())));
    if (cell + 1 >= m_sums.size()) {
        return m_sums.back();
    }
    return m_sums[cell] + (place - static_cast<double>(cell)) * (m_sums[cell + 1] - m_sums[cell]);
}

double CumulativeGrid::areaTo(double x) const {
    const double place = (x - m_origin) / m_step;
    if (!(place > 0.0)) {
        return 0.0;
    }
    const auto cell = static_cast<std::size_t>(std::min(place, static_cast<double>(m_sums.size())));
    if (cell + 1 >= m_sums.size()) {
        return m_areas.back() + (x - high()) * m_sums.back();
    }
    const double part = place - static_cast<double>(cell);
    return m_areas[cell] + m_step * part * (m_sums[cell] + 0.5 * part * (m_sums[cell + 1] - m_sums[cell]));
}

double CumulativeGrid::level(double share) const {
    const auto upper = std::ranges::lower_bound(m_sums, share);
    if (upper == m_sums.begin() || upper == m_sums.end()) {
        return upper == m_sums.begin() ? low() : high();
    }
    const double below = *(upper - 1);
    const auto cell = static_cast<double>(upper - m_sums.begin() - 1);
    return m_origin + m_step * (cell + (share - below) / (*upper - below));
}

} // namespace model
