// Laws without an accuracy link of their own, as their papers print them: one routine for loss, one for the optimum.
#pragma once

#include <optional>
#include <string_view>

#include "model/catalog/catalog.h"

namespace model {

/// What a law is asked about; a law reads the members its form has and ignores the rest.
struct LawQuestion {
    std::optional<double> parameters;
    std::optional<double> tokens;
    std::optional<double> flop; // compute at the optimum, for laws that give L(C)
    double granularity = 1.0;   // fine-grained experts: expert width over feed-forward width, inverse
    double experts = 1.0;       // routed experts
    double sparsity = 0.0;      // share of parameters a token does not pass
};

/// Loss in the law's own unit and data; nothing where the law cannot say.
std::optional<double> publishedLoss(const PublishedLaw& law, const LawQuestion& question);

/// Size and tokens the law recommends for C FLOP; nothing for laws without such a rule.
std::optional<SizeAndTokens> publishedOptimum(const PublishedLaw& law, double flop);

/// Training FLOP per token (M) and tokens (D) of DeepSeek LLM's split, C = M D (Bi et al. 2024, arXiv 2401.02954).
struct ComputeSplit {
    double flopPerToken = 0.0;
    double tokens = 0.0;
};
ComputeSplit computeSplit(const PublishedLaw& law, double flop);

/// Dense parameters of the same loss as `parameters` behind `experts` routed experts (Clark et al. 2022, arXiv 2202.01169).
double effectiveDenseParameters(const PublishedLaw& law, double parameters, double experts);

/// Mean error over a task suite ("err17", "err46") at a loss (Gadre et al. 2024, arXiv 2403.08540).
double errorAtLoss(const PublishedLaw& law, std::string_view suite, double loss);

/// ImageNet error after C TPU v3 core-days (Zhai et al. 2021, arXiv 2106.04560).
double visionError(const PublishedLaw& law, double coreDays);

/// Accuracy of the OLMo ladder's own two-step fit (Bhagia et al. 2024, arXiv 2412.04403).
double ladderAccuracy(const PublishedLaw& law, double parameters, double tokens);

} // namespace model
