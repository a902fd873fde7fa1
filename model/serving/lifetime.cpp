#include "model/serving/lifetime.h"

#include <algorithm>
#include <cmath>

#include "model/units.h"

namespace model {
namespace {

constexpr double secondsPerMonth = hoursPerYear / 12.0 * secondsPerHour;

} // namespace

std::vector<PlanMonth> planMonths(const ServingPlan& plan) {
    std::vector<PlanMonth> months;
    double perSecond = plan.requestsPerDay / secondsPerDay;
    for (double left = plan.months; left > 0.0; left -= 1.0) {
        months.push_back({perSecond, std::min(left, 1.0) * secondsPerMonth});
        perSecond *= 1.0 + plan.growthPerMonth;
    }
    return months;
}

double requestsOf(const ServingPlan& plan) {
    return total(plan, [](double requestsPerSecond) { return requestsPerSecond; });
}

std::vector<double> cumulative(const ServingPlan& plan, const RateOfRequests& rate) {
    std::vector<double> sums;
    double sum = 0.0;
    for (const PlanMonth& month : planMonths(plan)) {
        sum += rate(month.requestsPerSecond) * month.seconds;
        sums.push_back(sum);
    }
    return sums;
}

double total(const ServingPlan& plan, const RateOfRequests& rate) {
    const auto sums = cumulative(plan, rate);
    return sums.empty() ? 0.0 : sums.back();
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
