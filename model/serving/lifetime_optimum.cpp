#include "model/serving/lifetime_optimum.h"

#include <algorithm>
#include <boost/math/tools/minima.hpp>
#include <cmath>
#include <limits>

namespace model {
namespace {

constexpr int scanSteps = 48;
constexpr int precisionBits = 24;
constexpr double infinite = std::numeric_limits<double>::infinity();

} // namespace

std::optional<SizeAndTokens> lifetimeOptimum(const TokensForSize& tokensFor, const LifetimeKg& lifetimeKg,
                                             const SizeRange& range) {
    const auto cost = [&](double logSize) {
        const auto tokens = tokensFor(std::exp(logSize));
        const double kg = tokens ? lifetimeKg(std::exp(logSize), *tokens) : infinite;
        return std::isnan(kg) ? infinite : kg;
    };
    const double low = std::log(range.low);
    const double high = std::log(range.high);
    const double width = (high - low) / scanSteps;
    double best = low;
    double least = infinite;
    for (int i = 0; i <= scanSteps; ++i) {
        if (const double kg = cost(low + i * width); kg < least) {
            least = kg;
            best = low + i * width;
        }
    }
    if (least == infinite) {
        return {};
    }
    const auto refined = boost::math::tools::brent_find_minima(cost, std::max(best - width, low),
                                                               std::min(best + width, high), precisionBits);
    const double size = std::exp(refined.second <= least ? refined.first : best);
    return SizeAndTokens{size, *tokensFor(size)};
}

} // namespace model
