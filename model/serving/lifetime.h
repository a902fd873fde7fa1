// A deployment month by month: growing requests into cumulative kg CO2e, the month in which it overtakes training, and
// its share.
#pragma once

#include <functional>
#include <optional>
#include <vector>

namespace model {

/// Months of 365.25/12 days; the last may be part of one.
struct ServingPlan {
    double requestsPerDay = 0.0; // in the first month
    double growthPerMonth = 0.0; // fraction: 0.05 is 5 % more each month; above -1
    double months = 0.0;
};

/// What a plan asks for in its month `i` (from 0): requests per second, and how much of a month it lasts.
struct PlanMonth {
    double requestsPerSecond = 0.0;
    double seconds = 0.0;
};
std::vector<PlanMonth> planMonths(const ServingPlan& plan);
/// Requests over the whole plan.
double requestsOf(const ServingPlan& plan);

/// A rate (kg per second, watts, …) at so many requests per second.
using RateOfRequests = std::function<double(double requestsPerSecond)>;
/// The integral of a rate over the plan: cumulative value at the end of each month, and its last.
std::vector<double> cumulative(const ServingPlan& plan, const RateOfRequests& rate);
double total(const ServingPlan& plan, const RateOfRequests& rate);

/// Months until a cumulative series (ends of months, rising within each at a steady rate) reaches `amount`; nothing
/// where it never does. `months` is the plan's length: its last month may be short.
std::optional<double> monthsToReach(const std::vector<double>& cumulativeByMonth, double amount, double months);

/// Part of the whole; NaN where both are 0.
double shareOf(double part, double rest);

} // namespace model
