// Loss laws of the form L = E + A/N^alpha + B/D^beta and the ways back from a loss to size and tokens.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/catalog/provenance.h"

namespace model {

/// Repeated data (Muennighoff et al. 2023, arXiv 2305.16264): how fast epochs and surplus parameters lose their worth.
struct RepetitionLaw {
    double dataDecay = 0.0;      // R_D*
    double parameterDecay = 0.0; // R_N*
};

/// Coefficients of one law. Loss in nats/token on the law's own data (bits/byte for `bitsPerByte`): never compare across laws.
struct LossLaw {
    std::string id;
    double E = 0.0;
    double A = 0.0;
    double B = 0.0;
    double alpha = 0.0;
    double beta = 0.0;
    std::string benchmark; // set where a law has one fit per benchmark
    bool bitsPerByte = false;
    bool linked = false; // has accuracy links of its own
    std::vector<double> logCovariance; // 5x5 row-major over (ln A, ln B, ln E, alpha, beta); empty where unknown
    Provenance provenance;
};

struct SizeAndTokens {
    double parameters = 0.0;
    double tokens = 0.0;
};

/// What one amount (parameters or tokens) leaves of the reducible loss: c/x^exponent; and the amount that leaves just `left`
/// (NaN where nothing is left to leave).
double reducibleLoss(double coefficient, double amount, double exponent);
double amountLeaving(double left, double coefficient, double exponent);
/// The compute-optimal amount at which both terms together leave `reducible`: (c (own+other)/(other reducible))^(1/own); NaN at or
/// below zero.
double optimalAmount(double reducible, double coefficient, double exponent, double otherExponent);

/// G = (alpha A / (beta B))^(1/(alpha+beta)), the ratio that fixes the compute-optimal split.
double optimalRatio(double A, double alpha, double B, double beta);
double optimalRatio(const LossLaw& law);
/// U_N = (U G)^(beta/alpha) G: the parameters that U unique tokens can feed (Muennighoff et al. 2023, section 3).
double fedParameters(double uniqueTokens, double ratio, double alpha, double beta);
/// What surplus parameters are worth: U_N + U_N R_N*(1 - exp(-(N/U_N - 1)/R_N*)) beyond those that can be fed, else N.
double wornParameters(double parameters, double fed, double decay);

/// Loss of N parameters trained on D tokens, all unique.
double loss(const LossLaw& law, double parameters, double tokens);

/// Loss when only `uniqueTokens` of the D tokens differ: effective data and effective parameters replace D and N once D > U.
double repeatedLoss(const LossLaw& law, const RepetitionLaw& repetition, double parameters, double tokens, double uniqueTokens);
/// D' = U + U R*(1 - exp(-(D/U - 1)/R*)) for D > U, else D.
double effectiveTokens(const RepetitionLaw& repetition, double tokens, double uniqueTokens);

/// Least-FLOP split of C = 6 N D.
SizeAndTokens optimumForCompute(const LossLaw& law, double flop);
/// Least-FLOP size and tokens that reach `targetLoss`; nothing at or below E.
std::optional<SizeAndTokens> optimumForLoss(const LossLaw& law, double targetLoss);
/// Tokens that bring N parameters to `targetLoss`, parameters that bring D tokens there; nothing where no amount does.
std::optional<double> tokensForLoss(const LossLaw& law, double parameters, double targetLoss);
std::optional<double> parametersForLoss(const LossLaw& law, double tokens, double targetLoss);

} // namespace model
