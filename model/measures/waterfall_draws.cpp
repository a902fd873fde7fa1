// Ranges of a waterfall: every scenario of it is made with the same draws, and differences are taken draw by draw.
#include <array>
#include <cmath>
#include <limits>

#include "model/measures/waterfall.h"
#include "model/ranges/uncertainty.h"

namespace model {
namespace {

using Column = std::vector<double>;
using Columns = std::array<Column, 4>; // kg, market-based kg, USD, days

constexpr std::array wanted{Quantity::TotalKg, Quantity::TotalMarketBasedKg, Quantity::TotalCostUsd, Quantity::Days,
                            Quantity::DevelopmentDays, Quantity::ScheduleDelayDays};
constexpr double infinite = std::numeric_limits<double>::infinity();

std::optional<Columns> drawn(const Scenario& scenario, const Catalog& catalog, const Draws& draws, const Progress& progress) {
    auto all = simulateDraws(scenario, catalog, draws, wanted, progress);
    if (!all) {
        return {};
    }
    for (const std::size_t more : {std::size_t{4}, std::size_t{5}}) { // experiments, waiting
        for (std::size_t i = 0; i < (*all)[more].size(); ++i) {
            (*all)[3][i] += std::isnan((*all)[more][i]) ? 0.0 : (*all)[more][i];
        }
    }
    return Columns{std::move((*all)[0]), std::move((*all)[1]), std::move((*all)[2]), std::move((*all)[3])};
}

// A draw in which either has no answer tells nothing of their difference: it counts as unreachable.
Column difference(const Column& before, const Column& after) {
    Column less(before.size());
    for (std::size_t i = 0; i < less.size(); ++i) {
        less[i] = std::isinf(before[i]) || std::isinf(after[i]) ? infinite : before[i] - after[i];
    }
    return less;
}

AmountRanges rangesOf(Columns columns) {
    return {takeQuantiles(columns[0]), takeQuantiles(columns[1]), takeQuantiles(columns[2]), takeQuantiles(columns[3])};
}

void tell(Saving& saving, const Columns& before, const Columns& after) {
    Columns less;
    for (std::size_t i = 0; i < less.size(); ++i) {
        less[i] = difference(before[i], after[i]);
    }
    saving.range = rangesOf(std::move(less));
    saving.shareSaving = shareBelow(after[0], before[0]);
}

class Drawer {
public:
    Drawer(Waterfall& waterfall, const Catalog& catalog, const Draws& draws, const Progress& progress)
        : m_waterfall(waterfall), m_catalog(catalog), m_draws(draws), m_progress(progress),
          m_all(1 + waterfall.steps.size() + waterfall.alone.size()) {}

    bool run() {
        const auto start = next(m_waterfall.today);
        if (!start) {
            return false;
        }
        m_waterfall.startRange = rangesOf(*start);
        return runSteps(*start) && runAlone(*start);
    }

private:
    bool runSteps(const Columns& start) {
        Columns before = start;
        for (WaterfallStep& step : m_waterfall.steps) {
            auto after = step.verdict.applies ? next(step.scenario) : std::optional(before);
            if (!after) {
                return false;
            }
            tell(step.saving, before, *after);
            before = std::move(*after);
        }
        tell(m_waterfall.all, start, before);
        m_waterfall.endRange = rangesOf(std::move(before));
        return true;
    }

    bool runAlone(const Columns& start) {
        for (Waterfall::Alone& one : m_waterfall.alone) {
            if (!one.verdict.applies) {
                ++m_done;
                continue;
            }
            const auto after = next(one.scenario);
            if (!after) {
                return false;
            }
            tell(one.saving, start, *after);
        }
        return true;
    }

    std::optional<Columns> next(const Scenario& scenario) {
        const double done = m_done++;
        Progress part;
        if (m_progress) {
            part = [this, done](double share) { return m_progress((done + share) / static_cast<double>(m_all)); };
        }
        return drawn(scenario, m_catalog, m_draws, part);
    }

    Waterfall& m_waterfall;
    const Catalog& m_catalog;
    const Draws& m_draws;
    const Progress& m_progress;
    std::size_t m_all;
    double m_done = 0.0;
};

} // namespace

bool drawWaterfall(Waterfall& waterfall, const Catalog& catalog, const Draws& draws, const Progress& progress) {
    if (!waterfall.hasAnswer()) {
        return true;
    }
    Waterfall drawn = waterfall;
    if (!Drawer(drawn, catalog, draws, progress).run()) {
        return false;
    }
    waterfall = std::move(drawn);
    return true;
}

} // namespace model
