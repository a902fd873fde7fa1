#include "model/formulas/scaling_law.h"

#include <algorithm>
#include <cmath>

namespace model {

double optimalRatio(const LossLaw& law)
{
    return std::pow(law.alpha * law.A / (law.beta * law.B), 1.0 / (law.alpha + law.beta));
}

double loss(const LossLaw& law, double parameters, double tokens)
{
    return law.E + law.A / std::pow(parameters, law.alpha) + law.B / std::pow(tokens, law.beta);
}

double effectiveTokens(const RepetitionLaw& repetition, double tokens, double uniqueTokens)
{
    const double surplus = std::max(tokens / uniqueTokens - 1.0, 0.0);
    return std::min(tokens, uniqueTokens) +
           uniqueTokens * repetition.dataDecay * (1.0 - std::exp(-surplus / repetition.dataDecay));
}

// N' = U_N + U_N R_N*(1 - exp(-R_N/R_N*)), U_N = min(N, (U G)^(beta/alpha) G): parameters beyond what U tokens can feed count less.
static double effectiveParameters(const LossLaw& law, const RepetitionLaw& repetition, double parameters, double uniqueTokens)
{
    const double ratio = optimalRatio(law);
    const double fed = std::min(parameters, std::pow(uniqueTokens * ratio, law.beta / law.alpha) * ratio);
    const double surplus = std::max(parameters / fed - 1.0, 0.0);
    return fed + fed * repetition.parameterDecay * (1.0 - std::exp(-surplus / repetition.parameterDecay));
}

double repeatedLoss(const LossLaw& law, const RepetitionLaw& repetition, double parameters, double tokens, double uniqueTokens)
{
    if (tokens <= uniqueTokens) {
        return loss(law, parameters, tokens);
    }
    return loss(law, effectiveParameters(law, repetition, parameters, uniqueTokens),
                effectiveTokens(repetition, tokens, uniqueTokens));
}

SizeAndTokens optimumForCompute(const LossLaw& law, double flop)
{
    const double ratio = optimalRatio(law);
    const double tokensShare = law.alpha / (law.alpha + law.beta);
    const double perSix = flop / 6.0;
    return {ratio * std::pow(perSix, 1.0 - tokensShare), std::pow(perSix, tokensShare) / ratio};
}

std::optional<SizeAndTokens> optimumForLoss(const LossLaw& law, double targetLoss)
{
    const double reducible = targetLoss - law.E;
    if (!(reducible > 0.0)) {
        return {};
    }
    const double sum = law.alpha + law.beta;
    return SizeAndTokens{std::pow(law.A * sum / (law.beta * reducible), 1.0 / law.alpha),
                         std::pow(law.B * sum / (law.alpha * reducible), 1.0 / law.beta)};
}

std::optional<double> tokensForLoss(const LossLaw& law, double parameters, double targetLoss)
{
    const double left = targetLoss - law.E - law.A / std::pow(parameters, law.alpha);
    return left > 0.0 ? std::optional(std::pow(law.B / left, 1.0 / law.beta)) : std::nullopt;
}

std::optional<double> parametersForLoss(const LossLaw& law, double tokens, double targetLoss)
{
    const double left = targetLoss - law.E - law.B / std::pow(tokens, law.beta);
    return left > 0.0 ? std::optional(std::pow(law.A / left, 1.0 / law.alpha)) : std::nullopt;
}

} // namespace model
