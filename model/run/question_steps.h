// The steps between accuracy, loss, size and tokens, for every way a question can be put.
#pragma once

#include "model/run/inputs.h"
#include "model/run/step.h"

namespace model {

/// How a question is put: what it holds fixed, whether experts share the work, and whether repeated data have worn off.
struct QuestionForm {
    Allocation allocation = Allocation::ComputeOptimal;
    bool mixture = false;
    bool worn = false;
    bool decided = false; // by the whole life: the size is a search's, not somebody's
};

/// The numbers of law, link and question that the steps start from; `law` is the published one.
SymbolValues questionValues(const Question& question, const FitConstants& fit, const LossLaw& law, const Link& link);

/// From N and D to the loss.
Plan forwardPlan(const QuestionForm& form);
/// From the target to N, N_a and D; NaN where none reach it.
Plan backwardPlan(const QuestionForm& form);

} // namespace model
