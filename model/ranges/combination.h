// Size and machine combined: the distribution of ln value(size) + ln machine over all combinations of their draws.
#pragma once

#include <array>
#include <functional>

#include "model/ranges/combined_below.h"
#include "model/ranges/quantiles.h"

namespace model {

/// A function on the nodes of a grid, worked out where it is first asked for.
class NodeTable {
public:
    NodeTable(double step, std::function<double(double)> function) : m_step(step), m_function(std::move(function)) {}

    double step() const { return m_step; }
    /// Values at `count` nodes from `first` on; valid until the next call.
    std::span<const double> at(std::int64_t first, std::size_t count);
    /// Between nodes: on the straight line.
    double between(double x);

private:
    void makeRoomInFront(std::size_t wanted);

    double m_step;
    std::function<double(double)> m_function;
    std::int64_t m_first = 0;     // node of the first value
    std::size_t m_spare = 0;      // places in front of it
    std::vector<double> m_values;
};

struct Combined {
    Quantiles quantiles;
    double unreachableShare = 0.0;
};

/// Quantiles of exp(value + machine). Walking along targets it looks near the last ones first, which changes nothing
/// but time.
class Combination {
public:
    explicit Combination(CumulativeGrid machine) : m_below(std::move(machine)) {}

    /// `value` belongs to the nodes of `sizes`, falls along them and is +infinity where there is no answer; those draws
    /// count as unreachable, with the lost ones.
    Combined of(const GridDistribution& sizes, std::span<const double> value);

private:
    CombinedBelow m_below;
    std::array<double, 3> m_last{};
    std::array<double, 3> m_step{};
    std::array<double, 3> m_slope{}; // of the share where the first target had its quantiles; a start for secants
    bool m_walking = false;
};

/// Share of `sizes` without an answer.
double unreachableShare(const GridDistribution& sizes, std::span<const double> value);
/// Where a falling function of what `sizes` distributes takes its quantiles.
std::array<double, 3> fallingLevels(const GridDistribution& sizes);

} // namespace model
