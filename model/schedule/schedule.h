// When should this run work? A scenario's run placed into the hours of its zone: at once, in the cleanest stretch, with pauses.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "model/catalog/catalog.h"
#include "model/run/result.h"
#include "model/scenario/scenario.h"
#include "model/schedule/delay_curve.h"
#include "model/schedule/hour_profile.h"
#include "model/schedule/placement.h"

namespace model {

/// `flexibility`: how much longer than the run itself it may take, as a fraction of its length; a deadline goes before it. Without either
/// the section "schedule" says how long it may take where it is on, else twice its length.
struct ScheduleQuestion {
    std::string zone;               // id; empty: that of the place whose hours count in the scenario
    std::optional<CivilTime> start; // on the zone's clock; absent: the first hour of the year there
    std::optional<double> deadlineH;
    std::optional<double> flexibility = {};
};

/// What a run of this length saves on average over all starts if it may take `patienceH` longer than its length: the longer it is,
/// the less, since it works through clean and dirty hours alike.
struct LengthPoint {
    double lengthH = 0.0;
    double stretchSaving = 0.0;
    double pausingSaving = 0.0;
};

/// A placement of the scenario's run and what it means. Savings are fractions; negative where it emits more.
struct ScheduledRun {
    Placement hours;
    double kgCo2e = 0.0;          // location-based, operational
    double savingOverMean = 0.0;  // against the plain mean of the year: the scenario's own figure
    double savingOverOnce = 0.0;  // against starting at once
    double delayH = 0.0;          // finished so much later than the run that starts at once
};

/// Carbon keeps to the yearly factor of the scenario: the zone's hours give the SHAPE alone, kg = (the scenario's kg)·(mean of the
/// chosen hours)/(mean of the zone's year). The hourly figures stand on another basis (consumption, another year) than most yearly
/// ones; taken as they are, a run spread evenly over the year would not emit what the estimate says. Embodied carbon, water and
/// money do not depend on the hour here, and contracts are left out of it.
struct Schedule {
    const HourlyZone* zone = nullptr; // nullptr: no answer, the notices say why
    int dataYear = 0;
    int yearMinutes = 0; // of the data
    double runH = 0.0;
    double deadlineH = 0.0;
    int startMinute = 0; // of the year, UTC, a full hour; below 0 where the place's clock is ahead on 1 January
    double plainKg = 0.0; // the scenario's own figure
    double meanG = 0.0;  // of the zone's year, g/kWh
    std::optional<ScheduledRun> atOnce;
    std::optional<ScheduledRun> stretch;
    std::optional<ScheduledRun> pausing;
    HourProfile profile;
    std::vector<DelayPoint> delays;
    std::vector<LengthPoint> lengths;
    std::vector<Notice> notices;

    /// "2022-03-27T14:30+01:00" on the zone's clock, `hours` after the start.
    std::string timeText(double hours) const;
};

/// `result` is the scenario's own. A run without an answer, a deadline before the run's end, a run longer than the data give error
/// notices. Throws InputError for a zone that is not there and for damaged data; `data` must live as long as the result.
Schedule planSchedule(const Scenario& scenario, const Result& result, const Catalog& catalog, const HourlyData& data,
                      const ScheduleQuestion& question);

inline constexpr double patienceH = 24.0; // a day: every hour of the day can be chosen
/// Flexibilities of `delays`, lengths in hours of `lengths`.
inline constexpr std::array shownFlexibilities{0.0, 0.1, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0};
inline constexpr std::array shownLengths{1.0, 6.0, 24.0, 168.0, 720.0, 2'160.0};

} // namespace model
