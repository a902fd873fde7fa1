// 5, 50 and 95 % of draws as order statistics, with unreachable draws (+infinity) counted among them.
#pragma once

#include <limits>
#include <vector>

namespace model {

/// NaN where too many draws are unreachable for the quantile to mean anything.
struct Quantiles {
    double p5 = std::numeric_limits<double>::quiet_NaN();
    double p50 = std::numeric_limits<double>::quiet_NaN();
    double p95 = std::numeric_limits<double>::quiet_NaN();
};

/// Reorders `draws`. +infinity counts as unreachable: from 5 % of them on there is no 95 % quantile, from 50 % no median, from 95 %
/// nothing. NaN draws (an unknown input) give no quantiles.
Quantiles takeQuantiles(std::vector<double>& draws);

/// The levels that are reported.
inline constexpr double lowLevel = 0.05;
inline constexpr double middleLevel = 0.50;
inline constexpr double highLevel = 0.95;

/// Takes away the quantiles that this share of unreachable draws leaves without meaning.
Quantiles keepMeaningful(Quantiles quantiles, double unreachableShare);

/// Share of draws in which a is below b, ties counted half. Same length, drawn together.
double shareBelow(const std::vector<double>& a, const std::vector<double>& b);

/// 1-based rank of the quantile q among n draws, less one: ceil(q n) - 1.
std::size_t quantileIndex(double q, std::size_t n);

} // namespace model
