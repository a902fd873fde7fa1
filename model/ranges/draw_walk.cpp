#include "model/ranges/draw_walk.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "model/run/deployment_steps.h"
#include "model/run/training_run.h"

namespace model {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double onePoint = 0.01;
constexpr int progressStep = 64; // draws between two looks at `progress`

Quantities quantitiesOf(const Inputs& inputs, const Rates& rates, const Run& run) {
    return withNeverAsInfinite(trainingQuantities(inputs, rates, run), inputs);
}

} // namespace

DrawWalk::DrawWalk(DrawnScenario& drawn, AskedQuestions& questions)
    : m_drawn(drawn), m_questions(questions), m_collector(drawn.sampler().count()),
      m_accuracies(questions.benchmarks.size()) {
}

std::optional<ResultRange> DrawWalk::run(const Progress& progress) {
    const int count = m_drawn.sampler().count();
    for (int i = 0; i < count; ++i) {
        if (progress && i % progressStep == 0 && !progress(static_cast<double>(i) / count)) {
            return {};
        }
        addDraw(i);
    }
    ResultRange range = m_collector.finish();
    for (std::size_t b = 0; b < m_accuracies.size(); ++b) {
        range.accuracies.emplace_back(m_questions.benchmarks[b].first, takeQuantiles(m_accuracies[b]));
    }
    return range;
}

void DrawWalk::addDraw(int i) {
    auto drawn = drawnRun(i);
    if (!drawn) {
        addUnreachable();
        return;
    }
    auto& [inputs, rule, run, rates, values] = *drawn;
    if (m_questions.own) {
        addNextPoint(values, inputs, rates, rule, i, run);
        addAccuracies(values, inputs, rule, i, run);
    }
    m_collector.add(values);
}

std::optional<DrawWalk::DrawnRun> DrawWalk::drawnRun(int i) {
    const Inputs& inputs = m_drawn.sampler().at(i);
    const SizeRule rule = sizeRule(inputs.question, m_drawn.sampler().moeExponentAt(i));
    const auto run = runOf(inputs, rule, i);
    if (!run) {
        return {};
    }
    const Rates rates = ratesFromFacts(inputs, run);
    return DrawnRun{inputs, rule, *run, rates, quantitiesOf(inputs, rates, *run)};
}

std::optional<std::vector<std::vector<double>>> DrawWalk::columns(std::span<const Quantity> wanted, const Progress& progress) {
    const int count = m_drawn.sampler().count();
    std::vector<std::vector<double>> columns(wanted.size());
    for (int i = 0; i < count; ++i) {
        if (progress && i % progressStep == 0 && !progress(static_cast<double>(i) / count)) {
            return {};
        }
        const auto drawn = drawnRun(i);
        for (std::size_t q = 0; q < wanted.size(); ++q) {
            columns[q].push_back(drawn ? drawn->values[wanted[q]] : infinite);
        }
    }
    return columns;
}

void DrawWalk::addUnreachable() {
    m_collector.addUnreachable();
    for (auto& column : m_accuracies) {
        column.push_back(infinite);
    }
}

std::optional<Run> DrawWalk::runOf(const Inputs& inputs, const SizeRule& rule, int i) {
    if (inputs.question.forwards) {
        return givenRun(inputs.question);
    }
    auto& own = m_questions.own;
    return own ? own->runFor(inputs, rule, linkDraw(*own, i), inputs.question.target) : std::nullopt;
}

LinkDraw DrawWalk::linkDraw(const DrawnQuestion& question, int i) {
    return m_drawn.sampler().linkAt(question.link(), i);
}

// Same draw for both ends; nothing typed to aim at: from the accuracy this run reaches in this draw.
void DrawWalk::addNextPoint(Quantities& values, const Inputs& inputs, const Rates& rates, const SizeRule& rule, int i,
                            const Run& run) {
    const Question& q = inputs.question;
    DrawnQuestion& asked = *m_questions.own;
    const LinkDraw draw = linkDraw(asked, i);
    const bool achieved = q.forwards && !q.targetTyped;
    const double from = achieved ? asked.accuracyAt(draw, asked.lossOf(q, rule, draw, run)) : q.target;
    const bool aimed = !q.forwards; // then this draw's run is the one that reaches the target
    const auto here = aimed ? std::optional(run) : asked.runFor(inputs, rule, draw, from);
    const auto next = here ? asked.runFor(inputs, rule, draw, from + onePoint) : std::nullopt;
    const Quantities a = aimed || !next ? values : quantitiesOf(inputs, rates, *here);
    const Quantities b = next ? quantitiesOf(inputs, rates, *next) : unreachableQuantities();
    const auto more = [&](Quantity of) { return std::isinf(a[of]) ? infinite : b[of] - a[of]; };
    values[Quantity::NextPointKg] = more(Quantity::TotalKg);
    values[Quantity::NextPointEnergyKwh] = more(Quantity::TotalEnergyKwh);
    values[Quantity::NextPointCostUsd] = more(Quantity::TotalCostUsd);
}

// Forward accuracies carry the noise of the test itself; a target that was aimed at is met by construction.
void DrawWalk::addAccuracies(Quantities& values, const Inputs& inputs, const SizeRule& rule, int i, const Run& run) {
    const Question& q = inputs.question;
    for (std::size_t b = 0; b < m_accuracies.size(); ++b) {
        auto& [benchmark, question] = m_questions.benchmarks[b];
        const LinkDraw draw = linkDraw(question, i);
        const double loss = question.lossOf(q, rule, draw, run);
        const double noise = q.forwards ? m_drawn.sampler().testNoiseAt(i) : 0.0;
        m_accuracies[b].push_back(std::clamp(question.accuracyAt(draw, loss) + noise, 0.0, 1.0));
        if (benchmark == q.benchmark && !question.law().bitsPerByte) {
            values[Quantity::LossNats] = loss;
        }
    }
}

} // namespace model
