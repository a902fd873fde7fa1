// Rows of the section "schedule": work is moved to hours of cleaner power. Internal to the table.
#pragma once

#include "model/scenario/parameter_rows.h"

namespace model::rows {

inline constexpr auto scheduling = Group::Schedule;
inline constexpr std::array waysToWait{"stretch"sv, "pausing"sv};
inline constexpr std::array movedWork{"final_run"sv, "with_experiments"sv};

inline constexpr std::array scheduleRows{
    switchRow(Id::ScheduleOn, "schedule.on", scheduling),
    choice(Id::ScheduleWay, "schedule.way", scheduling, waysToWait, lever, simple, "stretch"),
    number(Id::ScheduleSlack, "schedule.slack_h", scheduling, "h", {0.0, 8'784.0, false}, {0, 336, lin}, lever, simple, Shape::Fixed, {},
           24.0),
    number(Id::ScheduleDeadline, "schedule.deadline_h", scheduling, "h", {0.0, 1e6, true}, {1, 2'000, log}, lever, detailed),
    number(Id::ScheduleFlexibleShare, "schedule.flexible_share", scheduling, "", share, {0, 1, lin}, lever, detailed, Shape::Fixed, {},
           1.0),
    reference(Id::ScheduleZone, "schedule.zone", scheduling, Kind::Region, {}),
    choice(Id::ScheduleMoves, "schedule.moves", scheduling, movedWork, lever, detailed, "final_run"),
    number(Id::ScheduleRealisedShare, "schedule.realised_share", scheduling, "", share, {0, 1, lin}, assumption, detailed,
           Shape::Triangular, "schedule.realised_share"),
};

} // namespace model::rows
