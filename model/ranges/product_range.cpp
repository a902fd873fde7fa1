#include "model/ranges/product_range.h"

#include <algorithm>
#include <cmath>

#include "model/ranges/quantiles.h"

namespace model {
namespace {

constexpr double step = 0.005; // in ln: half a percent
constexpr int levels = 400;    // even levels of probability that stand for a distribution

GridDistribution lnGrid(const Distribution& factor)
{
    std::vector<double> values;
    for (int i = 0; i < levels; ++i) {
        values.push_back(std::log(quantile(factor, (i + 0.5) / levels)));
    }
    return onGrid(values, step);
}

} // namespace

const GridDistribution& ProductRange::lnOf(const Distribution& factor)
{
    auto found = std::ranges::find(m_known, factor, [](const auto& known) { return known.first; });
    if (found == m_known.end()) {
        m_known.emplace_back(factor, lnGrid(factor));
        found = m_known.end() - 1;
    }
    return found->second;
}

FactorRange ProductRange::of(std::span<const Distribution> factors)
{
    GridDistribution sum = onGrid(std::vector{0.0}, step);
    for (const Distribution& factor : factors) {
        sum = factor.isFixed() ? sum : sumOf(sum, lnOf(factor));
    }
    const CumulativeGrid cumulative(sum);
    const bool known = std::ranges::all_of(factors, &Distribution::isFixed);
    return known ? FactorRange{} : FactorRange{std::exp(cumulative.level(lowLevel)), std::exp(cumulative.level(highLevel))};
}

} // namespace model
