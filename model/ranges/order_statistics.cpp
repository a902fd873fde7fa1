#include "model/ranges/order_statistics.h"

#include <algorithm>
#include <cmath>

namespace model {
namespace {

constexpr double firstReach = 0.05; // in ln of the quantity
constexpr std::size_t fewest = 64;  // elements wanted around a guess: enough to hold the place, few enough to sort
constexpr std::size_t most = 512;

} // namespace

OrderStatistics::OrderStatistics(std::array<std::size_t, 3> indices, BandLoops loops) : m_indices(indices), m_loops(loops) {}

std::array<double, 3> OrderStatistics::of(const std::vector<double>& values)
{
    std::array<double, 3> found{};
    for (std::size_t i = 0; i < found.size(); ++i) {
        found[i] = find(m_indices[i], m_guesses[i], values);
    }
    return found;
}

double OrderStatistics::find(std::size_t index, Guess& guess, const std::vector<double>& values)
{
    const double centre = guess.value + guess.step;
    const bool usable = guess.reach > 0.0 && std::isfinite(centre);
    if (usable) {
        const double low = centre - guess.reach;
        const double high = centre + guess.reach;
        const std::size_t below = m_loops.countBelow(values.data(), values.size(), low);
        if (below <= index && index < m_loops.countBelow(values.data(), values.size(), high)) {
            m_near.resize(values.size());
            std::size_t inside = 0;
            for (const double x : values) { // without a branch: most values are elsewhere
                m_near[inside] = x;
                inside += static_cast<std::size_t>(x >= low) & static_cast<std::size_t>(x < high);
            }
            const auto place = m_near.begin() + static_cast<std::ptrdiff_t>(index - below);
            std::nth_element(m_near.begin(), place, m_near.begin() + static_cast<std::ptrdiff_t>(inside));
            learn(guess, *place, inside, values.size());
            return guess.value;
        }
    }
    const double found = select(index, values);
    guess.step = usable ? found - guess.value : 0.0;
    guess.reach = std::max(2.0 * guess.reach, firstReach);
    guess.value = found;
    return found;
}

double OrderStatistics::select(std::size_t index, const std::vector<double>& values)
{
    m_near = values;
    const auto place = m_near.begin() + static_cast<std::ptrdiff_t>(index);
    std::nth_element(m_near.begin(), place, m_near.end());
    return *place;
}

void OrderStatistics::learn(Guess& guess, double found, std::size_t inside, std::size_t count) const
{
    guess.step = found - guess.value;
    guess.value = found;
    if (inside > std::max(most, count / 16)) {
        guess.reach *= 0.6;
    } else if (inside < fewest) {
        guess.reach *= 1.5;
    }
}

} // namespace model
