// The size that emits least over training AND serving together for one accuracy: over-trained smaller models win when
// requests are many.
#pragma once

#include <functional>
#include <optional>

#include "model/formulas/scaling_law.h"

namespace model {

/// Tokens that a model of this size needs for the target; nothing where none are enough.
using TokensForSize = std::function<std::optional<double>(double parameters)>;
/// kg CO2e over the whole life of a model of this size trained on so many tokens; infinite where it cannot be served.
using LifetimeKg = std::function<double(double parameters, double tokens)>;

/// Search interval of the size.
struct SizeRange {
    double low = 0.0;
    double high = 0.0;
};

/// The pair of least kg within the range, to about 1e-6 in ln N: a scan of ln N and Brent's minimisation about its best
/// point. Nothing where no size reaches the target or can be served.
std::optional<SizeAndTokens> lifetimeOptimum(const TokensForSize& tokensFor, const LifetimeKg& lifetimeKg,
                                             const SizeRange& range);

} // namespace model
