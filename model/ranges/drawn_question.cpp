#include "model/ranges/drawn_question.h"

#include <cmath>

namespace model {

DrawnQuestion::DrawnQuestion(const Question& q, const Catalog& catalog, std::string_view benchmark)
    : m_model{*catalog.lossLaw(q.law, benchmark), catalog.fit.repetition, q.uniqueTokens},
      m_link(linkOf(q, catalog, benchmark)), m_unreachableFlop(catalog.fit.unreachableFlop)
{
}

double DrawnQuestion::lossOf(const Question& q, const SizeRule& rule, const LinkDraw& draw, const Run& run)
{
    m_model.uniqueTokens = q.uniqueTokens;
    const double central = m_model.at(rule.effective(run.parameters), run.tokens);
    return m_model.law.E + std::exp(draw.efficiency) * (central - m_model.law.E);
}

double DrawnQuestion::accuracyAt(const LinkDraw& draw, double loss) const
{
    return m_link->floor + (m_link->top - m_link->floor) / (1.0 + std::exp(draw.k * (loss - draw.L0)));
}

std::optional<Run> DrawnQuestion::runFor(const Inputs& inputs, const SizeRule& rule, const LinkDraw& draw, double target)
{
    if (target <= m_link->floor || target >= m_link->top) {
        return {};
    }
    const double loss = draw.L0 + std::log((m_link->top - target) / (target - m_link->floor)) / draw.k;
    return runForReduced(inputs, rule, (loss - m_model.law.E) * std::exp(-draw.efficiency));
}

std::optional<Run> DrawnQuestion::runForReduced(const Inputs& inputs, const SizeRule& rule, double reducible)
{
    m_model.uniqueTokens = inputs.question.uniqueTokens;
    if (!(reducible > 0.0)) {
        return {};
    }
    SizeRule decided = rule;
    if (const auto& sizeNear = inputs.question.sizeNear) {
        decided.given.parameters = decided.effective(sizeNear(m_link->benchmark, reducible).value_or(0.0));
    }
    const auto run = runForLoss(m_model, decided, m_model.law.E + reducible);
    const bool absurd = run && trainingFlop(inputs.workload, run->activeParameters, run->tokens) > m_unreachableFlop;
    return absurd ? std::nullopt : run;
}

} // namespace model
