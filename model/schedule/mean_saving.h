// What waiting saves, and how long it takes, as the mean over every start in the year.
#pragma once

#include <cstdint>
#include <vector>

#include "model/schedule/hourly_data.h"

namespace model {

/// Stretch: the cleanest unbroken stretch of hours. Pausing: the cleanest hours, with as many pauses as it takes.
enum class WayToWait : std::uint8_t { Stretch, Pausing };

/// Fraction of what starts at once emit, and hours by which a run is done later than if it had started at once.
struct WaitingPoint {
    double saving = 0.0;
    double delayH = 0.0;
};

/// Exact for whole hours. Every fifth hour of the year is a start, so that each hour of the day comes equally often.
class MeanSaving {
public:
    explicit MeanSaving(const HourSeries& series);

    /// Hours that a run works: 1 to those of the year. To be called first.
    void setLength(int lengthH);
    /// A run that may be done `slackH` hours later than if it started at once; with its length at most the hours of the year.
    WaitingPoint of(WayToWait way, int slackH);

private:
    WaitingPoint stretch(std::size_t slack);
    WaitingPoint pausing(std::size_t slack);

    std::size_t m_year;
    std::size_t m_length = 1;
    std::vector<int> m_grams; // of the year twice over, so that every start has a whole year ahead
    std::vector<int> m_sums;  // grams of a run of this length from every hour on
    std::vector<std::size_t> m_rising;
    int m_highest;
    double m_atOnce = 0.0;
};

} // namespace model
