#include "model/ranges/quantiles.h"

#include <algorithm>
#include <cmath>

namespace model {
std::size_t quantileIndex(double q, std::size_t n)
{
    const double rank = std::ceil(q * static_cast<double>(n) - 1e-9); // 0.05 n may lie a rounding error above a whole number
    return static_cast<std::size_t>(std::max(rank, 1.0)) - 1;
}

Quantiles takeQuantiles(std::vector<double>& draws)
{
    if (draws.empty() || std::ranges::any_of(draws, [](double x) { return std::isnan(x); })) {
        return {};
    }
    const auto unreachable = static_cast<double>(std::ranges::count_if(draws, [](double x) { return std::isinf(x) && x > 0.0; }));
    const double share = unreachable / static_cast<double>(draws.size());
    const auto at = [&](double level, auto from) {
        const auto place = draws.begin() + static_cast<std::ptrdiff_t>(quantileIndex(level, draws.size()));
        std::nth_element(from, place, draws.end());
        return place;
    };
    const auto low = at(lowLevel, draws.begin());
    const auto middle = at(middleLevel, low + 1); // [begin, low] stays as it is
    const auto high = at(highLevel, middle + 1);
    return keepMeaningful({*low, *middle, *high}, share);
}

Quantiles keepMeaningful(Quantiles q, double unreachableShare)
{
    constexpr double absent = std::numeric_limits<double>::quiet_NaN();
    q.p5 = unreachableShare < highLevel ? q.p5 : absent;
    q.p50 = unreachableShare < middleLevel ? q.p50 : absent;
    q.p95 = unreachableShare < lowLevel ? q.p95 : absent;
    return q;
}

double shareBelow(const std::vector<double>& a, const std::vector<double>& b)
{
    double below = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        below += a[i] < b[i] ? 1.0 : a[i] == b[i] ? 0.5 : 0.0;
    }
    return a.empty() ? 0.0 : below / static_cast<double>(a.size());
}

} // namespace model
