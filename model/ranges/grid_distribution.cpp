#include "model/ranges/grid_distribution.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <Eigen/Core>

namespace model {
namespace {

constexpr double finiteLimit = std::numeric_limits<double>::max();

bool isKept(double x, double lowest) {
    return x >= lowest && x <= finiteLimit;
}

// Weights of `share` each on the nodes from `first` on. Two rows take turns, the second in spare room behind the first:
// neighbours in time often fall into one cell, and would wait for one another.
void shareOut(GridDistribution& grid, std::span<const double> values, double share) {
    const std::size_t cells = grid.weights.size();
    if (2 * cells > grid.weights.capacity()) {
        grid.weights.reserve(3 * cells);
    }
    grid.weights.resize(2 * cells, 0.0);
    double* rows[2] = {grid.weights.data(), grid.weights.data() + cells};
    const double inverse = 1.0 / grid.step;
    const auto origin = static_cast<double>(grid.first);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double place = values[i] * inverse - origin;
        const auto cell = static_cast<std::ptrdiff_t>(place); // signed: one instruction
        const double upper = share * (place - static_cast<double>(cell));
        double* row = rows[i % 2];
        row[cell] += share - upper;
        row[cell + 1] += upper;
    }
    for (std::size_t i = 0; i < cells; ++i) {
        grid.weights[i] += grid.weights[cells + i];
    }
    grid.weights.resize(cells);
}

void makeRoom(GridDistribution& grid, double low, double high) {
    const double inverse = 1.0 / grid.step;
    grid.first = static_cast<std::int64_t>(std::floor(low * inverse));
    const auto last = static_cast<std::int64_t>(std::floor(high * inverse));
    clearTo(grid.weights, static_cast<std::size_t>(last - grid.first) + 2);
}

} // namespace

void clearTo(std::vector<double>& row, std::size_t size) {
    if (size > row.capacity()) {
        row.reserve(size + size / 2);
    }
    row.assign(size, 0.0);
}

void onGridWithin(GridDistribution& grid, std::span<const double> values, double step, double low, double high) {
    grid.step = step;
    grid.lost = 0.0;
    makeRoom(grid, low, high);
    shareOut(grid, values, 1.0 / static_cast<double>(values.size()));
}

GridDistribution onGrid(std::span<const double> values, double step, double lowest) {
    std::vector<double> kept;
    GridDistribution grid;
    onGrid(grid, values, step, lowest, kept);
    return grid;
}

void onGrid(GridDistribution& grid, std::span<const double> values, double step, double lowest,
            std::vector<double>& kept) {
    kept.clear();
    kept.reserve(values.size());
    std::ranges::copy_if(values, std::back_inserter(kept), [&](double x) { return isKept(x, lowest); });
    grid.step = step;
    grid.lost = 1.0;
    grid.weights.clear();
    if (!kept.empty()) {
        const auto [low, high] = std::ranges::minmax(kept);
        const double share = 1.0 / static_cast<double>(values.size());
        makeRoom(grid, low, high);
        shareOut(grid, kept, share);
        grid.lost = kept.size() == values.size() ? 0.0 : 1.0 - static_cast<double>(kept.size()) * share;
    }
}

GridDistribution onGrid(std::span<const double> values, double step) {
    return onGrid(values, step, -finiteLimit);
}

GridDistribution lnOf(const GridDistribution& x, double step, double lowest) {
    GridDistribution grid;
    lnOf(grid, x, step, lowest);
    return grid;
}

void lnOf(GridDistribution& grid, const GridDistribution& x, double step, double lowest) {
    grid.step = step;
    grid.lost = x.lost;
    const double least = std::exp(lowest);
    std::size_t begin = 0;
    for (; begin < x.weights.size() && !(x.node(begin) >= least); ++begin) {
        grid.lost += x.weights[begin];
    }
    if (begin == x.weights.size()) {
        grid.lost = 1.0;
        grid.weights.clear();
        return;
    }
    makeRoom(grid, std::log(x.node(begin)), std::log(x.node(x.weights.size() - 1)));
    const auto origin = static_cast<double>(grid.first);
    const auto lastCell = static_cast<std::ptrdiff_t>(grid.weights.size()) - 2;
    const double inverse = 1.0 / step;
    for (std::size_t i = begin; i < x.weights.size(); ++i) {
        const double place = std::max(0.0, std::log(x.node(i)) * inverse - origin);
        const auto cell = std::min(static_cast<std::ptrdiff_t>(place), lastCell);
        const double upper = x.weights[i] * (place - static_cast<double>(cell));
        double* pair = grid.weights.data() + cell;
        pair[0] += x.weights[i] - upper;
        pair[1] += upper;
    }
}

GridDistribution sumOf(const GridDistribution& a, const GridDistribution& b) {
    GridDistribution sum;
    sumOf(sum, a, b);
    return sum;
}

void sumOf(GridDistribution& sum, const GridDistribution& a, const GridDistribution& b) {
    sum.step = a.step;
    sum.first = a.first + b.first;
    sum.lost = 1.0 - (1.0 - a.lost) * (1.0 - b.lost);
    if (a.weights.empty() || b.weights.empty()) {
        sum.weights.clear();
        return;
    }
    clearTo(sum.weights, a.weights.size() + b.weights.size() - 1);
    const bool aIsLonger = a.weights.size() > b.weights.size();
    const std::vector<double>& longer = aIsLonger ? a.weights : b.weights;
    const std::vector<double>& shorter = aIsLonger ? b.weights : a.weights;
    const auto size = static_cast<Eigen::Index>(longer.size());
    const Eigen::Map<const Eigen::ArrayXd> row(longer.data(), size);
    for (std::size_t i = 0; i < shorter.size(); ++i) {
        Eigen::Map<Eigen::ArrayXd>(sum.weights.data() + i, size) += shorter[i] * row;
    }
}

CumulativeGrid::CumulativeGrid(const GridDistribution& d)
    : m_origin((static_cast<double>(d.first) - 0.5) * d.step), m_step(d.step), m_inverseStep(1.0 / d.step),
      m_sums(d.weights.size() + 1, 0.0), m_areas(d.weights.size() + 1, 0.0) {
    for (std::size_t i = 0; i < d.weights.size(); ++i) {
        m_sums[i + 1] = m_sums[i] + d.weights[i];
        m_areas[i + 1] = m_areas[i] + 0.5 * m_step * (m_sums[i] + m_sums[i + 1]);
    }
}

double CumulativeGrid::at(double x) const {
    const double place = (x - m_origin) * m_inverseStep;
    if (!(place > 0.0)) {
        return 0.0;
    }
    const auto cell = static_cast<std::size_t>(std::min(place, static_cast<double>(m_sums.size())));
    if (cell + 1 >= m_sums.size()) {
        return m_sums.back();
    }
    return m_sums[cell] + (place - static_cast<double>(cell)) * (m_sums[cell + 1] - m_sums[cell]);
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
