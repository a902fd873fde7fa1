#include "model/serving/lifetime.h"

#include <algorithm>
#include <cmath>

#include "model/units.h"

namespace model {
namespace {

constexpr double secondsPerMonth = hoursPerYear / 12.0 * secondsPerHour;

// Calls `each` with every month in turn.
template <typename Each>
void forMonths(const ServingPlan& plan, Each each) {
    double perSecond = plan.requestsPerDay / secondsPerDay;
    for (double left = plan.months; left > 0.0; left -= 1.0) {
        each(PlanMonth{perSecond, std::min(left, 1.0) * secondsPerMonth});
        perSecond *= 1.0 + plan.growthPerMonth;
    }
}

} // namespace

std::vector<PlanMonth> planMonths(const ServingPlan& plan) {
    std::vector<PlanMonth> months;
    forMonths(plan, [&](const PlanMonth& month) { months.push_back(month); });
    return months;
}

double requestsOf(const ServingPlan& plan) {
    return total(plan, [](double requestsPerSecond) { return requestsPerSecond; });
}

std::vector<double> cumulative(const ServingPlan& plan, const RateOfRequests& rate) {
    std::vector<double> sums;
    double sum = 0.0;
    const bool steady = plan.growthPerMonth == 0.0; // then one look is enough
    const double first = steady ? rate(plan.requestsPerDay / secondsPerDay) : 0.0;
    forMonths(plan, [&](const PlanMonth& month) {
        sum += (steady ? first : rate(month.requestsPerSecond)) * month.seconds;
        sums.push_back(sum);
    });
    return sums;
}

double total(const ServingPlan& plan, const RateOfRequests& rate) {
    if (plan.growthPerMonth == 0.0) {
        return rate(plan.requestsPerDay / secondsPerDay) * std::max(plan.months, 0.0) * secondsPerMonth;
    }
    double sum = 0.0;
    forMonths(plan, [&](const PlanMonth& month) { sum += rate(month.requestsPerSecond) * month.seconds; });
    return sum;
}

std::optional<double> monthsToReach(const std::vector<double>& sums, double amount, double months) {
    const auto reached = std::ranges::lower_bound(sums, amount);
    if (reached == sums.end()) {
        return {};
    }
    const auto before = static_cast<double>(reached - sums.begin());
    const double start = reached == sums.begin() ? 0.0 : *(reached - 1);
    const double part = *reached > start ? (amount - start) / (*reached - start) : 0.0;
    return before + part * std::min(1.0, months - before);
}

double shareOf(double part, double rest) {
    return part / (part + rest);
}

} // namespace model
