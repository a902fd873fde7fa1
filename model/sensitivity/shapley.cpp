#include "model/sensitivity/shapley.h"

#include <bit>

namespace model {
namespace {

// |S|! (n - |S| - 1)! / n! = 1 / (n C(n - 1, |S|)), by size of S.
std::vector<double> weights(std::size_t players) {
    std::vector<double> weights;
    double choices = 1.0; // C(n - 1, size)
    for (std::size_t size = 0; size < players; ++size) {
        weights.push_back(1.0 / (static_cast<double>(players) * choices));
        choices = choices * static_cast<double>(players - 1 - size) / static_cast<double>(size + 1);
    }
    return weights;
}

} // namespace

SetValues setValues(std::size_t players, const std::function<double(std::uint32_t)>& value) {
    SetValues values(std::size_t{1} << players);
    for (std::uint32_t set = 0; set < values.size(); ++set) {
        values[set] = value(set);
    }
    return values;
}

std::vector<double> shapleyValues(const SetValues& values) {
    const auto players = static_cast<std::size_t>(std::countr_zero(values.size()));
    const std::vector<double> weight = weights(players);
    std::vector<double> contributions(players);
    for (std::uint32_t set = 0; set < values.size(); ++set) {
        for (std::size_t i = 0; i < players; ++i) {
            const std::uint32_t with = set | std::uint32_t{1} << i;
            if (with != set) {
                contributions[i] += weight[static_cast<std::size_t>(std::popcount(set))] * (values[with] - values[set]);
            }
        }
    }
    return contributions;
}

} // namespace model
