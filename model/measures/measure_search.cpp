#include "model/measures/measure_search.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

#include "model/measures/waterfall.h"
#include "model/run/simulate.h"

namespace model {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr std::size_t mostPlaces = mostMeasures;

std::uint32_t bit(std::size_t place) {
    return std::uint32_t{1} << place;
}

bool isIn(std::size_t place, std::uint32_t set) {
    return (set & bit(place)) != 0;
}

std::vector<std::size_t> placesOf(std::uint32_t set) {
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < mostPlaces; ++place) {
        if (isIn(place, set)) {
            places.push_back(place);
        }
    }
    return places;
}

std::vector<ChosenMeasure> candidates(const Scenario& scenario) {
    std::vector<ChosenMeasure> on;
    std::ranges::copy_if(scenario.measures, std::back_inserter(on), &ChosenMeasure::on);
    if (on.empty()) {
        on = allMeasures(scenario);
    }
    on.resize(std::min(on.size(), mostPlaces));
    return on;
}

} // namespace

MeasureSearch::MeasureSearch(const Scenario& scenario, const Catalog& catalog)
    : m_catalog(catalog), m_today(scenario), m_list(withProposals(scenario, candidates(scenario), catalog)),
      m_known(std::size_t{1} << m_list.size(), std::numeric_limits<double>::quiet_NaN()) {
    m_today.measures.clear();
}

double MeasureSearch::kgOf(std::uint32_t places) {
    double& known = m_known[places];
    if (std::isnan(known)) {
        for (std::size_t i = 0; i < m_list.size(); ++i) {
            m_list[i].on = isIn(i, places);
        }
        const double kg = simulateQuantities(applyMeasures(m_today, m_list, m_catalog).scenario, m_catalog)[Quantity::TotalKg];
        known = std::isnan(kg) ? infinite : kg;
        ++m_computed;
    }
    return known;
}

// Of two that are one measure the later counts, so their order is the list's.
bool MeasureSearch::mayFollow(std::size_t place, std::uint32_t before) const {
    for (std::size_t earlier = 0; earlier < place; ++earlier) {
        if (m_list[earlier].id == m_list[place].id && !isIn(earlier, before)) {
            return false;
        }
    }
    return !isIn(place, before);
}

std::vector<std::size_t> MeasureSearch::bestOrder() {
    return m_list.size() <= mostForExactOrder ? exactOrder() : greedyOrder();
}

// Least sum of what is left after each step, set by set: the best way to a set goes through the best way to one less.
std::vector<std::size_t> MeasureSearch::exactOrder() {
    const std::uint32_t all = bit(m_list.size()) - 1;
    std::vector<double> cost(all + 1, infinite);
    std::vector<std::size_t> last(all + 1, 0);
    cost[0] = 0.0;
    for (std::uint32_t set = 1; set <= all; ++set) {
        for (const std::size_t place : placesOf(set)) {
            const std::uint32_t before = set & ~bit(place);
            if (mayFollow(place, before) && cost[before] < cost[set]) {
                cost[set] = cost[before];
                last[set] = place;
            }
        }
        cost[set] += std::min(kgOf(set), std::numeric_limits<double>::max() / 1e3);
    }
    std::vector<std::size_t> order;
    for (std::uint32_t set = all; set != 0; set &= ~bit(last[set])) {
        order.insert(order.begin(), last[set]);
    }
    return order;
}

std::vector<std::size_t> MeasureSearch::greedyOrder() {
    std::vector<std::size_t> order;
    std::uint32_t set = 0;
    while (order.size() < m_list.size()) {
        std::size_t best = m_list.size();
        for (std::size_t place = 0; place < m_list.size(); ++place) {
            if (mayFollow(place, set) && (best == m_list.size() || kgOf(set | bit(place)) < kgOf(set | bit(best)))) {
                best = place;
            }
        }
        order.push_back(best);
        set |= bit(best);
    }
    return order;
}

std::vector<std::size_t> MeasureSearch::bestSubset(std::size_t count) {
    std::uint32_t best = 0;
    const std::uint32_t all = bit(m_list.size()) - 1;
    for (std::uint32_t set = 1; set <= all; ++set) {
        const auto size = static_cast<std::size_t>(std::popcount(set));
        if (size <= count && (kgOf(set) < kgOf(best) || (kgOf(set) == kgOf(best) && std::popcount(set) < std::popcount(best)))) {
            best = set;
        }
    }
    return placesOf(best);
}

Scenario withBestOrder(const Scenario& scenario, const Catalog& catalog) {
    Scenario ordered = scenario;
    const auto off = std::ranges::stable_partition(ordered.measures, &ChosenMeasure::on);
    const std::vector<ChosenMeasure> on(ordered.measures.begin(), off.begin());
    if (!on.empty()) {
        const auto order = MeasureSearch(scenario, catalog).bestOrder();
        for (std::size_t i = 0; i < order.size(); ++i) {
            ordered.measures[i] = on[order[i]];
        }
    }
    return ordered;
}

Scenario withOnlyBest(const Scenario& scenario, std::size_t count, const Catalog& catalog) {
    Scenario few = scenario;
    const bool chosen = std::ranges::any_of(scenario.measures, &ChosenMeasure::on);
    few.measures = chosen ? scenario.measures : allMeasures(scenario);
    std::vector<std::size_t> candidates; // places of the search in the list
    for (std::size_t i = 0; i < few.measures.size(); ++i) {
        if (few.measures[i].on || !chosen) {
            candidates.push_back(i);
        }
        few.measures[i].on = false;
    }
    for (const std::size_t place : MeasureSearch(scenario, catalog).bestSubset(count)) {
        few.measures[candidates[place]].on = true;
    }
    return few;
}

} // namespace model
