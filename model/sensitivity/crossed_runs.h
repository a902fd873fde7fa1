// Runs of a drawn scenario with one part from another draw, or with one part alone drawn. Internal to sensitivities.
#pragma once

#include "model/ranges/asked_questions.h"
#include "model/ranges/drawn_scenario.h"
#include "model/run/training_run.h"

namespace model {

class CrossedRuns {
public:
    CrossedRuns(DrawnScenario& drawn, Quantity quantity);

    /// What is drawn and can move the quantity: the sampler's parts, and, where a run is sized for an accuracy, team and link.
    std::vector<DrawnPart> parts() const;

    /// The quantity in draw `i`. NaN or infinite where there is no answer.
    double own(int i);
    /// In the draw that `own` was asked for last, with `part` as draw `j` has it.
    double crossed(const DrawnPart& part, int j);
    /// At the centre of everything.
    double central();
    /// At the centre of everything else.
    double alone(const DrawnPart& part, int j);

    /// The draw that has this share of all draws of the part at or below its own.
    int drawAt(const DrawnPart& part, double share) const;

private:
    std::optional<Run> runOf(const Inputs& inputs, double moeExponent, const LinkDraw& link);
    LinkDraw linkOf(int i, const DrawnPart& part, int j) const;
    LinkDraw centralLink() const;
    double valueOf(const Inputs& inputs, const std::optional<Run>& run) const;
    std::vector<double> orderOf(const DrawnPart& part) const;

    DrawnScenario& m_drawn;
    AskedQuestions m_questions;
    Quantity m_quantity;
    int m_row = 0;
    std::optional<Run> m_run; // of that draw
};

} // namespace model
