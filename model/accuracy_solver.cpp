#include "model/accuracy_solver.h"

#include <cmath>

namespace model {
namespace {

LossModel lossModel(const Question& q, const Catalog& catalog, std::string_view benchmark)
{
    return {withEfficiency(*catalog.lossLaw(q.law, benchmark), q.efficiency), catalog.fit.repetition, q.uniqueTokens};
}

} // namespace

AccuracySolver::AccuracySolver(const Question& question, const Catalog& catalog, std::string_view benchmark)
    : m_question(question), m_model(lossModel(question, catalog, benchmark)),
      m_link(catalog.link(question.law, question.recipe, benchmark)),
      m_effectiveShare(std::pow(question.activeShare, 1.0 - catalog.fit.moeExponent))
{
    m_given.parameters = effective(question.parameters.value_or(0.0));
    m_given.tokens = question.tokens.value_or(0.0);
    m_given.tokensPerParameter = question.tokensPerParameter / m_effectiveShare;
}

double AccuracySolver::ceiling() const { return accuracyAtLoss(*m_link, m_model.law.E); }

double AccuracySolver::reachable() const
{
    return accuracyAtLoss(*m_link, lowestLoss(m_model, m_question.allocation, m_given));
}

double AccuracySolver::lossOf(const Run& run) const { return m_model.at(effective(run.parameters), run.tokens); }

double AccuracySolver::accuracyOf(const Run& run) const { return accuracyAtLoss(*m_link, lossOf(run)); }

std::optional<Run> AccuracySolver::runFor(double target) const
{
    const auto targetLoss = lossAtAccuracy(*m_link, target);
    const auto solved = targetLoss ? solveForLoss(m_model, m_question.allocation, m_given, *targetLoss) : std::nullopt;
    if (!solved) {
        return {};
    }
    const double parameters = solved->parameters / m_effectiveShare;
    return Run{parameters, parameters * m_question.activeShare, solved->tokens};
}

std::vector<std::pair<std::string, double>> allAccuracies(const Question& question, const Catalog& catalog, const Run& run)
{
    std::vector<std::pair<std::string, double>> all;
    for (const std::string& benchmark : catalog.benchmarks(question.law)) {
        all.emplace_back(benchmark, AccuracySolver(question, catalog, benchmark).accuracyOf(run));
    }
    return all;
}

} // namespace model
