#include "model/formulas/accuracy_solver.h"

namespace model {
namespace {

LossModel lossModel(const Question& q, const Catalog& catalog, std::string_view benchmark)
{
    return {withEfficiency(*catalog.lossLaw(q.law, benchmark), q.efficiency), catalog.fit.repetition, q.uniqueTokens};
}

} // namespace

AccuracySolver::AccuracySolver(const Question& question, const Catalog& catalog, std::string_view benchmark)
    : m_model(lossModel(question, catalog, benchmark)), m_rule(sizeRule(question, catalog.fit.moeExponent)),
      m_link(linkOf(question, catalog, benchmark))
{
}

double AccuracySolver::ceiling() const { return accuracyAtLoss(*m_link, m_model.law.E); }

double AccuracySolver::reachable() const
{
    return accuracyAtLoss(*m_link, lowestLoss(m_model, m_rule.allocation, m_rule.given));
}

double AccuracySolver::lossOf(const Run& run) const { return m_model.at(m_rule.effective(run.parameters), run.tokens); }

double AccuracySolver::accuracyOf(const Run& run) const { return accuracyAtLoss(*m_link, lossOf(run)); }

std::optional<Run> AccuracySolver::runFor(double target) const
{
    const auto targetLoss = lossAtAccuracy(*m_link, target);
    return targetLoss ? runForLoss(m_model, m_rule, *targetLoss) : std::nullopt;
}

std::vector<std::pair<std::string, double>> allAccuracies(const Question& question, const Catalog& catalog, const Run& run)
{
    std::vector<std::pair<std::string, double>> all;
    for (const std::string& benchmark : linkedBenchmarks(question, catalog)) {
        all.emplace_back(benchmark, AccuracySolver(question, catalog, benchmark).accuracyOf(run));
    }
    return all;
}

} // namespace model
