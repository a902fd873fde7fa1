// Gathers quantities draw after draw and turns them into ranges at the end.
#pragma once

#include <array>
#include <vector>

#include "model/ranges/uncertainty.h"

namespace model {

class RangeCollector {
public:
    /// For `count` draws.
    explicit RangeCollector(int count);

    void add(const Quantities& values);
    /// A draw in which nothing answers: +infinity everywhere.
    void addUnreachable();
    /// Quantiles of everything, the share of draws without an answer, and the total draw by draw.
    ResultRange finish();

private:
    std::size_t m_count;
    std::array<std::vector<double>, quantityCount> m_columns;
};

/// Every quantity +infinity.
Quantities unreachableQuantities();

} // namespace model
