// Exact order statistics of columns that change little from one to the next.
#pragma once

#include <array>
#include <vector>

#include "model/ranges/band_loops.h"

namespace model {

/// Three order statistics of a column by counting around a guess: the last column's values, moved as they moved before. A guess that
/// misses costs one plain selection; the answer is exact either way.
class OrderStatistics {
public:
    OrderStatistics(std::array<std::size_t, 3> indices, BandLoops loops);

    /// The values at the three (0-based, ascending) places of the sorted column. Leaves `values` as it is.
    std::array<double, 3> of(const std::vector<double>& values);

private:
    struct Guess {
        double value = 0.0;
        double step = 0.0;  // how far it moved last time
        double reach = 0.0; // half width searched; 0: no guess yet
    };

    double find(std::size_t index, Guess& guess, const std::vector<double>& values);
    double select(std::size_t index, const std::vector<double>& values);
    void learn(Guess& guess, double found, std::size_t inside, std::size_t count) const;

    std::array<std::size_t, 3> m_indices;
    BandLoops m_loops;
    std::array<Guess, 3> m_guesses;
    std::vector<double> m_near;
};

} // namespace model
