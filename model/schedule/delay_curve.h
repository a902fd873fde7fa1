// What waiting saves on average: over every start in the year, by how much longer than the run itself one may take.
#pragma once

#include <span>
#include <vector>

#include "model/schedule/hourly_data.h"

namespace model {

/// Savings are fractions of what starts at once emit, the same starts on both sides; their mean is the plain mean of the year, to a
/// rounding. `flexibility` 1 lets a run take twice its length.
struct DelayPoint {
    double flexibility = 0.0;
    int deadlineH = 0;
    double stretchSaving = 0.0; // the cleanest stretch without a pause
    double pausingSaving = 0.0; // the cleanest hours
};

/// The run's length counts in whole hours, rounded up, up to a year; deadlines as well, rounded down. Every fifth hour of the year is a
/// start, so that each hour of the day comes equally often. Throws std::invalid_argument for a length outside (0, the year's hours].
std::vector<DelayPoint> delayCurve(const HourSeries& series, double lengthH, std::span<const double> flexibilities);

} // namespace model
