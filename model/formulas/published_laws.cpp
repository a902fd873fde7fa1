#include "model/formulas/published_laws.h"

#include <cmath>

#include "model/formulas/compute.h"
#include "model/units.h"

namespace model {
namespace {

LossLaw chinchillaForm(const PublishedLaw& p)
{
    LossLaw law;
    law.E = p.at("E");
    law.A = p.at("A");
    law.B = p.at("B");
    law.alpha = p.at("alpha");
    law.beta = p.coefficients.contains("beta") ? p.at("beta") : law.alpha; // Gadre et al. use one exponent
    return law;
}

double powerLaw(const PublishedLaw& p, const std::string& scale, const std::string& exponent, double x)
{
    return std::pow(p.at(scale) / x, p.at(exponent));
}

// Kaplan et al. 2020, equations 1.1 to 1.5; N without embeddings.
std::optional<double> kaplanLoss(const PublishedLaw& p, const LawQuestion& q)
{
    if (q.parameters && q.tokens) {
        const double alphaD = p.at("L_ND.alpha_D");
        const double size = std::pow(p.at("L_ND.Nc") / *q.parameters, p.at("L_ND.alpha_N") / alphaD);
        return std::pow(size + p.at("L_ND.Dc") / *q.tokens, alphaD);
    }
    if (q.parameters) {
        return powerLaw(p, "L_N.Nc", "L_N.alpha_N", *q.parameters);
    }
    if (q.tokens) {
        return powerLaw(p, "L_D.Dc", "L_D.alpha_D", *q.tokens);
    }
    return q.flop ? std::optional(powerLaw(p, "L_Cmin.Cc_PFdays", "L_Cmin.alpha", *q.flop / flopPerPetaflopDay)) : std::nullopt;
}

double granularityLoss(const PublishedLaw& p, const LawQuestion& q)
{
    const double size = (p.at("g") / std::pow(q.granularity, p.at("gamma")) + p.at("a")) / std::pow(*q.parameters, p.at("alpha"));
    return p.at("c") + size + p.at("b") / std::pow(*q.tokens, p.at("beta"));
}

// 1/E^ = 1/(E - 1 + 1/(1/Es - 1/Em)) + 1/Em: expert counts saturate at both ends.
double saturatedExperts(const PublishedLaw& p, double experts)
{
    const double start = 1.0 / (1.0 / p.at("Es") - 1.0 / p.at("Em"));
    return 1.0 / (1.0 / (experts - 1.0 + start) + 1.0 / p.at("Em"));
}

double routedLoss(const PublishedLaw& p, double parameters, double experts)
{
    const double n = std::log10(parameters);
    const double e = std::log10(saturatedExperts(p, experts));
    return std::pow(10.0, p.at("a") * n + p.at("b") * e + p.at("c") * n * e + p.at("d"));
}

double sparseLoss(const PublishedLaw& p, const LawQuestion& q)
{
    const double active = 1.0 - q.sparsity;
    return p.at("a") / std::pow(*q.parameters, p.at("alpha")) + p.at("b") / std::pow(*q.tokens, p.at("beta")) +
           p.at("c") / std::pow(active, p.at("lambda")) +
           p.at("d") / (std::pow(active, p.at("delta")) * std::pow(*q.parameters, p.at("gamma"))) + p.at("e");
}

double power(const PublishedLaw& p, const std::string& name, double x)
{
    return p.at(name + ".factor") * std::pow(x, p.at(name + ".exponent"));
}

SizeAndTokens fromTokens(double tokens, double flop) { return {flop / (flopPerParameterToken * tokens), tokens}; }

bool hasChinchillaForm(const PublishedLaw& law)
{
    return law.form == "chinchilla" || law.form == "chinchilla_link" || law.form == "error_from_loss";
}

} // namespace

std::optional<double> publishedLoss(const PublishedLaw& law, const LawQuestion& q)
{
    if (law.form == "kaplan") {
        return kaplanLoss(law, q);
    }
    if (law.form == "moe_routed" && q.parameters) {
        return routedLoss(law, *q.parameters, q.experts);
    }
    if (!q.parameters || !q.tokens) {
        return {};
    }
    if (hasChinchillaForm(law)) {
        return loss(chinchillaForm(law), *q.parameters, *q.tokens);
    }
    if (law.form == "moe_granularity") {
        return granularityLoss(law, q);
    }
    return law.form == "moe_sparsity" ? std::optional(sparseLoss(law, q)) : std::nullopt;
}

std::optional<SizeAndTokens> publishedOptimum(const PublishedLaw& law, double flop)
{
    if (hasChinchillaForm(law)) {
        return optimumForCompute(chinchillaForm(law), flop);
    }
    if (law.form == "kaplan") {
        const double petaflopDays = flop / flopPerPetaflopDay;
        return SizeAndTokens{power(law, "optimum.N", petaflopDays), power(law, "optimum.D", petaflopDays)};
    }
    if (law.form == "tokens_for_compute") {
        return fromTokens(law.at("figure3.A") * std::pow(flop, law.at("figure3.alpha")), flop);
    }
    if (law.form == "compute_split") {
        const ComputeSplit split = computeSplit(law, flop);
        return SizeAndTokens{split.flopPerToken / flopPerParameterToken, split.tokens};
    }
    if (law.form == "minicpm") {
        const double ratio = law.at("D_over_N_opt");
        const double parameters = std::sqrt(flop / (flopPerParameterToken * ratio));
        return SizeAndTokens{parameters, ratio * parameters};
    }
    return {};
}

ComputeSplit computeSplit(const PublishedLaw& law, double flop) { return {power(law, "M_opt", flop), power(law, "D_opt", flop)}; }

double effectiveDenseParameters(const PublishedLaw& law, double parameters, double experts)
{
    const double target = std::log10(routedLoss(law, parameters, experts));
    const double one = std::log10(saturatedExperts(law, 1.0));
    return std::pow(10.0, (target - law.at("d") - law.at("b") * one) / (law.at("a") + law.at("c") * one));
}

double errorAtLoss(const PublishedLaw& law, std::string_view suite, double atLoss)
{
    const std::string prefix = std::string(suite) + ".";
    return law.at(prefix + "eps") - law.at(prefix + "k") * std::exp(-law.at(prefix + "gamma") * atLoss);
}

double visionError(const PublishedLaw& law, double coreDays)
{
    return law.at("a") * std::pow(coreDays + law.at("d"), -law.at("b")) + law.at("c");
}

double ladderAccuracy(const PublishedLaw& law, double parameters, double tokens)
{
    const double bitsPerByte = loss(chinchillaForm(law), parameters, tokens);
    return law.at("a") / (1.0 + std::exp(-law.at("k") * (bitsPerByte - law.at("L0")))) + law.at("b");
}

} // namespace model
