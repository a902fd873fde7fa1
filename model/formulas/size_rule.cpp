#include "model/formulas/size_rule.h"

#include <cmath>

namespace model {

SizeRule sizeRule(const Question& q, double moeExponent)
{
    SizeRule rule;
    rule.allocation = q.allocation;
    rule.activeShare = q.activeShare;
    rule.effectiveShare = std::pow(q.activeShare, 1.0 - moeExponent);
    rule.given.parameters = rule.effective(q.parameters.value_or(0.0));
    rule.given.tokens = q.tokens.value_or(0.0);
    rule.given.tokensPerParameter = q.tokensPerParameter / rule.effectiveShare;
    return rule;
}

std::optional<Run> runForLoss(const LossModel& model, const SizeRule& rule, double targetLoss)
{
    const auto solved = solveForLoss(model, rule.allocation, rule.given, targetLoss);
    if (!solved) {
        return {};
    }
    const double parameters = solved->parameters / rule.effectiveShare;
    return Run{parameters, parameters * rule.activeShare, solved->tokens};
}

Run givenRun(const Question& q) { return {*q.parameters, *q.parameters * q.activeShare, *q.tokens}; }

} // namespace model
