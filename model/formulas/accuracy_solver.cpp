#include "model/formulas/accuracy_solver.h"

#include <cmath>
#include <limits>

#include "model/run/training_steps.h"

namespace model {
namespace {

LossModel lossModel(const Question& q, const Catalog& catalog, std::string_view benchmark)
{
    return {withEfficiency(*catalog.lossLaw(q.law, benchmark), q.efficiency), catalog.fit.repetition, q.uniqueTokens};
}

} // namespace

AccuracySolver::AccuracySolver(const Question& question, const Catalog& catalog, std::string_view benchmark)
    : m_model(lossModel(question, catalog, benchmark)), m_rule(sizeRule(question, catalog.fit.moeExponent)),
      m_link(linkOf(question, catalog, benchmark)),
      m_form{question.allocation, question.architecture == Architecture::Moe, false, static_cast<bool>(question.sizeFor)},
      m_question(&question),
      m_values(questionValues(question, catalog.fit, *catalog.lossLaw(question.law, benchmark), *m_link))
{
    if (m_form.allocation == Allocation::GivenParameters) {
        m_values[Symbol::Parameters] = question.parameters.value_or(m_values[Symbol::Parameters]);
    } else if (m_form.allocation == Allocation::GivenTokens) {
        m_values[Symbol::Tokens] = question.tokens.value_or(m_values[Symbol::Tokens]);
    }
}

double AccuracySolver::ceiling() const { return accuracyAtLoss(*m_link, m_model.law.E); }

double AccuracySolver::reachable() const
{
    const Allocation allocation = m_form.decided ? Allocation::ComputeOptimal : m_rule.allocation;
    return accuracyAtLoss(*m_link, lowestLoss(m_model, allocation, m_rule.given));
}

AccuracySolver::Worked AccuracySolver::workedLoss(const Run& run) const
{
    SymbolValues v = m_values;
    v[Symbol::Parameters] = run.parameters;
    v[Symbol::Tokens] = run.tokens;
    QuestionForm form = m_form;
    form.worn = m_model.uniqueTokens && run.tokens > *m_model.uniqueTokens;
    const Plan plan = forwardPlan(form);
    plan.run(v);
    return {v, plan};
}

// Without wear first; where that takes more tokens than there are, repeated data count for less.
AccuracySolver::Worked AccuracySolver::workedRun(double target) const
{
    SymbolValues start = m_values;
    start[Symbol::Target] = target;
    if (m_form.decided) {
        start[Symbol::Parameters] = lifetimeSize(target);
    }
    Worked worked{start, backwardPlan(m_form)};
    worked.plan.run(worked.values);
    if (m_model.uniqueTokens && !(worked.values[Symbol::Tokens] <= *m_model.uniqueTokens)) {
        QuestionForm form = m_form;
        form.worn = true;
        worked = {start, backwardPlan(form)};
        worked.plan.run(worked.values);
    }
    return worked;
}

double AccuracySolver::lifetimeSize(double target) const
{
    const auto loss = lossAtAccuracy(*m_link, target);
    const double reducible = loss ? (*loss - m_model.law.E) * std::exp(-m_question->efficiency) : 0.0;
    const auto size = reducible > 0.0 ? m_question->sizeFor(m_link->benchmark, reducible) : std::nullopt;
    return size.value_or(std::numeric_limits<double>::quiet_NaN());
}

double AccuracySolver::lossOf(const Run& run) const { return workedLoss(run).values[Symbol::Loss]; }

double AccuracySolver::accuracyOf(const Run& run) const { return accuracyStep().evaluate(workedLoss(run).values); }

std::optional<Run> AccuracySolver::runFor(double target) const
{
    const SymbolValues v = workedRun(target).values;
    const Run run{v[Symbol::Parameters], v[Symbol::ActiveParameters], v[Symbol::Tokens]};
    return std::isnan(run.parameters) || std::isnan(run.tokens) ? std::nullopt : std::optional(run);
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
