#include "model/serving/purchases.h"

#include <algorithm>
#include <cmath>

namespace model {
namespace {

constexpr double aMoment = 1e-9; // months: a life that ends with the plan needs no successor

} // namespace

Purchases purchases(const ServingPlan& plan, double lifeMonths, const RateOfRequests& devices) {
    std::vector<double> needed;
    for (const PlanMonth& month : planMonths(plan)) {
        needed.push_back(std::ceil(devices(month.requestsPerSecond) - aMoment));
    }
    std::vector<double> bought(needed.size(), 0.0);
    Purchases made;
    double most = 0.0; // ready so far; what a month adds to it lives on a clock of its own
    for (std::size_t start = 0; start < needed.size(); ++start) {
        if (needed[start] <= most) {
            continue;
        }
        for (double when = static_cast<double>(start); when < plan.months - aMoment; when += lifeMonths) {
            const auto month = static_cast<std::size_t>(when + aMoment);
            bought[month] += std::clamp(needed[month] - most, 0.0, needed[start] - most);
            if (start == 0 && when > 0.0) {
                made.replacementMonths.push_back(when);
            }
        }
        most = needed[start];
    }
    for (double sum = 0.0; const double count : bought) {
        made.byMonth.push_back(sum += count);
    }
    if (std::ranges::any_of(needed, [](double n) { return std::isnan(n); })) {
        return {std::vector<double>(needed.size(), std::nan("")), {}};
    }
    return made;
}

} // namespace model
