// The sizes that a question's targets ask for, as link and team are drawn: a distribution of the reducible loss that a
// target leaves to the average team, and the run behind each.
#pragma once

#include <optional>

#include "model/formulas/size_rule.h"
#include "model/ranges/drawn_question.h"
#include "model/ranges/reducible_loss.h"

namespace model {

class SizeDraws {
public:
    /// `centre` must outlive this.
    SizeDraws(const Inputs& centre, const Sampler& sampler, const DrawnQuestion& question);
    SizeDraws(const SizeDraws&) = delete; // what was told last stands in it
    SizeDraws& operator=(const SizeDraws&) = delete;

    /// Whether any run reaches it: between the floor and the top of the link.
    bool isInside(double target) const;
    /// Distribution of ln(L - E) - u for a target inside; valid until the next call.
    const GridDistribution& at(double target);
    /// L - E draw by draw, without the team; valid until the next call.
    const std::vector<double>& lossPerDraw(double target);
    /// The run of the central inputs behind a ln(L - E); nothing where there is none, or only an absurd one.
    std::optional<Run> runAt(double lnReducible);
    /// The ln(L - E) closest to the irreducible loss that some run still gets.
    double lowest() const { return m_lowest; }
    double step() const { return m_reducible.step(); }

private:
    double lowestReducible();

    const Inputs& m_centre;
    DrawnQuestion m_question;
    SizeRule m_rule;
    double m_lowest;
    ReducibleLoss m_reducible;
    double m_target; // asked last
    const GridDistribution* m_sizes = nullptr; // its own
};

} // namespace model
