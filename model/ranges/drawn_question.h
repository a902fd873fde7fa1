// One benchmark's law and link, evaluated draw by draw.
#pragma once

#include <optional>
#include <string_view>

#include "model/ranges/sampler.h"
#include "model/formulas/size_rule.h"

namespace model {

/// The law stays at its centre, since the link was fitted on top of it; a team's efficiency u scales the reducible loss,
/// L = E + e^u (A/N^alpha + B/D^beta), so going backwards it is taken off the target instead.
class DrawnQuestion {
public:
    DrawnQuestion(const Question& question, const Catalog& catalog, std::string_view benchmark);

    const Link& link() const { return *m_link; }
    const LossLaw& law() const { return m_model.law; }

    /// Loss and accuracy of a run in this draw.
    double lossOf(const Question& question, const SizeRule& rule, const LinkDraw& draw, const Run& run);
    double accuracyAt(const LinkDraw& draw, double loss) const;
    /// The run that reaches `target` in this draw; nothing where none does, or only an absurd one (see FitConstants).
    std::optional<Run> runFor(const Inputs& inputs, const SizeRule& rule, const LinkDraw& draw, double target);
    /// The run that brings the average team this far above the irreducible loss; nothing as above.
    std::optional<Run> runForReduced(const Inputs& inputs, const SizeRule& rule, double reducible);

private:
    LossModel m_model;
    const Link* m_link;
    double m_unreachableFlop;
};

} // namespace model
