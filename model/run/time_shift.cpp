#include "model/run/time_shift.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "model/run/place_name.h"
#include "model/run/section.h"
#include "model/schedule/hour_source.h"
#include "model/schedule/zone_choice.h"

namespace model {
namespace {

using S = Symbol;
using V = const SymbolValues&;

constexpr double hoursOfDay = 24.0;
constexpr double longRunDays = 3.0;  // longer than the swings of day and weather that one could dodge
constexpr int drawnCurves = 9;       // where the patience is drawn: even levels from its low to its high end

bool isOn(const Inputs& inputs) { return inputs.timeShift.has_value(); }

WaitingPoint waitingOf(V v)
{
    const double patience = std::isnan(v[S::WaitingDeadline]) ? v[S::WaitingSlack] : v[S::WaitingDeadline];
    const double hours = hoursOfDay * v[S::Days];
    return v.waiting != nullptr && !std::isnan(hours) ? v.waiting->at(hours, patience) : WaitingPoint{0.0 * hours, 0.0 * hours};
}

constexpr Step slackOfDeadline{S::WaitingSlack, "max(0, t_dead - 24 * d)",
                               [](V v) { return std::max(0.0, v[S::WaitingDeadline] - hoursOfDay * v[S::Days]); }};
constexpr std::array waiting{
    Step{S::HourSaving, "24 * d + t_slack", [](V v) { return waitingOf(v).saving; }, StepKind::Reading},
    Step{S::WaitingDays, "24 * d + t_slack", [](V v) { return waitingOf(v).delayH / hoursOfDay; }, StepKind::Reading},
    Step{S::ShiftedShare, "s_flex * s_real * s_wait",
         [](V v) { return v[S::FlexibleShare] * v[S::RealisedShare] * v[S::HourSaving]; }},
};
constexpr Step shiftedRun{S::ShiftedKg, "s_shift * M_op", [](V v) { return v[S::ShiftedShare] * v[S::OperationalKg]; }};
constexpr Step shiftedAll{S::ShiftedKg, "s_shift * (M_op + M_dev_op)", [](V v) {
                              return v[S::ShiftedShare] * (v[S::OperationalKg] + v[S::DevelopmentOperationalKg]);
                          }};

WayToWait wayOf(const Scenario& s)
{
    return s.text(Id::ScheduleWay) == "pausing" ? WayToWait::Pausing : WayToWait::Stretch;
}

// Whose hours count: those of the chosen place, else of the training's; nullptr with a notice where none are known.
const HourlyZone* zoneOf(InputResolver& r)
{
    const Region& region = *r.catalog.region(regionOfHours(r.scenario));
    if (r.catalog.hours == nullptr) {
        r.notice(Severity::Warning, "schedule.no_data", Id::ScheduleOn);
        return nullptr;
    }
    const auto [zone, isStandIn] = hourlyPlaceOf(region, r.catalog.hours->data());
    if (zone == nullptr) {
        r.notice(Severity::Warning, "schedule.nothing_to_choose", Id::ScheduleZone, {placeName(region)});
    } else if (isStandIn) {
        r.notice(Severity::Notice, "schedule.stand_in", Id::ScheduleZone, {placeName(region), placeName(*zone, r.catalog)});
    }
    return zone;
}

std::shared_ptr<const WaitingCurves> curvesOf(InputResolver& r, const HourlyZone& zone, const Distribution& patience, bool isDeadline)
{
    const int count = patience.isFixed() ? 1 : drawnCurves;
    std::vector<std::pair<double, std::shared_ptr<const WaitingCurve>>> curves;
    for (int i = 0; i < count; ++i) {
        const double part = count == 1 ? 0.0 : static_cast<double>(i) / (count - 1);
        const double hours = count == 1 ? patience.mode : std::lerp(patience.low, patience.high, part);
        curves.emplace_back(hours, r.catalog.hours->curve(zone, wayOf(r.scenario), {hours, isDeadline}));
    }
    if (const int filled = curves.front().second->filledHours(); filled > 0) {
        r.notice(Severity::Notice, "schedule.hours_filled", Id::ScheduleZone, {static_cast<double>(filled)});
    }
    return std::make_shared<const WaitingCurves>(std::move(curves));
}

void resolve(InputResolver& r, Inputs& inputs)
{
    TimeShift& t = inputs.timeShift.emplace();
    t.deadlineH = r.typed(Id::ScheduleDeadline);
    if (!t.deadlineH) {
        t.slackH = r.numberOrTable(Id::ScheduleSlack);
    }
    const Distribution patience = inputs.settings.back().second.distribution;
    t.flexibleShare = r.numberOrTable(Id::ScheduleFlexibleShare);
    t.realisedShare = r.numberOrRecord(Id::ScheduleRealisedShare, parameter(Id::ScheduleRealisedShare).evidence);
    t.withExperiments = r.scenario.text(Id::ScheduleMoves) == "with_experiments";
    if (const HourlyZone* zone = zoneOf(r)) {
        t.curves = curvesOf(r, *zone, patience, t.deadlineH.has_value());
        t.dataYear = r.catalog.hours->data().year;
        t.yearH = r.catalog.hours->data().hours;
    }
}

void putValues(SymbolValues& v, const Inputs& inputs)
{
    const TimeShift& t = *inputs.timeShift;
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    v[S::WaitingDeadline] = t.deadlineH.value_or(nothing);
    v[S::WaitingSlack] = t.deadlineH ? nothing : t.slackH;
    v[S::FlexibleShare] = t.flexibleShare;
    v[S::RealisedShare] = t.realisedShare;
    v.waiting = t.curves.get();
}

void addSteps(Plan& plan, const Inputs& inputs)
{
    const TimeShift& t = *inputs.timeShift;
    if (t.deadlineH) {
        plan.add(slackOfDeadline);
    }
    plan.add(waiting);
    plan.add(t.withExperiments && inputs.development ? shiftedAll : shiftedRun);
}

void note(std::vector<Notice>& notices, const Scenario& scenario, const Inputs& inputs, const Quantities& q)
{
    const TimeShift& t = *inputs.timeShift;
    const double days = q[Quantity::Days];
    if (t.curves == nullptr || std::isnan(days)) {
        return;
    }
    const auto add = [&](Severity severity, std::string id, Id at, std::vector<Argument> arguments) {
        notices.push_back({severity, std::move(id), std::string(parameter(at).path), std::move(arguments)});
    };
    if (hoursOfDay * days > t.yearH) {
        add(Severity::Warning, "schedule.run_fills_year", Id::TrainingDevices, {days});
        return;
    }
    if (t.deadlineH && *t.deadlineH < hoursOfDay * days) {
        add(Severity::Warning, "schedule.deadline_missed", Id::ScheduleDeadline, {*t.deadlineH, hoursOfDay * days});
        return;
    }
    if (days >= longRunDays) {
        add(Severity::Notice, "schedule.long_run_here", Id::ScheduleSlack, {days, q[Quantity::ScheduleSavedShare]});
    }
    add(Severity::Notice, "schedule.hindsight", Id::ScheduleRealisedShare, {static_cast<double>(t.dataYear), t.realisedShare});
    if (t.withExperiments && !scenario.isOn(Group::Development)) {
        add(Severity::Notice, "schedule.no_experiments", Id::ScheduleMoves, {});
    }
}

constexpr std::array drawn{
    DrawnInput{Id::ScheduleSlack, Unknown::WaitingSlack, [](Inputs& i, double x) { i.timeShift->slackH = x; }},
    DrawnInput{Id::ScheduleDeadline, Unknown::WaitingDeadline, [](Inputs& i, double x) { i.timeShift->deadlineH = x; }},
    DrawnInput{Id::ScheduleFlexibleShare, Unknown::FlexibleShare, [](Inputs& i, double x) { i.timeShift->flexibleShare = x; }},
    DrawnInput{Id::ScheduleRealisedShare, Unknown::RealisedShare, [](Inputs& i, double x) { i.timeShift->realisedShare = x; }},
};

} // namespace

extern const Section scheduleSection{Group::Schedule, isOn, resolve, putValues, addSteps, note, drawn, false};

} // namespace model
