#include "model/formulas/allocation.h"

#include <algorithm>
#include <boost/math/tools/minima.hpp>
#include <boost/math/tools/roots.hpp>
#include <cmath>
#include <limits>

namespace model {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double unlimited = 1e40; // parameters or tokens, beyond any law's reach
constexpr int precisionBits = 50;

// U_N: the parameters that U unique tokens can feed (Muennighoff et al. 2023, section 3).
double fedParameters(const LossModel& m)
{
    const double ratio = optimalRatio(m.law);
    return std::pow(*m.uniqueTokens * ratio, m.law.beta / m.law.alpha) * ratio;
}

// Undoes x' = x0 + x0 R (1 - exp(-(x/x0 - 1)/R)); nothing beyond its limit x0 (1 + R).
std::optional<double> undoSaturation(double effective, double base, double decay)
{
    if (effective <= base) {
        return effective;
    }
    const double rest = 1.0 - (effective / base - 1.0) / decay;
    return rest > 0.0 ? std::optional(base * (1.0 - decay * std::log(rest))) : std::nullopt;
}

double saturate(double value, double base, double decay)
{
    return value <= base ? value : base + base * decay * (1.0 - std::exp(-(value / base - 1.0) / decay));
}

std::optional<double> tokensFor(const LossModel& m, double parameters, double targetLoss)
{
    const auto plain = tokensForLoss(m.law, parameters, targetLoss);
    if (!m.uniqueTokens || (plain && *plain <= *m.uniqueTokens)) {
        return plain;
    }
    const double effective = saturate(parameters, fedParameters(m), m.repetition.parameterDecay);
    const auto tokens = tokensForLoss(m.law, effective, targetLoss);
    return tokens ? undoSaturation(*tokens, *m.uniqueTokens, m.repetition.dataDecay) : std::nullopt;
}

std::optional<double> parametersFor(const LossModel& m, double tokens, double targetLoss)
{
    if (!m.uniqueTokens || tokens <= *m.uniqueTokens) {
        return parametersForLoss(m.law, tokens, targetLoss);
    }
    const auto effective = parametersForLoss(m.law, effectiveTokens(m.repetition, tokens, *m.uniqueTokens), targetLoss);
    return effective ? undoSaturation(*effective, fedParameters(m), m.repetition.parameterDecay) : std::nullopt;
}

// ln(N D) along the curve of equal loss; infinite where no D reaches it.
double logCost(const LossModel& m, double logParameters, double targetLoss)
{
    const auto tokens = tokensFor(m, std::exp(logParameters), targetLoss);
    return tokens ? logParameters + std::log(*tokens) : infinite;
}

// With repeated data the optimum has no closed form: scan ln N, then refine (Brent) around the best point.
std::optional<SizeAndTokens> repeatedOptimum(const LossModel& m, double targetLoss)
{
    constexpr int steps = 400;
    const double low = std::log(1e3);
    const double high = std::log(1e18);
    const double width = (high - low) / steps;
    int best = 0;
    for (int i = 1; i <= steps; ++i) {
        if (logCost(m, low + i * width, targetLoss) < logCost(m, low + best * width, targetLoss)) {
            best = i;
        }
    }
    const auto cost = [&](double x) { return logCost(m, x, targetLoss); };
    if (cost(low + best * width) == infinite) {
        return {};
    }
    const double middle = low + best * width;
    const double refined = boost::math::tools::brent_find_minima(cost, middle - width, middle + width, precisionBits / 2).first;
    const double parameters = std::exp(cost(refined) <= cost(middle) ? refined : middle);
    return SizeAndTokens{parameters, *tokensFor(m, parameters, targetLoss)};
}

std::optional<SizeAndTokens> computeOptimal(const LossModel& m, double targetLoss)
{
    const auto plain = optimumForLoss(m.law, targetLoss);
    if (!plain || !m.uniqueTokens || plain->tokens <= *m.uniqueTokens) {
        return plain;
    }
    return repeatedOptimum(m, targetLoss);
}

// D = r N: loss falls with N, so one root in ln N.
std::optional<SizeAndTokens> proportional(const LossModel& m, double ratio, double targetLoss)
{
    const auto excess = [&](double logN) { return m.at(std::exp(logN), ratio * std::exp(logN)) - targetLoss; };
    const double low = 0.0;
    const double high = std::log(unlimited);
    if (!(excess(low) > 0.0) || !(excess(high) < 0.0)) {
        return {};
    }
    std::uintmax_t iterations = 200;
    const auto bracket = boost::math::tools::toms748_solve(excess, low, high,
                                                           boost::math::tools::eps_tolerance<double>(precisionBits), iterations);
    const double parameters = std::exp(0.5 * (bracket.first + bracket.second));
    return SizeAndTokens{parameters, ratio * parameters};
}

template <typename Solved>
std::optional<SizeAndTokens> paired(const std::optional<double>& solved, Solved pair)
{
    return solved ? std::optional<SizeAndTokens>(pair(*solved)) : std::nullopt;
}

} // namespace

double LossModel::at(double parameters, double tokens) const
{
    return uniqueTokens ? repeatedLoss(law, repetition, parameters, tokens, *uniqueTokens) : loss(law, parameters, tokens);
}

LossLaw withEfficiency(LossLaw law, double efficiency)
{
    law.A *= std::exp(efficiency);
    law.B *= std::exp(efficiency);
    return law;
}

std::optional<SizeAndTokens> solveForLoss(const LossModel& m, Allocation allocation, const Given& given, double targetLoss)
{
    switch (allocation) {
    case Allocation::ComputeOptimal:
        return computeOptimal(m, targetLoss);
    case Allocation::TokensPerParameter:
        return proportional(m, given.tokensPerParameter, targetLoss);
    case Allocation::GivenParameters:
        return paired(tokensFor(m, given.parameters, targetLoss),
                      [&](double tokens) { return SizeAndTokens{given.parameters, tokens}; });
    case Allocation::GivenTokens:
        return paired(parametersFor(m, given.tokens, targetLoss),
                      [&](double parameters) { return SizeAndTokens{parameters, given.tokens}; });
    }
    return {};
}

double lowestLoss(const LossModel& m, Allocation allocation, const Given& given)
{
    const double parameters = allocation == Allocation::GivenParameters ? given.parameters : unlimited;
    const double tokens = allocation == Allocation::GivenTokens ? given.tokens : unlimited;
    return m.at(parameters, tokens);
}

} // namespace model
