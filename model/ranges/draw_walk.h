// A range by whole runs, draw by draw: for facts and typed ranges that tie size and machine together.
#pragma once

#include "model/ranges/asked_questions.h"
#include "model/ranges/drawn_scenario.h"
#include "model/ranges/range_collector.h"

namespace model {

class DrawWalk {
public:
    /// Both outlive the walk.
    DrawWalk(DrawnScenario& drawn, AskedQuestions& questions);

    /// Ranges of everything that `simulate` answers; nothing where `progress` said stop.
    std::optional<ResultRange> run(const Progress& progress);
    /// These quantities draw by draw, +infinity where there is no answer; nothing where `progress` said stop.
    std::optional<std::vector<std::vector<double>>> columns(std::span<const Quantity> wanted, const Progress& progress);

private:
    struct DrawnRun {
        const Inputs& inputs;
        SizeRule rule;
        Run run;
        Rates rates;
        Quantities values;
    };

    std::optional<DrawnRun> drawnRun(int i);
    void addDraw(int i);
    void addUnreachable();
    std::optional<Run> runOf(const Inputs& inputs, const SizeRule& rule, int i);
    LinkDraw linkDraw(const DrawnQuestion& question, int i);
    void addNextPoint(Quantities& values, const Inputs& inputs, const Rates& rates, const SizeRule& rule, int i,
                      const Run& run);
    void addAccuracies(Quantities& values, const Inputs& inputs, const SizeRule& rule, int i, const Run& run);

    DrawnScenario& m_drawn;
    AskedQuestions& m_questions;
    RangeCollector m_collector;
    std::vector<std::vector<double>> m_accuracies; // benchmark by benchmark, draw by draw
};

} // namespace model
