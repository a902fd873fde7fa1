#include "model/schedule/schedule.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "model/run/place_name.h"
#include "model/schedule/zone_choice.h"

namespace model {
namespace {

constexpr int minutesPerHour = 60;
constexpr double hoursPerDayD = 24.0;
constexpr double longRunH = 72.0; // longer than the swings of day and weather that one could dodge

// The place of a minute on the circle of the year.
int wrapped(int minute, int yearMinutes) { return (minute % yearMinutes + yearMinutes) % yearMinutes; }

class Planner {
public:
    Planner(const Scenario& scenario, const Result& result, const HourlyData& data, const ScheduleQuestion& question)
        : m_scenario(scenario), m_result(result), m_data(data), m_question(question)
    {
    }

    Schedule plan(const Catalog& catalog)
    {
        m_made.dataYear = m_data.year;
        m_made.zone = zoneFor(catalog);
        if (m_made.zone != nullptr) {
            m_series = hoursOf(m_data, *m_made.zone);
            m_made.meanG = m_series.mean();
            m_made.yearMinutes = minutesPerHour * static_cast<int>(m_series.grams.size());
            m_made.profile = hourProfile(m_series, m_made.zone->clock, m_data.year);
            noteData();
            placeRun();
        }
        return std::move(m_made);
    }

private:
    void note(Severity severity, std::string id, Id at, std::vector<Argument> arguments)
    {
        m_made.notices.push_back({severity, std::move(id), std::string(parameter(at).path), std::move(arguments)});
    }

    const HourlyZone* zoneFor(const Catalog& catalog)
    {
        if (!m_question.zone.empty()) {
            return &namedZone(m_data, m_question.zone);
        }
        const Region& region = *catalog.region(regionOfHours(m_scenario));
        const auto [zone, isStandIn] = hourlyPlaceOf(region, m_data);
        if (zone == nullptr) {
            note(Severity::Error, "schedule.no_hours", Id::SiteRegion, {placeName(region)});
        } else if (isStandIn) {
            note(Severity::Notice, "schedule.stand_in", Id::SiteRegion, {placeName(region), placeName(*zone, catalog)});
        }
        return zone;
    }

    void noteData()
    {
        const double year = m_scenario.numberOrDefault(Id::SiteYear);
        note(Severity::Notice, "schedule.shape_alone", Id::SiteYear, {static_cast<double>(m_data.year), year});
        if (m_series.filled > 0) {
            note(Severity::Notice, "schedule.hours_filled", Id::SiteRegion, {static_cast<double>(m_series.filled)});
        }
    }

    void placeRun();
    double wantedDeadlineH() const;
    bool findDeadline();
    void findStart();
    void average();
    LengthPoint withPatience(double lengthH) const;
    std::vector<std::int16_t> ahead() const;
    ScheduledRun scheduled(const Placement& placement) const;

    const Scenario& m_scenario;
    const Result& m_result;
    const HourlyData& m_data;
    const ScheduleQuestion& m_question;
    HourSeries m_series;
    Schedule m_made;
};

double Planner::wantedDeadlineH() const
{
    if (m_question.deadlineH) {
        return *m_question.deadlineH;
    }
    if (m_question.flexibility || !m_scenario.isOn(Group::Schedule)) {
        return m_made.runH * (1.0 + m_question.flexibility.value_or(1.0));
    }
    const double slackH = m_scenario.numberOrDefault(Id::ScheduleSlack);
    return m_scenario.number(Id::ScheduleDeadline).value_or(m_made.runH + slackH);
}

bool Planner::findDeadline()
{
    const double yearH = static_cast<double>(m_series.grams.size());
    const double wanted = wantedDeadlineH();
    m_made.deadlineH = std::min(wanted, yearH);
    if (m_made.runH > yearH) {
        note(Severity::Error, "schedule.run_beyond_year", Id::TrainingDevices, {m_made.runH / hoursPerDayD});
        return false;
    }
    if (wanted < m_made.runH) {
        note(Severity::Error, "schedule.deadline_too_short", Id::TrainingDevices, {wanted, m_made.runH});
        return false;
    }
    if (wanted > yearH) {
        note(Severity::Notice, "schedule.deadline_cut", Id::TrainingDevices, {yearH});
    }
    return true;
}

void Planner::findStart()
{
    const CivilTime start = m_question.start.value_or(CivilTime{m_data.year, 1, 1, 0});
    const Instant instant = m_made.zone->clock.instantOf(m_data.year, start);
    if (instant.skipped || instant.twice) {
        note(Severity::Notice, instant.skipped ? "schedule.clock_skips" : "schedule.clock_repeats", Id::SiteRegion, {});
    }
    const auto count = static_cast<int>(m_series.grams.size());
    const int hour = static_cast<int>(std::ceil(static_cast<double>(instant.minute) / minutesPerHour)); // not before it
    m_made.startMinute = hour * minutesPerHour;
    if (m_made.startMinute / minutesPerHour + m_made.deadlineH > count) {
        note(Severity::Notice, "schedule.year_joined", Id::SiteYear, {static_cast<double>(m_data.year)});
    }
}

std::vector<std::int16_t> Planner::ahead() const
{
    std::vector<std::int16_t> turned = m_series.grams;
    std::ranges::rotate(turned, turned.begin() + wrapped(m_made.startMinute, m_made.yearMinutes) / minutesPerHour);
    return turned;
}

ScheduledRun Planner::scheduled(const Placement& placement) const
{
    const double once = m_made.atOnce ? m_made.atOnce->hours.meanG : placement.meanG;
    return {placement, m_made.plainKg * placement.meanG / m_made.meanG, 1.0 - placement.meanG / m_made.meanG,
            1.0 - placement.meanG / once, placement.finishH - m_made.runH};
}

void Planner::average()
{
    m_made.delays = delayCurve(m_series, m_made.runH, shownFlexibilities);
    for (const double length : shownLengths) {
        m_made.lengths.push_back(withPatience(length));
    }
}

LengthPoint Planner::withPatience(double lengthH) const
{
    const std::array flexibility{patienceH / std::ceil(lengthH)};
    const DelayPoint point = delayCurve(m_series, lengthH, flexibility).front();
    return {lengthH, point.stretchSaving, point.pausingSaving};
}

void Planner::placeRun()
{
    m_made.runH = m_result.point[Quantity::Days] * hoursPerDayD;
    m_made.plainKg = m_result.point[Quantity::OperationalKg];
    if (!(m_made.runH > 0.0)) {
        note(Severity::Error, "schedule.no_run", Id::AccuracyTarget, {});
        return;
    }
    if (!findDeadline()) {
        return;
    }
    findStart();
    const std::vector<std::int16_t> hours = ahead();
    m_made.atOnce = scheduled(startedAtOnce(hours, m_made.runH));
    m_made.stretch = scheduled(cleanestStretch(hours, m_made.runH, m_made.deadlineH));
    m_made.pausing = scheduled(cleanestHours(hours, m_made.runH, m_made.deadlineH));
    average();
    if (m_made.runH >= longRunH) {
        const LengthPoint day = withPatience(m_made.runH);
        note(Severity::Notice, "schedule.long_run", Id::TrainingDevices,
             {m_made.runH / hoursPerDayD, day.stretchSaving, day.pausingSaving});
    }
}

} // namespace

std::string Schedule::timeText(double hours) const
{
    const int sinceStart = startMinute + static_cast<int>(std::lround(hours * minutesPerHour));
    const int minute = wrapped(sinceStart, yearMinutes); // around the year the same one begins again
    const int offset = zone->clock.offsetAt(minute);
    const CivilTime time = zone->clock.civilAt(dataYear + (sinceStart - minute) / yearMinutes, minute);
    char text[48];
    std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d%c%02d:%02d", time.year, time.month, time.day, time.hour,
                  (minute + offset + yearMinutes) % minutesPerHour, offset < 0 ? '-' : '+', std::abs(offset) / minutesPerHour,
                  std::abs(offset) % minutesPerHour);
    return text;
}

Schedule planSchedule(const Scenario& scenario, const Result& result, const Catalog& catalog, const HourlyData& data,
                      const ScheduleQuestion& question)
{
    return Planner(scenario, result, data, question).plan(catalog);
}

} // namespace model
