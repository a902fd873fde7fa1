// The section "schedule": work that can wait is moved to hours of cleaner power.
#pragma once

#include <memory>
#include <optional>

#include "model/schedule/waiting_curve.h"

namespace model {

struct TimeShift {
    std::shared_ptr<const WaitingCurves> curves; // null: no hours are known, and nothing is saved
    double slackH = 0.0;                         // later than if it started at once
    std::optional<double> deadlineH;             // goes before the slack
    double flexibleShare = 1.0;                  // of the energy that waits
    double realisedShare = 1.0;                  // of what is saved by who knows every hour beforehand
    bool withExperiments = false;
    int dataYear = 0;  // of the hours
    double yearH = 0.0; // hours of that year
};

} // namespace model
