#include "model/sensitivity/difference.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "model/catalog/catalog.h"
#include "model/ranges/uncertainty.h"
#include "model/run/notice.h"
#include "model/run/simulate.h"
#include "model/scenario/scenario_json.h"
#include "model/sensitivity/shapley.h"

namespace model {
namespace {

using Groups = std::vector<DifferenceGroup>;

constexpr double infinite = std::numeric_limits<double>::infinity();

Groups byInput(const Scenario& from, const Scenario& to) {
    Groups groups;
    for (const Id id : differences(from, to)) {
        groups.push_back({{id}});
    }
    if (from.ownCurve != to.ownCurve) {
        groups.push_back({{}, true});
    }
    return groups;
}

// The own curve belongs to accuracy.
Group sectionOf(const DifferenceGroup& group) {
    return group.ids.empty() ? Group::Accuracy : parameter(group.ids.front()).group;
}

bool areOfSection(const DifferenceGroup& a, const DifferenceGroup& b) {
    return sectionOf(a) == sectionOf(b);
}

// What is asked: a size or an accuracy to aim at.
bool areOfQuestion(const DifferenceGroup& a, const DifferenceGroup& b) {
    const auto asks = [](Group group) { return group == Group::Model || group == Group::Data || group == Group::Accuracy; };
    return asks(sectionOf(a)) && asks(sectionOf(b));
}

template <typename Same>
Groups joined(const Groups& fine, Same same) {
    Groups groups;
    for (const DifferenceGroup& one : fine) {
        const auto found = std::ranges::find_if(groups, [&](const DifferenceGroup& group) { return same(group, one); });
        if (found == groups.end()) {
            groups.push_back(one);
            continue;
        }
        found->ids.insert(found->ids.end(), one.ids.begin(), one.ids.end());
        found->ownCurve = found->ownCurve || one.ownCurve;
    }
    return groups;
}

class Explainer {
public:
    Explainer(const Scenario& from, const Scenario& to, const Catalog& catalog, Quantity quantity)
        : m_from(from), m_to(to), m_catalog(catalog) {
        m_made.quantity = quantity;
        m_made.from = simulateQuantities(from, catalog)[quantity];
        m_made.to = simulateQuantities(to, catalog)[quantity];
    }

    ScenarioDifference explain() {
        const Groups inputs = byInput(m_from, m_to);
        if (!m_made.hasAnswer() || inputs.empty()) {
            return std::move(m_made);
        }
        const Groups question = joined(inputs, areOfQuestion);
        const Groups sections = joined(inputs, areOfSection);
        const auto all = [](const DifferenceGroup&, const DifferenceGroup&) { return true; };
        const bool done = share(inputs, DifferenceGrain::Inputs) || share(question, DifferenceGrain::Question) ||
                          share(sections, DifferenceGrain::Sections) || share(joined(sections, areOfQuestion), DifferenceGrain::Sections) ||
                          share(joined(inputs, all), DifferenceGrain::Whole);
        static_cast<void>(done); // the last one always answers
        return std::move(m_made);
    }

private:
    // False where there are too many groups, or a mixture of the two has no answer.
    bool share(Groups groups, DifferenceGrain grain) {
        if (groups.size() > mostPlayers) {
            return false;
        }
        SetValues values(std::size_t{1} << groups.size());
        for (std::uint32_t set = 0; set < values.size(); ++set) {
            values[set] = valueOf(groups, set);
            if (!std::isfinite(values[set])) {
                return false;
            }
        }
        const std::vector<double> contributions = shapleyValues(values);
        for (std::size_t i = 0; i < groups.size(); ++i) {
            groups[i].contribution = contributions[i];
        }
        const auto size = [](const DifferenceGroup& group) { return std::abs(group.contribution); };
        std::ranges::stable_sort(groups, std::ranges::greater{}, size);
        m_made.grain = grain;
        m_made.groups = std::move(groups);
        return true;
    }

    double valueOf(const Groups& groups, std::uint32_t set) const {
        const bool none = set == 0;
        if (none || set + 1 == std::uint32_t{1} << groups.size()) {
            return none ? m_made.from : m_made.to;
        }
        const Scenario mixed = mixture(groups, set);
        return isValid(mixed) ? simulateQuantities(mixed, m_catalog)[m_made.quantity] : infinite;
    }

    Scenario mixture(const Groups& groups, std::uint32_t set) const {
        Scenario mixed = m_from;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if ((set >> i & 1U) == 0) {
                continue;
            }
            for (const Id id : groups[i].ids) {
                mixed.set(id, m_to.value(id));
            }
            if (groups[i].ownCurve) {
                mixed.ownCurve = m_to.ownCurve;
            }
        }
        return mixed;
    }

    bool isValid(const Scenario& scenario) const {
        try {
            checkScenario(scenario, {}, m_catalog);
            return true;
        } catch (const InputError&) {
            return false;
        }
    }

    const Scenario& m_from;
    const Scenario& m_to;
    const Catalog& m_catalog;
    ScenarioDifference m_made;
};

// A draw in which either has no answer tells nothing of their difference: it counts as unreachable.
std::vector<double> drawnDifferences(const std::vector<double>& from, const std::vector<double>& to) {
    std::vector<double> more(from.size());
    for (std::size_t i = 0; i < more.size(); ++i) {
        more[i] = std::isinf(from[i]) || std::isinf(to[i]) ? infinite : to[i] - from[i];
    }
    return more;
}

Progress halfOf(const Progress& progress, double start) {
    return progress ? Progress([&progress, start](double done) { return progress(start + 0.5 * done); }) : Progress();
}

} // namespace

double ScenarioDifference::certain() const {
    if (!range || std::isnan(range->p5) || std::isnan(range->p95)) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    return range->p5 > 0.0 ? range->p5 : range->p95 < 0.0 ? range->p95 : 0.0;
}

ScenarioDifference explainDifference(const Scenario& from, const Scenario& to, const Catalog& catalog, Quantity quantity) {
    return Explainer(from, to, catalog, quantity).explain();
}

bool drawDifference(ScenarioDifference& difference, const Scenario& from, const Scenario& to, const Catalog& catalog,
                    const Draws& draws, const Progress& progress) {
    const std::array wanted{difference.quantity};
    const auto before = simulateDraws(from, catalog, draws, wanted, halfOf(progress, 0.0));
    const auto after = before ? simulateDraws(to, catalog, draws, wanted, halfOf(progress, 0.5)) : std::nullopt;
    if (!after) {
        return false;
    }
    std::vector<double> more = drawnDifferences(before->front(), after->front());
    difference.range = takeQuantiles(more);
    difference.shareLower = shareBelow(after->front(), before->front());
    return true;
}

} // namespace model
