#include "tests/bench/samples.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bench {

double quantile(std::vector<double> samples, double share) {
    if (samples.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const double rank = std::ceil(share * static_cast<double>(samples.size()));
    const auto position = std::max(1.0, rank) - 1.0;
    const auto nth = samples.begin() + static_cast<std::ptrdiff_t>(position);
    std::nth_element(samples.begin(), nth, samples.end());
    return *nth;
}

double median(const std::vector<double>& samples) {
    return quantile(samples, 0.5);
}

} // namespace bench
