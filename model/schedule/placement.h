// When a run should work: hours before a deadline, chosen so that its mean carbon intensity is least. Exact, not a heuristic.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace model {

/// Hours from the moment at which the run could start, g CO2e/kWh each; as many as the deadline has, a part of one counts whole.
using HoursAhead = std::span<const std::int16_t>;

/// A run in time: it draws the same power whenever it works and none while it pauses.
struct Placement {
    double startH = 0.0;   // after the moment at which it could have started
    double finishH = 0.0;  // likewise
    double meanG = 0.0;    // g/kWh, mean over the hours that it works
    int dirtiestG = 0;     // g/kWh of the dirtiest of them: the threshold below which it works
    int pauses = 0;
};

// `lengthH` > 0 is how long the run works and `deadlineH` >= `lengthH` when it must be done, both in hours and parts of one;
// `ahead` has at least ceil(deadlineH) hours. Otherwise std::invalid_argument.

/// From the first hour on.
Placement startedAtOnce(HoursAhead ahead, double lengthH);

/// The cleanest stretch without a pause, over every start in the continuum. The mean is linear in the start between two starts at
/// which either end of the run meets a full hour, so one of these is the best; prefix sums give each in one step. The earliest counts.
Placement cleanestStretch(HoursAhead ahead, double lengthH, double deadlineH);

/// The cleanest hours, with as many pauses as it takes: a fractional knapsack with one weight, which the cleanest hours solve. They
/// are counted by whole grams, not sorted; of equal hours the earlier ones count.
Placement cleanestHours(HoursAhead ahead, double lengthH, double deadlineH);

/// Works whenever an hour is at or below `thresholdG`, knowing nothing of later hours; nothing where it is not done by the deadline.
std::optional<Placement> belowThreshold(HoursAhead ahead, double lengthH, double deadlineH, int thresholdG);

} // namespace model
