#include "model/sensitivity/scenario_sensitivity.h"

#include <algorithm>
#include <boost/random/mersenne_twister.hpp>
#include <cmath>
#include <numeric>

#include "model/catalog/catalog.h"
#include "model/sensitivity/crossed_runs.h"

namespace model {
namespace {

constexpr int progressStep = 16; // draws between two looks at `progress`
constexpr int probe = 256;       // draws after which a part that moved nothing, nor at the ends of its swing, is left alone

// Fisher and Yates: the same order on every platform.
std::vector<int> anotherOrder(int count, std::uint64_t seed) {
    std::vector<int> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    boost::random::mt19937_64 mixer(seed);
    for (std::size_t i = order.size(); i > 1; --i) {
        std::swap(order[i - 1], order[mixer() % i]);
    }
    return order;
}

template <typename Change>
void changeAll(CrossedValues& values, Change change) {
    std::ranges::for_each(values.a, change);
    std::ranges::for_each(values.b, change);
    for (auto& column : values.swapped) {
        std::ranges::for_each(column, change);
    }
}

class Analysis {
public:
    Analysis(const Scenario& scenario, const Catalog& catalog, Quantity quantity, const Draws& draws)
        : m_drawn(scenario, catalog, draws), m_runs(m_drawn, quantity), m_seed(draws.seed()) {
        m_made.quantity = quantity;
        m_made.central = m_runs.central();
    }

    std::optional<Sensitivity> run(const Progress& progress) {
        if (!std::isfinite(m_made.central)) {
            m_made.central = std::numeric_limits<double>::quiet_NaN();
            return m_made;
        }
        const std::vector<DrawnPart> parts = m_runs.parts();
        CrossedValues values(parts.size(), static_cast<std::size_t>(m_drawn.sampler().count()));
        for (const DrawnPart& part : parts) {
            m_made.parts.push_back({part, {}, swingOf(part), 0.0, false});
            m_made.parts.back().matters = !isAtRest(m_made.parts.back().swing);
        }
        if (!fill(values, progress)) {
            return {};
        }
        m_made.range = takeQuantiles(std::vector<double>(values.a));
        m_made.logarithmic = isPositive(values.a);
        addIndices(values);
        addWidths();
        return std::move(m_made);
    }

private:
    static Quantiles takeQuantiles(std::vector<double> values) { return model::takeQuantiles(values); }
    static bool isPositive(const std::vector<double>& values) {
        return std::ranges::all_of(values, [](double x) { return !std::isfinite(x) || x > 0.0; });
    }

    bool isAtRest(const Swing& swing) const { return swing.atLow == m_made.central && swing.atHigh == m_made.central; }

    bool fill(CrossedValues& values, const Progress& progress) {
        const int count = m_drawn.sampler().count();
        const std::vector<int> order = anotherOrder(count, m_seed);
        for (int i = 0; i < count; ++i) {
            if (progress && i % progressStep == 0 && !progress(static_cast<double>(i) / count)) {
                return false;
            }
            const auto row = static_cast<std::size_t>(i);
            values.a[row] = m_runs.own(i);
            for (std::size_t p = 0; p < m_made.parts.size(); ++p) {
                PartSensitivity& part = m_made.parts[p];
                const bool isRun = part.matters || i < probe;
                values.swapped[p][row] = isRun ? m_runs.crossed(part.part, order[row]) : values.a[row];
                part.matters = part.matters || values.swapped[p][row] != values.a[row];
            }
        }
        std::ranges::transform(order, values.b.begin(), [&](int i) { return values.a[static_cast<std::size_t>(i)]; });
        return true;
    }

    void addIndices(CrossedValues& values) {
        if (m_made.logarithmic) {
            changeAll(values, [](double& x) { x = std::log(x); });
        }
        const SobolResult found = sobolIndices(values);
        m_made.unansweredShare = found.unansweredShare;
        for (std::size_t p = 0; p < found.indices.size(); ++p) {
            m_made.parts[p].index = found.indices[p];
        }
    }

    Swing swingOf(const DrawnPart& part) {
        const int low = m_runs.drawAt(part, lowLevel);
        const int high = m_runs.drawAt(part, highLevel);
        const auto known = [](double x) { return std::isfinite(x) ? x : std::numeric_limits<double>::quiet_NaN(); };
        Swing swing;
        swing.atLow = known(m_runs.alone(part, low));
        swing.atHigh = known(m_runs.alone(part, high));
        if (const auto values = m_drawn.sampler().valuesOf(part); !values.empty()) {
            const bool isLn = part.kind == DrawnPart::Kind::Team; // of the factor on the reducible loss
            swing.partLow = isLn ? std::exp(values[static_cast<std::size_t>(low)]) : values[static_cast<std::size_t>(low)];
            swing.partHigh = isLn ? std::exp(values[static_cast<std::size_t>(high)]) : values[static_cast<std::size_t>(high)];
        }
        return swing;
    }

    // An end without an answer is the widest there is.
    void addWidths() {
        for (PartSensitivity& p : m_made.parts) {
            const double width = m_made.logarithmic ? std::log(p.swing.atHigh / p.swing.atLow) : p.swing.atHigh - p.swing.atLow;
            p.width = std::isnan(width) ? std::numeric_limits<double>::infinity() : std::abs(width);
        }
        std::ranges::stable_sort(m_made.parts, std::ranges::greater{}, &PartSensitivity::width);
    }

    DrawnScenario m_drawn;
    CrossedRuns m_runs;
    std::uint64_t m_seed;
    Sensitivity m_made;
};

} // namespace

const PartSensitivity* Sensitivity::mostWorthKnowing() const {
    const auto best = std::ranges::max_element(parts, {}, [](const PartSensitivity& p) { return p.index.first.value; });
    return best != parts.end() && best->index.first.value > 0.0 ? &*best : nullptr;
}

double Sensitivity::remainingWidth(const PartSensitivity& part) {
    return std::sqrt(1.0 - std::clamp(part.index.first.value, 0.0, 1.0));
}

bool hasSensitivity(Quantity quantity) {
    return quantity != Quantity::LossNats && quantity < Quantity::NextPointKg;
}

std::optional<Sensitivity> sensitivityOf(const Scenario& scenario, const Catalog& catalog, Quantity quantity, const Draws& draws,
                                         const Progress& progress) {
    return Analysis(scenario, catalog, quantity, draws).run(progress);
}

} // namespace model
