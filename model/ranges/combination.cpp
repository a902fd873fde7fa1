#include "model/ranges/combination.h"

#include <algorithm>
#include <cmath>

namespace model {
namespace {

constexpr std::array levels{lowLevel, middleLevel, highLevel};
constexpr double nearby = 0.01; // over which a slope is taken
constexpr double roundingOfSums = 1e-12;

} // namespace

// Room in front grows by halves like that behind: tables are read from the right to the left as well.
void NodeTable::makeRoomInFront(std::size_t wanted) {
    if (wanted > m_spare) {
        const std::size_t more = std::max(wanted, m_values.size() / 2);
        m_values.insert(m_values.begin(), more, 0.0);
        m_spare += more;
    }
}

std::span<const double> NodeTable::at(std::int64_t first, std::size_t count) {
    const auto last = first + static_cast<std::int64_t>(count); // one behind
    if (m_values.empty()) {
        m_first = first;
    }
    makeRoomInFront(static_cast<std::size_t>(std::max<std::int64_t>(m_first - first, 0)));
    for (; m_first > first; --m_first) {
        m_values[--m_spare] = m_function(static_cast<double>(m_first - 1) * m_step);
    }
    for (auto i = m_first + static_cast<std::int64_t>(m_values.size() - m_spare); i < last; ++i) {
        m_values.push_back(m_function(static_cast<double>(i) * m_step));
    }
    return std::span(m_values).subspan(m_spare + static_cast<std::size_t>(first - m_first), count);
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
    CombinedBelow& below = m_below;
    below.set(std::span(sizes.weights).subspan(skip), value.subspan(skip));
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
