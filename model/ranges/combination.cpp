#include "model/ranges/combination.h"

#include <algorithm>
#include <boost/math/tools/toms748_solve.hpp>
#include <cmath>

namespace model {
namespace {

constexpr std::array levels{lowLevel, middleLevel, highLevel};
constexpr double flat = 1e-9;   // two nodes of one value
constexpr double reach = 0.3;   // in ln of the value: how far a guess may miss
constexpr double nearby = 0.01; // over which a slope is taken
constexpr double roundingOfSums = 1e-12;
constexpr int significantBits = 47; // of a solved level: 1e-14

// Share of all combinations below a value, as a function of it. A node stands for everything half way to its
// neighbours, so that the function is continuous however little the machine spreads.
class CombinedBelow {
public:
    CombinedBelow(std::span<const double> weights, std::span<const double> value, const CumulativeGrid& machine)
        : m_machine(machine), m_edges(value.size() + 1), m_factors(value.size() + 1, 0.0),
          m_from(value.size() + 1, 0.0) {
        const std::size_t last = value.size() - 1;
        for (std::size_t i = 1; i <= last; ++i) {
            m_edges[i] = 0.5 * (value[i - 1] + value[i]);
        }
        m_edges.front() = last > 0 ? 2.0 * value[0] - m_edges[1] : value[0];
        m_edges.back() = last > 0 ? 2.0 * value[last] - m_edges[last] : value[0];
        for (std::size_t i = value.size(); i-- > 0;) {
            m_from[i] = m_from[i + 1] + weights[i];
            m_edges[i] = std::max(m_edges[i], m_edges[i + 1] + flat);
            const double perWidth = weights[i] / (m_edges[i] - m_edges[i + 1]);
            m_factors[i] -= perWidth;
            m_factors[i + 1] += perWidth;
        }
    }

    // A node's share is the mean of the machine's over its cell, so that every edge counts with the difference of its
    // neighbours' weights over width. Edges fall: behind `whole` all lies below v whatever the machine, before `begun`
    // nothing.
    double operator()(double v) const {
        const auto begin = m_edges.begin();
        const auto begun =
            std::partition_point(begin, m_edges.end(), [&](double x) { return v - x <= m_machine.low(); });
        const auto whole =
            std::partition_point(begun, m_edges.end(), [&](double x) { return v - x < m_machine.high(); });
        const auto first = static_cast<std::size_t>(begun - begin);
        const auto last = static_cast<std::size_t>(whole - begin);
        double share = 0.0;
        for (std::size_t i = first; i < last; ++i) {
            share += m_factors[i] * m_machine.areaTo(v - m_edges[i]);
        }
        return last < m_from.size() ? share + rest(v, last) : share;
    }

    double solve(double share) const {
        return between(share, m_edges.back() + m_machine.low(), m_edges.front() + m_machine.high());
    }

    // By secants from a guess and the slope there; by brackets where that leads astray. The function is nearly
    // straight.
    double solveNear(double share, double guess, double slope) const {
        constexpr int mostSecants = 12;
        constexpr double precise = 1e-8; // the step after is far smaller still
        double x = guess;
        double miss = (*this)(x)-share;
        double next = x - miss / slope;
        for (int i = 0; i < mostSecants && std::abs(next - x) < reach; ++i) {
            const double nextMiss = (*this)(next)-share;
            if (nextMiss == miss) {
                return next;
            }
            const double step = nextMiss * (next - x) / (nextMiss - miss);
            x = next;
            miss = nextMiss;
            next = x - step;
            if (std::abs(step) < precise) {
                return next;
            }
        }
        return solve(share);
    }

private:
    // From an edge on that lies below v whatever the machine: the areas there are straight lines, their sum is the
    // weights.
    double rest(double v, std::size_t edge) const {
        const double before = edge > 0 ? m_from[edge - 1] - m_from[edge] : 0.0;
        const double perWidth = edge > 0 ? before / (m_edges[edge - 1] - m_edges[edge]) : 0.0;
        return m_from[edge] + perWidth * m_machine.areaTo(v - m_edges[edge]);
    }

    double between(double share, double low, double high) const {
        const auto miss = [&](double v) { return (*this)(v)-share; };
        const double missLow = miss(low);
        const double missHigh = miss(high);
        if (missLow >= 0.0 || missHigh <= 0.0) {
            return missLow >= 0.0 ? low : high;
        }
        std::uintmax_t rounds = 100;
        const auto [a, b] = boost::math::tools::toms748_solve(
            miss, low, high, missLow, missHigh, boost::math::tools::eps_tolerance<double>(significantBits), rounds);
        return 0.5 * (a + b);
    }

    const CumulativeGrid& m_machine;
    std::vector<double> m_edges;
    std::vector<double> m_factors;
    std::vector<double> m_from; // weights from a node on, added up
};

} // namespace

std::span<const double> NodeTable::at(std::int64_t first, std::size_t count) {
    const auto last = first + static_cast<std::int64_t>(count); // one behind
    if (m_values.empty()) {
        m_first = first;
    }
    std::vector<double> before;
    for (std::int64_t i = first; i < m_first; ++i) {
        before.push_back(m_function(static_cast<double>(i) * m_step));
    }
    m_values.insert(m_values.begin(), before.begin(), before.end());
    m_first = std::min(m_first, first);
    for (auto i = m_first + static_cast<std::int64_t>(m_values.size()); i < last; ++i) {
        m_values.push_back(m_function(static_cast<double>(i) * m_step));
    }
    return std::span(m_values).subspan(static_cast<std::size_t>(first - m_first), count);
}

double NodeTable::between(double x) {
    const double place = std::floor(x / m_step);
    const auto ends = at(static_cast<std::int64_t>(place), 2);
    return ends[0] + (x / m_step - place) * (ends[1] - ends[0]);
}

double unreachableShare(const GridDistribution& sizes, std::span<const double> value) {
    double reached = 0.0;
    for (std::size_t i = 0; i < value.size(); ++i) {
        reached += std::isfinite(value[i]) ? sizes.weights[i] : 0.0;
    }
    return reached > 1.0 - roundingOfSums ? 0.0 : 1.0 - reached;
}

Combined Combination::of(const GridDistribution& sizes, std::span<const double> value) {
    Combined result{{}, unreachableShare(sizes, value)};
    const auto answered = std::ranges::find_if(value, [](double x) { return std::isfinite(x); });
    const auto skip = static_cast<std::size_t>(answered - value.begin());
    if (skip == value.size()) {
        return result;
    }
    const CombinedBelow below(std::span(sizes.weights).subspan(skip), value.subspan(skip), m_machine);
    std::array<double, levels.size()> found{};
    for (std::size_t i = 0; i < levels.size(); ++i) {
        found[i] = m_walking ? below.solveNear(levels[i], m_last[i] + m_step[i], m_slope[i]) : below.solve(levels[i]);
        if (!m_walking) {
            m_slope[i] = (below(found[i] + nearby) - below(found[i] - nearby)) / (2.0 * nearby);
        }
        m_step[i] = m_walking ? found[i] - m_last[i] : 0.0;
    }
    m_last = found;
    m_walking = true;
    result.quantiles =
        keepMeaningful({std::exp(found[0]), std::exp(found[1]), std::exp(found[2])}, result.unreachableShare);
    return result;
}

std::array<double, 3> fallingLevels(const GridDistribution& sizes) {
    const CumulativeGrid cumulative(sizes);
    std::array<double, 3> found{};
    std::ranges::transform(levels, found.begin(),
                           [&](double level) { return cumulative.level(1.0 - sizes.lost - level); });
    return found;
}

} // namespace model
