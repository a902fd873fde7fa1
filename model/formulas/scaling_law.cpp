#include "model/formulas/scaling_law.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace model {

double reducibleLoss(double coefficient, double amount, double exponent) { return coefficient / std::pow(amount, exponent); }

double amountLeaving(double left, double coefficient, double exponent)
{
    return left > 0.0 ? std::pow(coefficient / left, 1.0 / exponent) : std::numeric_limits<double>::quiet_NaN();
}

double optimalAmount(double reducible, double coefficient, double exponent, double otherExponent)
{
    return reducible > 0.0 ? std::pow(coefficient * (exponent + otherExponent) / (otherExponent * reducible), 1.0 / exponent)
                           : std::numeric_limits<double>::quiet_NaN();
}

double optimalRatio(double A, double alpha, double B, double beta)
{
    return std::pow(alpha * A / (beta * B), 1.0 / (alpha + beta));
}

double optimalRatio(const LossLaw& law) { return optimalRatio(law.A, law.alpha, law.B, law.beta); }

double fedParameters(double uniqueTokens, double ratio, double alpha, double beta)
{
    return std::pow(uniqueTokens * ratio, beta / alpha) * ratio;
}

double wornParameters(double parameters, double fed, double decay)
{
    const double used = std::min(parameters, fed);
    const double surplus = std::max(parameters / fed - 1.0, 0.0);
    return used + used * decay * (1.0 - std::exp(-surplus / decay));
}

double loss(const LossLaw& law, double parameters, double tokens)
{
    return law.E + reducibleLoss(law.A, parameters, law.alpha) + reducibleLoss(law.B, tokens, law.beta);
}

double effectiveTokens(const RepetitionLaw& repetition, double tokens, double uniqueTokens)
{
    const double surplus = std::max(tokens / uniqueTokens - 1.0, 0.0);
    return std::min(tokens, uniqueTokens) +
           uniqueTokens * repetition.dataDecay * (1.0 - std::exp(-surplus / repetition.dataDecay));
}

// Parameters beyond what U tokens can feed count less.
static double effectiveParameters(const LossLaw& law, const RepetitionLaw& repetition, double parameters, double uniqueTokens)
{
    const double fed = fedParameters(uniqueTokens, optimalRatio(law), law.alpha, law.beta);
    return wornParameters(parameters, fed, repetition.parameterDecay);
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
    return SizeAndTokens{optimalAmount(reducible, law.A, law.alpha, law.beta),
                         optimalAmount(reducible, law.B, law.beta, law.alpha)};
}

std::optional<double> tokensForLoss(const LossLaw& law, double parameters, double targetLoss)
{
    const double tokens = amountLeaving(targetLoss - law.E - reducibleLoss(law.A, parameters, law.alpha), law.B, law.beta);
    return std::isnan(tokens) ? std::nullopt : std::optional(tokens);
}

std::optional<double> parametersForLoss(const LossLaw& law, double tokens, double targetLoss)
{
    const double parameters = amountLeaving(targetLoss - law.E - reducibleLoss(law.B, tokens, law.beta), law.A, law.alpha);
    return std::isnan(parameters) ? std::nullopt : std::optional(parameters);
}

} // namespace model
