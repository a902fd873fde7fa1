#include "model/ranges/combined_below.h"

#include <algorithm>
#include <boost/math/tools/toms748_solve.hpp>
#include <cmath>

namespace model {
namespace {

constexpr double flat = 1e-9;       // two nodes of one value
constexpr double reach = 0.3;       // in ln of the value: how far a guess may miss
constexpr int significantBits = 47; // of a solved level: 1e-14

} // namespace

void CombinedBelow::set(std::span<const double> weights, std::span<const double> value) {
    clearTo(m_edges, value.size() + 1);
    clearTo(m_factors, value.size() + 1);
    clearTo(m_from, value.size() + 1);
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
double CombinedBelow::operator()(double v) const {
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

double CombinedBelow::solve(double share) const {
    return between(share, m_edges.back() + m_machine.low(), m_edges.front() + m_machine.high());
}

double CombinedBelow::solveNear(double share, double guess, double slope) const {
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

// From an edge on that lies below v whatever the machine: the areas there are straight lines, their sum is the
// weights.
double CombinedBelow::rest(double v, std::size_t edge) const {
    const double before = edge > 0 ? m_from[edge - 1] - m_from[edge] : 0.0;
    const double perWidth = edge > 0 ? before / (m_edges[edge - 1] - m_edges[edge]) : 0.0;
    return m_from[edge] + perWidth * m_machine.areaTo(v - m_edges[edge]);
}

double CombinedBelow::between(double share, double low, double high) const {
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

} // namespace model
