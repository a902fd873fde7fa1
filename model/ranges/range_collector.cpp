#include "model/ranges/range_collector.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace model {

Quantities unreachableQuantities() {
    Quantities q;
    for (const QuantityInfo& info : quantities()) {
        q[info.quantity] = std::numeric_limits<double>::infinity();
    }
    return q;
}

RangeCollector::RangeCollector(int count) : m_count(static_cast<std::size_t>(count)) {
}

void RangeCollector::add(const Quantities& values) {
    for (std::size_t q = 0; q < quantityCount; ++q) {
        m_columns[q].reserve(m_count); // here: most ranges are told without a look at the draws one by one
        m_columns[q].push_back(values[static_cast<Quantity>(q)]);
    }
}

void RangeCollector::addUnreachable() {
    add(unreachableQuantities());
}

ResultRange RangeCollector::finish() {
    ResultRange range;
    range.totalKg = m_columns[static_cast<std::size_t>(Quantity::TotalKg)];
    const auto lost = std::ranges::count_if(range.totalKg, [](double x) { return std::isinf(x); });
    range.unreachableShare = static_cast<double>(lost) / static_cast<double>(m_count);
    for (std::size_t q = 0; q < quantityCount; ++q) {
        range.quantities[q] = takeQuantiles(m_columns[q]);
    }
    return range;
}

} // namespace model
