// Whole machines that a deployment buys: for its first month, for its growth, and anew whenever some are worn out.
#pragma once

#include <vector>

#include "model/serving/lifetime.h"

namespace model {

struct Purchases {
    std::vector<double> byMonth;           // cumulative, at the end of each month
    std::vector<double> replacementMonths; // when those of the first month are replaced: one life, two lives … after the start

    double total() const { return byMonth.empty() ? 0.0 : byMonth.back(); }
};

/// Machines last `lifeMonths` and are scrapped with the plan. `devices` says how many stand ready at a rate of requests; a part of one
/// is a whole one. What is worn out is bought anew only as far as the requests of that month still need it. NaN throughout where
/// `devices` has no answer.
Purchases purchases(const ServingPlan& plan, double lifeMonths, const RateOfRequests& devices);

} // namespace model
