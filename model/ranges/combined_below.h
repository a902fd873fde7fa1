// Share of all combinations of size and machine below a value, as a function of it, and where it reaches a share.
#pragma once

#include <span>
#include <vector>

#include "model/ranges/grid_distribution.h"

namespace model {

/// A node of the sizes stands for everything half way to its neighbours, so that the function is continuous however
/// little the machine spreads. Room is used again from one target to the next.
class CombinedBelow {
public:
    explicit CombinedBelow(CumulativeGrid machine) : m_machine(std::move(machine)) {}

    /// Sizes by their weights, and the ln value that belongs to each: finite and falling.
    void set(std::span<const double> weights, std::span<const double> value);

    /// Share of all combinations below `v`.
    double operator()(double v) const;
    double solve(double share) const;
    /// By secants from a guess and the slope there; by brackets where that leads astray. The function is nearly
    /// straight.
    double solveNear(double share, double guess, double slope) const;

private:
    double rest(double v, std::size_t edge) const;
    double between(double share, double low, double high) const;

    CumulativeGrid m_machine;
    std::vector<double> m_edges;
    std::vector<double> m_factors;
    std::vector<double> m_from; // weights from a node on, added up
};

} // namespace model
