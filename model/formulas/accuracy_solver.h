// Both directions between accuracy and the size of a run, for one question.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/run/inputs.h"
#include "model/run/question_steps.h"
#include "model/formulas/size_rule.h"
#include "model/run/training_run.h"

namespace model {

class AccuracySolver {
public:
    /// For `benchmark` under the question's law and recipe, which must link it (see `linkOf`); question and catalogue live longer.
    AccuracySolver(const Question& question, const Catalog& catalog, std::string_view benchmark);

    const Link& link() const { return *m_link; }
    bool lossIsNats() const { return !m_model.law.bitsPerByte; }

    /// Accuracy at L = E: what unlimited size and tokens would reach.
    double ceiling() const;
    /// The same with what the allocation holds fixed.
    double reachable() const;
    /// Loss and accuracy of a run.
    double lossOf(const Run& run) const;
    double accuracyOf(const Run& run) const;
    /// The run that reaches `target` (fraction) by the question's allocation; nothing where none does.
    std::optional<Run> runFor(double target) const;

    /// The same with every number on the way, and the steps that were taken.
    struct Worked {
        SymbolValues values;
        Plan plan;
    };
    Worked workedLoss(const Run& run) const;
    Worked workedRun(double target) const;

private:
    double lifetimeSize(double target) const;

    LossModel m_model;
    SizeRule m_rule;
    const Link* m_link;
    QuestionForm m_form;
    const Question* m_question;
    SymbolValues m_values;
};

/// Accuracy of a run on every benchmark that the question's law links.
std::vector<std::pair<std::string, double>> allAccuracies(const Question& question, const Catalog& catalog, const Run& run);

} // namespace model
