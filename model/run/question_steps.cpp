#include "model/run/question_steps.h"

#include "model/run/training_steps.h"

namespace model {
namespace {

using S = Symbol;
using V = const SymbolValues&;

LossModel plainModel(V v) {
    LossModel model;
    model.law.E = v[S::LossFloor];
    model.law.A = v[S::SizeCoefficient];
    model.law.B = v[S::DataCoefficient];
    model.law.alpha = v[S::Alpha];
    model.law.beta = v[S::Beta];
    return model;
}

LossModel wornModel(V v) {
    LossModel model = plainModel(v);
    model.repetition = {v[S::DataDecay], v[S::ParameterDecay]};
    model.uniqueTokens = v[S::UniqueTokens];
    return model;
}

double sizeLoss(V v, S amount) {
    return reducibleLoss(v[S::SizeCoefficient], v[amount], v[S::Alpha]);
}
double dataLoss(V v, S amount) {
    return reducibleLoss(v[S::DataCoefficient], v[amount], v[S::Beta]);
}
double toLose(V v) {
    return v[S::TargetLoss] - v[S::LossFloor];
}
double sizeFor(V v, S tokens) {
    return amountLeaving(toLose(v) - dataLoss(v, tokens), v[S::SizeCoefficient], v[S::Alpha]);
}
double tokensFor(V v, S size) {
    return amountLeaving(toLose(v) - sizeLoss(v, size), v[S::DataCoefficient], v[S::Beta]);
}

constexpr std::array team{
    Step{S::SizeCoefficient, "A * exp(u)",
         [](V v) { return teamCoefficient(v[S::PublishedSizeCoefficient], v[S::Efficiency]); }},
    Step{S::DataCoefficient, "B * exp(u)",
         [](V v) { return teamCoefficient(v[S::PublishedDataCoefficient], v[S::Efficiency]); }},
};
constexpr Step targetLoss{S::TargetLoss, "L_0 + ln((a_max - a) / (a - a_min)) / k", [](V v) {
                              return linkedLoss(v[S::Floor], v[S::Top], v[S::Slope], v[S::MiddleLoss], v[S::Target]);
                          }};

constexpr Step shareOfExperts{S::EffectiveShare, "s_a^(1 - x)",
                              [](V v) { return std::pow(v[S::ActiveShare], 1.0 - v[S::MoeExponent]); }};
constexpr Step effectiveAll{S::EffectiveParameters, "N", [](V v) { return v[S::Parameters]; }};
constexpr Step effectiveOfExperts{S::EffectiveParameters, "N * s_e",
                                  [](V v) { return v[S::Parameters] * v[S::EffectiveShare]; }};
constexpr std::array solvedAll{
    Step{S::Parameters, "N_e", [](V v) { return v[S::EffectiveParameters]; }},
    Step{S::ActiveParameters, "N", [](V v) { return v[S::Parameters]; }},
};
constexpr std::array solvedOfExperts{
    Step{S::Parameters, "N_e / s_e", [](V v) { return v[S::EffectiveParameters] / v[S::EffectiveShare]; }},
    Step{S::ActiveParameters, "N * s_a", [](V v) { return v[S::Parameters] * v[S::ActiveShare]; }},
};

constexpr std::array optimal{
    Step{S::EffectiveParameters, "(A_u * (alpha + beta) / (beta * (L_a - E)))^(1 / alpha)",
         [](V v) { return optimalAmount(toLose(v), v[S::SizeCoefficient], v[S::Alpha], v[S::Beta]); }},
    Step{S::Tokens, "(B_u * (alpha + beta) / (alpha * (L_a - E)))^(1 / beta)",
         [](V v) { return optimalAmount(toLose(v), v[S::DataCoefficient], v[S::Beta], v[S::Alpha]); }},
};
constexpr Step tokensOfSize{S::Tokens, "(B_u / (L_a - E - A_u / N_e^alpha))^(1 / beta)",
                            [](V v) { return tokensFor(v, S::EffectiveParameters); }};
constexpr Step sizeOfTokens{S::EffectiveParameters, "(A_u / (L_a - E - B_u / D^beta))^(1 / alpha)",
                            [](V v) { return sizeFor(v, S::Tokens); }};
constexpr Step ratioAll{S::EffectiveTokensPerParameter, "r", [](V v) { return v[S::TokensPerParameter]; }};
constexpr Step ratioOfExperts{S::EffectiveTokensPerParameter, "r / s_e",
                              [](V v) { return v[S::TokensPerParameter] / v[S::EffectiveShare]; }};
constexpr Step tokensOfRatio{S::Tokens, "r_e * N_e",
                             [](V v) { return v[S::EffectiveTokensPerParameter] * v[S::EffectiveParameters]; }};
constexpr Step sizeOfRatio{
    S::EffectiveParameters, "E + A_u / N_e^alpha + B_u / (r_e * N_e)^beta = L_a",
    [](V v) { return proportionalParameters(plainModel(v), v[S::EffectiveTokensPerParameter], v[S::TargetLoss]); },
    StepKind::Condition};

// Repeated data: worn tokens and parameters take the place of D and N_e.
constexpr std::array fed{
    Step{S::OptimalRatio, "(alpha * A_u / (beta * B_u))^(1 / (alpha + beta))",
         [](V v) { return optimalRatio(v[S::SizeCoefficient], v[S::Alpha], v[S::DataCoefficient], v[S::Beta]); }},
    Step{S::FedParameters, "(U * G)^(beta / alpha) * G",
         [](V v) { return fedParameters(v[S::UniqueTokens], v[S::OptimalRatio], v[S::Alpha], v[S::Beta]); }},
};
constexpr Step wornSize{
    S::WornParameters, "min(N_e, U_N) * (1 + R_N * (1 - exp(-max(N_e / U_N - 1, 0) / R_N)))",
    [](V v) { return wornParameters(v[S::EffectiveParameters], v[S::FedParameters], v[S::ParameterDecay]); }};
constexpr Step wornTokens{S::WornTokens, "U + U * R_D * (1 - exp(-(D / U - 1) / R_D))", [](V v) {
                              return effectiveTokens({v[S::DataDecay], 0.0}, v[S::Tokens], v[S::UniqueTokens]);
                          }};
constexpr std::array tokensOfWornSize{
    wornSize,
    Step{S::WornTokens, "(B_u / (L_a - E - A_u / N_w^alpha))^(1 / beta)",
         [](V v) { return tokensFor(v, S::WornParameters); }},
    Step{S::Tokens, "U * (1 - R_D * ln(1 - (D_w / U - 1) / R_D))",
         [](V v) { return undoWear(v[S::WornTokens], v[S::UniqueTokens], v[S::DataDecay]); }},
};
constexpr std::array sizeOfWornTokens{
    wornTokens,
    Step{S::WornParameters, "(A_u / (L_a - E - B_u / D_w^beta))^(1 / alpha)",
         [](V v) { return sizeFor(v, S::WornTokens); }},
    Step{S::EffectiveParameters, "min(N_w, U_N) * (1 - R_N * ln(1 - max(N_w / U_N - 1, 0) / R_N))",
         [](V v) { return undoWear(v[S::WornParameters], v[S::FedParameters], v[S::ParameterDecay]); }},
};
constexpr Step sizeOfLeastCompute{S::EffectiveParameters, "N_e * D",
                                  [](V v) { return repeatedOptimalParameters(wornModel(v), v[S::TargetLoss]); },
                                  StepKind::Least};
// Found before the steps run (see lifetime_size.h): the step says what it was found by.
constexpr Step sizeOfLeastCarbon{S::Parameters, "M_tot", [](V v) { return v[S::Parameters]; }, StepKind::Least};
constexpr std::array wornRatio{
    Step{S::EffectiveParameters, "E + A_u / N_w^alpha + B_u / D_w^beta = L_a",
         [](V v) { return proportionalParameters(wornModel(v), v[S::EffectiveTokensPerParameter], v[S::TargetLoss]); },
         StepKind::Condition},
    tokensOfRatio,
    wornSize,
    wornTokens,
};

constexpr Step plainLoss{S::Loss, "E + A_u / N_e^alpha + B_u / D^beta", [](V v) {
                             return v[S::LossFloor] + sizeLoss(v, S::EffectiveParameters) + dataLoss(v, S::Tokens);
                         }};
constexpr Step wornLoss{S::Loss, "E + A_u / N_w^alpha + B_u / D_w^beta", [](V v) {
                            return v[S::LossFloor] + sizeLoss(v, S::WornParameters) + dataLoss(v, S::WornTokens);
                        }};

Plan begun(const QuestionForm& form) {
    Plan plan;
    plan.add(team);
    if (form.mixture) {
        plan.add(shareOfExperts);
    }
    if (form.worn) {
        plan.add(fed);
    }
    return plan;
}

void addOptimal(Plan& plan, const QuestionForm& form) {
    if (form.worn) {
        plan.add(sizeOfLeastCompute);
        plan.add(tokensOfWornSize);
    } else {
        plan.add(optimal);
    }
}

void addRatio(Plan& plan, const QuestionForm& form) {
    plan.add(form.mixture ? ratioOfExperts : ratioAll);
    if (form.worn) {
        plan.add(wornRatio);
    } else {
        plan.add(sizeOfRatio);
        plan.add(tokensOfRatio);
    }
}

void addGivenSize(Plan& plan, const QuestionForm& form) {
    if (form.decided) {
        plan.add(sizeOfLeastCarbon);
    }
    plan.add(form.mixture ? effectiveOfExperts : effectiveAll);
    plan.add(form.worn ? Steps(tokensOfWornSize) : Steps(&tokensOfSize, 1));
}

void addSolving(Plan& plan, const QuestionForm& form) {
    switch (form.allocation) {
    case Allocation::ComputeOptimal:
        return addOptimal(plan, form);
    case Allocation::TokensPerParameter:
        return addRatio(plan, form);
    case Allocation::GivenParameters:
        return addGivenSize(plan, form);
    case Allocation::GivenTokens:
        return plan.add(form.worn ? Steps(sizeOfWornTokens) : Steps(&sizeOfTokens, 1));
    }
}

} // namespace

SymbolValues questionValues(const Question& q, const FitConstants& fit, const LossLaw& law, const Link& link) {
    SymbolValues v;
    v[S::Floor] = link.floor;
    v[S::Top] = link.top;
    v[S::Slope] = link.k;
    v[S::MiddleLoss] = link.L0;
    v[S::LossFloor] = law.E;
    v[S::PublishedSizeCoefficient] = law.A;
    v[S::PublishedDataCoefficient] = law.B;
    v[S::Alpha] = law.alpha;
    v[S::Beta] = law.beta;
    v[S::Efficiency] = q.efficiency;
    v[S::TokensPerParameter] = q.tokensPerParameter;
    v[S::UniqueTokens] = q.uniqueTokens.value_or(std::numeric_limits<double>::quiet_NaN());
    v[S::DataDecay] = fit.repetition.dataDecay;
    v[S::ParameterDecay] = fit.repetition.parameterDecay;
    v[S::MoeExponent] = fit.moeExponent;
    v[S::ActiveShare] = q.activeShare;
    return v;
}

Plan forwardPlan(const QuestionForm& form) {
    Plan plan = begun(form);
    plan.add(form.mixture ? effectiveOfExperts : effectiveAll);
    if (form.worn) {
        plan.add(wornSize);
        plan.add(wornTokens);
    }
    plan.add(form.worn ? wornLoss : plainLoss);
    return plan;
}

Plan backwardPlan(const QuestionForm& form) {
    Plan plan = begun(form);
    plan.add(targetLoss);
    addSolving(plan, form);
    const Steps solved = form.mixture ? Steps(solvedOfExperts) : Steps(solvedAll);
    plan.add(form.allocation == Allocation::GivenParameters ? solved.subspan(1) : solved);
    return plan;
}

} // namespace model
