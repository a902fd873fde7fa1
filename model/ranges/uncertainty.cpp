// Ranges of a result: over all combinations of draws where size, team and machine are independent, which is far more
// even, else draw by draw.
#include "model/ranges/uncertainty.h"

#include <algorithm>
#include <cmath>

#include "model/ranges/draw_walk.h"
#include "model/ranges/separable_question.h"

namespace model {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

// Everything that is a number of device-hours times a factor of machine and place.
std::vector<Quantity> timeQuantities() {
    std::vector<Quantity> list;
    for (auto q = static_cast<std::size_t>(Quantity::DeviceHours);
         q <= static_cast<std::size_t>(Quantity::TotalCostUsd); ++q) {
        list.push_back(static_cast<Quantity>(q));
    }
    return list;
}

bool goesOn(const Progress& progress, std::size_t done, std::size_t all) {
    return !progress || progress(static_cast<double>(done) / static_cast<double>(all));
}

class RangeSimulation {
public:
    explicit RangeSimulation(DrawnScenario& drawn)
        : m_drawn(drawn), m_question(drawn.centre().question), m_asked(m_question, drawn.catalog()) {}

    std::optional<ResultRange> run(const Progress& progress) {
        if (!m_drawn.drawMachine(timeQuantities(), progress)) {
            return {};
        }
        if (isCombinedAlone()) {
            return combinedAlone(progress);
        }
        auto range = DrawWalk(m_drawn, m_asked).run(progress);
        return range && combineDraws(*range, progress) ? std::move(range) : std::nullopt;
    }

private:
    // False where `progress` said stop.
    bool combineDraws(ResultRange& range, const Progress& progress) {
        const MachineDraws* machine = m_drawn.machine();
        if (machine != nullptr && m_question.forwards) {
            combineGivenRun(range, *machine);
        } else if (machine != nullptr && m_asked.own) {
            SeparableQuestion question(m_drawn.centre(), m_drawn.sampler(), *m_asked.own, *machine);
            return combineAimedRun(range, question, progress);
        }
        return true;
    }

    // Without a look at whole runs draw by draw: all that is told follows from combinations and a few columns.
    bool isCombinedAlone() const {
        const Question& q = m_question;
        const auto ofThisLaw = [&](const auto& b) {
            return b.second.law().id == m_asked.own->law().id && b.second.law().benchmark.empty();
        };
        return m_drawn.machine() != nullptr && m_drawn.machine()->isWhole() && m_asked.own && !q.forwards &&
               q.target > m_asked.own->link().floor && q.target < m_asked.own->link().top &&
               std::ranges::all_of(m_asked.benchmarks, ofThisLaw);
    }

    std::optional<ResultRange> combinedAlone(const Progress& progress) {
        const MachineDraws& machine = *m_drawn.machine();
        SeparableQuestion question(m_drawn.centre(), m_drawn.sampler(), *m_asked.own, machine);
        ResultRange range;
        range.totalKg = question.lnHoursPerDraw(m_question.target);
        std::vector<double> loss = question.lossPerDraw(m_question.target);
        for (std::size_t i = 0; i < loss.size(); ++i) {
            range.totalKg[i] = std::exp(range.totalKg[i] + machine.lnTotalKgPerDraw()[i]);
            loss[i] = std::isinf(range.totalKg[i]) ? infinite : loss[i];
        }
        if (!addAccuracies(range, loss, progress)) {
            return {};
        }
        if (!m_asked.own->law().bitsPerByte) {
            range.quantities[static_cast<std::size_t>(Quantity::LossNats)] = takeQuantiles(loss);
        }
        return combineAimedRun(range, question, progress) ? std::optional(std::move(range)) : std::nullopt;
    }

    bool addAccuracies(ResultRange& range, const std::vector<double>& loss, const Progress& progress) {
        for (const auto& [benchmark, question] : m_asked.benchmarks) {
            if (!goesOn(progress, range.accuracies.size(), m_asked.benchmarks.size())) {
                return false;
            }
            std::vector<double> column(loss.size(), infinite);
            for (std::size_t i = 0; i < loss.size(); ++i) {
                if (std::isfinite(loss[i])) {
                    const LinkDraw draw = m_drawn.sampler().linkAt(question.link(), static_cast<int>(i));
                    column[i] = question.accuracyAt(draw, loss[i]);
                }
            }
            range.accuracies.emplace_back(benchmark, takeQuantiles(column));
        }
        return true;
    }

    void combineGivenRun(ResultRange& range, const MachineDraws& machine) {
        for (const Quantity q : timeQuantities()) {
            if (const GridDistribution* grid = machine.of(q)) {
                const double lnCentral = machine.lnCentral(q, givenRun(m_question));
                const CumulativeGrid cumulative(*grid);
                const auto value = [&](double level) { return std::exp(lnCentral + cumulative.level(level)); };
                range.quantities[static_cast<std::size_t>(q)] = {value(lowLevel), value(middleLevel), value(highLevel)};
            }
        }
    }

    bool combineAimedRun(ResultRange& range, SeparableQuestion& question, const Progress& progress) {
        std::size_t done = 0;
        for (const QuantityInfo& info : quantities()) {
            if (!goesOn(progress, done++, quantityCount)) {
                return false;
            }
            if (const auto combined = question.at(m_question.target, info.quantity)) {
                range.quantities[static_cast<std::size_t>(info.quantity)] = combined->quantiles;
            }
        }
        range.unreachableShare = question.at(m_question.target, Quantity::Flop)->unreachableShare;
        return true;
    }

    DrawnScenario& m_drawn;
    const Question& m_question;
    AskedQuestions m_asked;
};

} // namespace

std::optional<std::vector<std::vector<double>>> simulateDraws(const Scenario& scenario, const Catalog& catalog, const Draws& draws,
                                                              std::span<const Quantity> wanted, const Progress& progress) {
    DrawnScenario drawn(scenario, catalog, draws);
    AskedQuestions questions(drawn.centre().question, catalog);
    return DrawWalk(drawn, questions).columns(wanted, progress);
}

std::optional<ResultRange> simulateRange(DrawnScenario& drawn, const Progress& progress) {
    return RangeSimulation(drawn).run(progress);
}

std::optional<ResultRange> simulateRange(const Scenario& scenario, const Catalog& catalog, const Draws& draws,
                                         const Progress& progress) {
    DrawnScenario drawn(scenario, catalog, draws);
    return simulateRange(drawn, progress);
}

} // namespace model
