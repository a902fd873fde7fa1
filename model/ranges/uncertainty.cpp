#include "model/ranges/uncertainty.h"

#include <algorithm>
#include <cmath>

#include "model/ranges/drawn_question.h"
#include "model/ranges/sampler.h"
#include "model/ranges/separable_question.h"
#include "model/formulas/size_rule.h"
#include "model/run/training_run.h"

namespace model {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double onePoint = 0.01;
constexpr int progressStep = 256; // draws between two looks at `progress`

bool goesOn(const Progress& progress, int i, int count)
{
    return !progress || i % progressStep != 0 || progress(static_cast<double>(i) / count);
}

Quantities unreachable()
{
    Quantities q;
    for (const QuantityInfo& info : quantities()) {
        q[info.quantity] = infinite;
    }
    return q;
}

// Everything that is a number of device-hours times a factor of machine and place.
std::vector<Quantity> timeQuantities()
{
    std::vector<Quantity> list;
    for (auto q = static_cast<std::size_t>(Quantity::DeviceHours); q <= static_cast<std::size_t>(Quantity::TotalCostUsd); ++q) {
        list.push_back(static_cast<Quantity>(q));
    }
    return list;
}

bool isLinked(const Question& q, const Catalog& catalog, std::string_view benchmark)
{
    return q.hasAccuracy && linkOf(q, catalog, benchmark) != nullptr;
}

// Gathers draw after draw and turns them into ranges at the end.
class RangeCollector {
public:
    explicit RangeCollector(int count) : m_count(static_cast<std::size_t>(count))
    {
        for (auto& column : m_columns) {
            column.reserve(m_count);
        }
    }

    void add(const Quantities& values)
    {
        for (std::size_t q = 0; q < quantityCount; ++q) {
            m_columns[q].push_back(values[static_cast<Quantity>(q)]);
        }
    }

    ResultRange finish()
    {
        ResultRange range;
        range.totalKg = m_columns[static_cast<std::size_t>(Quantity::TotalKg)];
        const auto lost = std::ranges::count_if(range.totalKg, [](double x) { return std::isinf(x); });
        range.unreachableShare = static_cast<double>(lost) / static_cast<double>(m_count);
        for (std::size_t q = 0; q < quantityCount; ++q) {
            range.quantities[q] = takeQuantiles(m_columns[q]);
        }
        return range;
    }

private:
    std::size_t m_count;
    std::array<std::vector<double>, quantityCount> m_columns;
};

class RangeSimulation {
public:
    RangeSimulation(const Scenario& scenario, const Catalog& catalog, const Draws& draws)
        : m_catalog(catalog), m_centre(resolveInputs(scenario, catalog)), m_sampler(scenario, m_centre, catalog, draws),
          m_collector(draws.count())
    {
        const Question& q = m_centre.question;
        if (isLinked(q, catalog, q.benchmark)) {
            m_asked.emplace(q, catalog, q.benchmark);
            for (const std::string& benchmark : linkedBenchmarks(q, catalog)) {
                m_benchmarks.emplace_back(benchmark, DrawnQuestion(q, catalog, benchmark));
            }
            m_accuracies.resize(m_benchmarks.size());
        }
    }

    std::optional<ResultRange> run(const Progress& progress)
    {
        if (MachineDraws::scaleHours(m_centre, m_sampler)) {
            m_machine.emplace(m_centre, m_sampler, timeQuantities(), progress);
            if (!m_machine->isFinished()) {
                return {};
            }
            if (auto range = combinedAlone()) {
                return range;
            }
        }
        for (int i = 0; i < m_sampler.count(); ++i) {
            if (!goesOn(progress, i, m_sampler.count())) {
                return {};
            }
            addDraw(i);
        }
        ResultRange range = m_collector.finish();
        combineDraws(range);
        for (std::size_t b = 0; b < m_benchmarks.size(); ++b) {
            range.accuracies.emplace_back(m_benchmarks[b].first, takeQuantiles(m_accuracies[b]));
        }
        return range;
    }

private:
    // Where size, team and machine are independent, quantiles come from all combinations of their draws: far more even.
    void combineDraws(ResultRange& range)
    {
        if (m_machine && m_centre.question.forwards) {
            combineGivenRun(range, *m_machine);
        } else if (m_machine && m_asked) {
            SeparableQuestion question(m_centre, m_sampler, *m_asked, *m_machine);
            combineAimedRun(range, question);
        }
    }

    // Without a look at whole runs draw by draw, where all that is told follows from combinations and a few columns.
    std::optional<ResultRange> combinedAlone()
    {
        const Question& q = m_centre.question;
        const auto ofThisLaw = [&](auto& b) { return b.second.law().id == m_asked->law().id && b.second.law().benchmark.empty(); };
        if (!m_asked || q.forwards || !m_machine->isWhole() || !std::ranges::all_of(m_benchmarks, ofThisLaw) || !isInside(q)) {
            return {};
        }
        SeparableQuestion question(m_centre, m_sampler, *m_asked, *m_machine);
        ResultRange range;
        range.totalKg = question.lnHoursPerDraw(q.target);
        std::vector<double> loss = question.lossPerDraw(q.target);
        for (std::size_t i = 0; i < loss.size(); ++i) {
            range.totalKg[i] = std::exp(range.totalKg[i] + m_machine->lnTotalKgPerDraw()[i]);
            loss[i] = std::isinf(range.totalKg[i]) ? infinite : loss[i];
        }
        addAccuracies(range, loss);
        if (!m_asked->law().bitsPerByte) {
            range.quantities[static_cast<std::size_t>(Quantity::LossNats)] = takeQuantiles(loss);
        }
        combineAimedRun(range, question);
        return range;
    }

    bool isInside(const Question& q) const { return q.target > m_asked->link().floor && q.target < m_asked->link().top; }

    void addAccuracies(ResultRange& range, const std::vector<double>& loss)
    {
        for (const auto& [benchmark, question] : m_benchmarks) {
            std::vector<double> column(loss.size(), infinite);
            for (std::size_t i = 0; i < loss.size(); ++i) {
                if (std::isfinite(loss[i])) {
                    column[i] = question.accuracyAt(linkDraw(question, static_cast<int>(i)), loss[i]);
                }
            }
            range.accuracies.emplace_back(benchmark, takeQuantiles(column));
        }
    }

    void combineGivenRun(ResultRange& range, const MachineDraws& machine)
    {
        for (const Quantity q : timeQuantities()) {
            if (const GridDistribution* grid = machine.of(q)) {
                const double lnCentral = machine.lnCentral(q, givenRun(m_centre.question));
                const CumulativeGrid cumulative(*grid);
                const auto value = [&](double level) { return std::exp(lnCentral + cumulative.level(level)); };
                range.quantities[static_cast<std::size_t>(q)] = {value(lowLevel), value(middleLevel), value(highLevel)};
            }
        }
    }

    void combineAimedRun(ResultRange& range, SeparableQuestion& question)
    {
        for (const QuantityInfo& info : quantities()) {
            if (const auto combined = question.at(m_centre.question.target, info.quantity)) {
                range.quantities[static_cast<std::size_t>(info.quantity)] = combined->quantiles;
            }
        }
        range.unreachableShare = question.at(m_centre.question.target, Quantity::Flop)->unreachableShare;
    }

    void addDraw(int i)
    {
        const Inputs& inputs = m_sampler.at(i);
        const SizeRule rule = sizeRule(inputs.question, m_sampler.moeExponentAt(i));
        const auto run = runOf(inputs, rule, i);
        if (!run) {
            addUnreachable();
            return;
        }
        const Rates rates = ratesFromFacts(inputs, run);
        Quantities values = trainingQuantities(inputs, rates, *run);
        if (m_asked) {
            addNextPoint(values, inputs, rates, rule, i, *run);
            addAccuracies(values, inputs, rule, i, *run);
        }
        m_collector.add(values);
    }

    std::optional<Run> runOf(const Inputs& inputs, const SizeRule& rule, int i)
    {
        if (inputs.question.forwards) {
            return givenRun(inputs.question);
        }
        return m_asked ? m_asked->runFor(inputs, rule, linkDraw(*m_asked, i), inputs.question.target) : std::nullopt;
    }

    LinkDraw linkDraw(const DrawnQuestion& question, int i) const { return m_sampler.linkAt(question.link(), i); }

    void addUnreachable()
    {
        m_collector.add(unreachable());
        for (auto& column : m_accuracies) {
            column.push_back(infinite);
        }
    }

    // Same draw for both ends; nothing typed to aim at: from the accuracy this run reaches in this draw.
    void addNextPoint(Quantities& values, const Inputs& inputs, const Rates& rates, const SizeRule& rule, int i, const Run& run)
    {
        const Question& q = inputs.question;
        const LinkDraw draw = linkDraw(*m_asked, i);
        const bool achieved = q.forwards && !q.targetTyped;
        const double from = achieved ? m_asked->accuracyAt(draw, m_asked->lossOf(q, rule, draw, run)) : q.target;
        const bool aimed = !q.forwards; // then this draw's run is the one that reaches the target
        const auto here = aimed ? std::optional(run) : m_asked->runFor(inputs, rule, draw, from);
        const auto next = here ? m_asked->runFor(inputs, rule, draw, from + onePoint) : std::nullopt;
        const Quantities a = aimed || !next ? values : trainingQuantities(inputs, rates, *here);
        const Quantities b = next ? trainingQuantities(inputs, rates, *next) : unreachable();
        values[Quantity::NextPointKg] = b[Quantity::TotalKg] - a[Quantity::TotalKg];
        values[Quantity::NextPointEnergyKwh] = b[Quantity::TotalEnergyKwh] - a[Quantity::TotalEnergyKwh];
        values[Quantity::NextPointCostUsd] = b[Quantity::TotalCostUsd] - a[Quantity::TotalCostUsd];
    }

    // Forward accuracies carry the noise of the test itself; a target that was aimed at is met by construction.
    void addAccuracies(Quantities& values, const Inputs& inputs, const SizeRule& rule, int i, const Run& run)
    {
        const Question& q = inputs.question;
        for (std::size_t b = 0; b < m_benchmarks.size(); ++b) {
            DrawnQuestion& question = m_benchmarks[b].second;
            const LinkDraw draw = linkDraw(question, i);
            const double loss = question.lossOf(q, rule, draw, run);
            const double noise = q.forwards ? m_sampler.testNoiseAt(i) : 0.0;
            m_accuracies[b].push_back(std::clamp(question.accuracyAt(draw, loss) + noise, 0.0, 1.0));
            if (m_benchmarks[b].first == q.benchmark && !question.law().bitsPerByte) {
                values[Quantity::LossNats] = loss;
            }
        }
    }

    const Catalog& m_catalog;
    Inputs m_centre;
    Sampler m_sampler;
    RangeCollector m_collector;
    std::optional<DrawnQuestion> m_asked;
    std::optional<MachineDraws> m_machine; // where draws of size and machine are independent
    std::vector<std::pair<std::string, DrawnQuestion>> m_benchmarks;
    std::vector<std::vector<double>> m_accuracies;
};

} // namespace

std::optional<ResultRange> simulateRange(const Scenario& scenario, const Catalog& catalog, const Draws& draws,
                                         const Progress& progress)
{
    return RangeSimulation(scenario, catalog, draws).run(progress);
}

} // namespace model
