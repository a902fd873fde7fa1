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

double fed(const LossModel& m) { return fedParameters(*m.uniqueTokens, optimalRatio(m.law), m.law.alpha, m.law.beta); }

std::optional<double> known(double value) { return std::isnan(value) ? std::nullopt : std::optional(value); }

std::optional<double> tokensFor(const LossModel& m, double parameters, double targetLoss)
{
    const auto plain = tokensForLoss(m.law, parameters, targetLoss);
    if (!m.uniqueTokens || (plain && *plain <= *m.uniqueTokens)) {
        return plain;
    }
    const double effective = wornParameters(parameters, fed(m), m.repetition.parameterDecay);
    const auto tokens = tokensForLoss(m.law, effective, targetLoss);
    return tokens ? known(undoWear(*tokens, *m.uniqueTokens, m.repetition.dataDecay)) : std::nullopt;
}

std::optional<double> parametersFor(const LossModel& m, double tokens, double targetLoss)
{
    if (!m.uniqueTokens || tokens <= *m.uniqueTokens) {
        return parametersForLoss(m.law, tokens, targetLoss);
    }
    const auto effective = parametersForLoss(m.law, effectiveTokens(m.repetition, tokens, *m.uniqueTokens), targetLoss);
    return effective ? known(undoWear(*effective, fed(m), m.repetition.parameterDecay)) : std::nullopt;
}

// ln(N D) along the curve of equal loss; infinite where no D reaches it.
double logCost(const LossModel& m, double logParameters, double targetLoss)
{
    const auto tokens = tokensFor(m, std::exp(logParameters), targetLoss);
    return tokens ? logParameters + std::log(*tokens) : infinite;
}

template <typename Solved>
std::optional<SizeAndTokens> paired(const std::optional<double>& solved, Solved pair)
{
    return solved ? std::optional<SizeAndTokens>(pair(*solved)) : std::nullopt;
}

std::optional<SizeAndTokens> computeOptimal(const LossModel& m, double targetLoss)
{
    const auto plain = optimumForLoss(m.law, targetLoss);
    if (!plain || !m.uniqueTokens || plain->tokens <= *m.uniqueTokens) {
        return plain;
    }
    return paired(known(repeatedOptimalParameters(m, targetLoss)),
                  [&](double parameters) { return SizeAndTokens{parameters, *tokensFor(m, parameters, targetLoss)}; });
}

} // namespace

double teamCoefficient(double coefficient, double efficiency) { return coefficient * std::exp(efficiency); }

double undoWear(double worn, double base, double decay)
{
    const double rest = 1.0 - std::max(worn / base - 1.0, 0.0) / decay;
    return rest > 0.0 ? std::min(worn, base) * (1.0 - decay * std::log(rest)) : std::numeric_limits<double>::quiet_NaN();
}

// Scan ln N, then refine (Brent) around the best point.
double repeatedOptimalParameters(const LossModel& m, double targetLoss)
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
    const double middle = low + best * width;
    if (cost(middle) == infinite) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    const double refined = boost::math::tools::brent_find_minima(cost, middle - width, middle + width, precisionBits / 2).first;
    return std::exp(cost(refined) <= cost(middle) ? refined : middle);
}

// Loss falls with N, so one root in ln N.
double proportionalParameters(const LossModel& m, double ratio, double targetLoss)
{
    const auto excess = [&](double logN) { return m.at(std::exp(logN), ratio * std::exp(logN)) - targetLoss; };
    const double low = 0.0;
    const double high = std::log(unlimited);
    if (!(excess(low) > 0.0) || !(excess(high) < 0.0)) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    std::uintmax_t iterations = 200;
    const auto bracket = boost::math::tools::toms748_solve(excess, low, high,
                                                           boost::math::tools::eps_tolerance<double>(precisionBits), iterations);
    return std::exp(0.5 * (bracket.first + bracket.second));
}

double LossModel::at(double parameters, double tokens) const
{
    return uniqueTokens ? repeatedLoss(law, repetition, parameters, tokens, *uniqueTokens) : loss(law, parameters, tokens);
}

LossLaw withEfficiency(LossLaw law, double efficiency)
{
    law.A = teamCoefficient(law.A, efficiency);
    law.B = teamCoefficient(law.B, efficiency);
    return law;
}

std::optional<SizeAndTokens> solveForLoss(const LossModel& m, Allocation allocation, const Given& given, double targetLoss)
{
    switch (allocation) {
    case Allocation::ComputeOptimal:
        return computeOptimal(m, targetLoss);
    case Allocation::TokensPerParameter:
        return paired(known(proportionalParameters(m, given.tokensPerParameter, targetLoss)), [&](double parameters) {
            return SizeAndTokens{parameters, given.tokensPerParameter * parameters};
        });
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
