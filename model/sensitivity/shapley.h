// Shapley values: a difference shared out among those who make it, adding up and without an order.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace model {

/// 2^12 evaluations: as many groups as are shared out exactly.
inline constexpr std::size_t mostPlayers = 12;

/// One value for each set of players: bit i of the index stands for player i.
using SetValues = std::vector<double>;
SetValues setValues(std::size_t players, const std::function<double(std::uint32_t)>& value);

/// Each player's mean contribution over all orders (Shapley 1953): the sum over sets S without i of |S|! (n - |S| - 1)! / n! times
/// v(S and i) - v(S). Contributions add up to v(all) - v(none). `values` has 2^n of them, all finite, n <= mostPlayers.
std::vector<double> shapleyValues(const SetValues& values);

} // namespace model
