// Which measures, and in which order: the fastest way down and the best few, by trying sets of them.
#pragma once

#include <cstdint>
#include <vector>

#include "model/measures/measure.h"

namespace model {

/// Sets up to this many measures are tried whole; above that the order is found greedily.
inline constexpr std::size_t mostForExactOrder = 10;

class MeasureSearch {
public:
    /// Over the measures of the scenario's list that are on; where none is, over all there are. `catalog` outlives it.
    MeasureSearch(const Scenario& scenario, const Catalog& catalog);

    /// The measures it is about, values filled in.
    const std::vector<ChosenMeasure>& list() const { return m_list; }
    /// Places of `list` in the order in which kg CO2e (location-based) fall fastest: least sum over all steps, found exactly
    /// for few measures, else the largest next saving each time. Of two with one id the later stays behind the earlier.
    std::vector<std::size_t> bestOrder();
    /// At most `count` places of `list`, in its order, that leave the fewest kg CO2e; fewer where more would not help. All
    /// subsets are tried.
    std::vector<std::size_t> bestSubset(std::size_t count);
    /// kg CO2e with these places on (a bit each); +infinity where there is no answer.
    double kgOf(std::uint32_t places);
    /// How many scenarios have been computed.
    std::size_t computed() const { return m_computed; }

private:
    std::vector<std::size_t> exactOrder();
    std::vector<std::size_t> greedyOrder();
    bool mayFollow(std::size_t place, std::uint32_t before) const;

    const Catalog& m_catalog;
    Scenario m_today;
    std::vector<ChosenMeasure> m_list;
    std::vector<double> m_known; // by set of places; NaN: not computed yet
    std::size_t m_computed = 0;
};

/// The scenario with its list in the best order: those that are on first, then those that are off.
Scenario withBestOrder(const Scenario& scenario, const Catalog& catalog);
/// The scenario with the best few of its measures on and all others off.
Scenario withOnlyBest(const Scenario& scenario, std::size_t count, const Catalog& catalog);

} // namespace model
