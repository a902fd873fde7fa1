// A scenario's run in the hours of its zone: carbon scaled to the yearly factor, zones of places, and what is said instead of an answer.
#include <QTest>

#include "model/run/simulate.h"
#include "model/schedule/schedule.h"
#include "model/schedule/zone_choice.h"
#include "tests/support/hourly.h"
#include "tests/support/problem_of.h"

using namespace model;
using support::hourly;
using support::shipped;

namespace {

// Some hours in one place: device-hours are given, so the run's length does not depend on the accuracy fits.
Scenario runOf(double hours, const char* region) {
    return support::scenario({{Id::ModelParameters, 1e9},
                              {Id::DataTokens, 1e10},
                              {Id::TrainingDevices, 8.0},
                              {Id::TrainingDeviceHours, 8.0 * hours},
                              {Id::SiteRegion, region}});
}

Schedule scheduleOf(const Scenario& scenario, const ScheduleQuestion& question = {}) {
    return planSchedule(scenario, simulate(scenario, shipped()), shipped(), hourly(), question);
}

bool has(const Schedule& schedule, std::string_view id) {
    return support::findNotice(schedule.notices, id) != nullptr;
}

std::string zoneOf(const char* region) {
    const HourlyPlace place = hourlyPlaceOf(*shipped().region(region), hourly());
    return place.zone == nullptr ? "" : place.zone->id + (place.isStandIn ? " instead" : "");
}

} // namespace

class TestSchedule : public QObject {
    Q_OBJECT

private slots:
    // kg of a placement = kg of the estimate times grams of the hours over grams of the year, both counted here from the data.
    void carbonKeepsToTheYearlyFactor() {
        const Scenario scenario = runOf(10.0, "DEU");
        const double plain = simulate(scenario, shipped()).point[Quantity::OperationalKg];
        const Schedule made = scheduleOf(scenario, {.zone = {}, .start = CivilTime{2022, 7, 4, 8}, .deadlineH = 34.0});
        const HourSeries series = support::hoursOfZone("DE");
        const std::size_t first = 184 * 24 + 6; // 08:00 in Berlin is 06:00 UTC in July
        double once = 0.0;
        double best = 1e9;
        for (std::size_t start = 0; start <= 24; ++start) {
            double sum = 0.0;
            for (std::size_t i = 0; i < 10; ++i) {
                sum += series.grams[first + start + i];
            }
            once = start == 0 ? sum : once;
            best = std::min(best, sum);
        }
        QCOMPARE(made.zone->id, std::string("em:DE"));
        QCOMPARE_REL(made.runH, 10.0, 1e-12);
        QCOMPARE(made.startMinute, static_cast<int>(first) * 60);
        QCOMPARE_REL(made.plainKg, plain, 1e-12);
        QCOMPARE_REL(made.atOnce->kgCo2e, plain * once / 10.0 / series.mean(), 1e-9);
        QCOMPARE_REL(made.stretch->kgCo2e, plain * best / 10.0 / series.mean(), 1e-9);
        QCOMPARE_REL(made.stretch->savingOverOnce, 1.0 - best / once, 1e-9);
        QCOMPARE_REL(made.stretch->savingOverMean, 1.0 - best / 10.0 / series.mean(), 1e-9);
        QVERIFY(made.pausing->kgCo2e <= made.stretch->kgCo2e);
        QCOMPARE(made.atOnce->delayH, 0.0);
        QCOMPARE_REL(made.stretch->delayH, made.stretch->hours.startH, 1e-9);
        QCOMPARE(made.timeText(0.0), std::string("2022-07-04T08:00+02:00"));
        QCOMPARE(made.timeText(17.5), std::string("2022-07-05T01:30+02:00"));
        QVERIFY(has(made, "schedule.shape_alone") && has(made, "schedule.hours_filled"));
        QVERIFY(!has(made, "schedule.long_run") && !has(made, "schedule.year_joined"));
    }

    // All hours of the year, pauses or not, are the plain mean: what the estimate says.
    void theWholeYearIsTheEstimate() {
        const Schedule made = scheduleOf(runOf(8'760.0, "FRA"));
        for (const auto& run : {made.atOnce, made.stretch, made.pausing}) {
            QCOMPARE_REL(run->kgCo2e, made.plainKg, 1e-9);
        }
        QVERIFY(has(made, "schedule.deadline_cut") && has(made, "schedule.long_run"));
    }

    // The zone changes the shape, never the yearly factor.
    void anotherZoneIsAnotherShape() {
        const Scenario scenario = runOf(8'760.0, "WLD");
        const Schedule made = scheduleOf(scenario, {.zone = "US-CAL-CISO", .start = {}, .deadlineH = {}});
        QCOMPARE_REL(made.pausing->kgCo2e, simulate(scenario, shipped()).point[Quantity::OperationalKg], 1e-9);
    }

    void zonesOfPlaces() {
        QCOMPARE(zoneOf("FRA"), std::string("em:FR"));
        QCOMPARE(zoneOf("em:US-TEX-ERCO"), std::string("em:US-TEX-ERCO"));
        QCOMPARE(zoneOf("gcp:us-west2"), shipped().region("gcp:us-west2")->zone);
        QCOMPARE(zoneOf("aws:us-west-1"), shipped().region("aws:us-west-1")->zone);
        QCOMPARE(zoneOf("aws:eu-north-1"), std::string("em:SE-SE3 instead"));
        QCOMPARE(zoneOf("SWE"), std::string("em:SE-SE3 instead"));
        QCOMPARE(zoneOf("USA"), std::string("em:US-MIDA-PJM instead"));
        QCOMPARE(zoneOf("egrid:CAMX"), std::string("em:US-CAL-CISO instead"));
        QCOMPARE(zoneOf("ovh:eu-west-gra"), std::string("em:FR")); // no zone of its own: its country's
        QCOMPARE(zoneOf("CHN"), std::string());
        QCOMPARE(zoneOf("WLD"), std::string());
        QCOMPARE(zoneOf("aws:me-south-1"), std::string()); // its zone has no hours
    }

    void everyStandInIsThere() {
        QVERIFY(hourly().standIns.size() > 40);
        for (const auto& [place, zone] : hourly().standIns) {
            QVERIFY2(shipped().region(place) != nullptr, place.c_str());
            QVERIFY2(hourly().zone(zone) != nullptr, zone.c_str());
        }
    }

    void whatIsSaidInsteadOfAnAnswer() {
        const Schedule nowhere = scheduleOf(runOf(10.0, "CHN"));
        QVERIFY(nowhere.zone == nullptr && !nowhere.pausing && has(nowhere, "schedule.no_hours"));
        const Schedule late = scheduleOf(runOf(100.0, "FRA"), {.zone = {}, .start = {}, .deadlineH = 99.0});
        const Notice* why = support::findNotice(late.notices, "schedule.deadline_too_short");
        QVERIFY(why != nullptr && why->severity == Severity::Error && !late.pausing);
        QCOMPARE(std::get<double>(why->arguments[0]), 99.0);
        QCOMPARE_REL(std::get<double>(why->arguments[1]), 100.0, 1e-12);
        QVERIFY(has(scheduleOf(runOf(8'761.0, "FRA")), "schedule.run_beyond_year"));
        Scenario unreachable = support::scenario({{Id::AccuracyTarget, 0.99}, {Id::SiteRegion, "FRA"}});
        QVERIFY(has(scheduleOf(unreachable), "schedule.no_run"));
        const Problem unknown = support::problemOf([] {
            scheduleOf(runOf(1.0, "FRA"), {.zone = "US-CAL-CISP", .start = {}, .deadlineH = {}});
        });
        QCOMPARE(unknown.id, std::string("schedule.unknown_zone"));
        QCOMPARE(support::wordsOf(unknown).front(), std::string("em:US-CAL-CISO"));
    }

    void noticesOfTheClock() {
        const auto at = [](CivilTime start) {
            return scheduleOf(runOf(5.0, "DEU"), {.zone = {}, .start = start, .deadlineH = 48.0});
        };
        QVERIFY(has(at({2022, 3, 27, 2}), "schedule.clock_skips"));
        QVERIFY(has(at({2022, 10, 30, 2}), "schedule.clock_repeats"));
        const Schedule plain = at({2022, 3, 27, 3});
        QVERIFY(!has(plain, "schedule.clock_skips") && !has(plain, "schedule.clock_repeats"));
        const Schedule around = at({2022, 12, 31, 12});
        QVERIFY(has(around, "schedule.year_joined"));
        QCOMPARE(around.timeText(24.0), std::string("2023-01-01T12:00+01:00"));
        const Schedule first = scheduleOf(runOf(5.0, "DEU")); // the year begins there while it is still December in UTC
        QCOMPARE(first.timeText(0.0), std::string("2022-01-01T00:00+01:00"));
        QCOMPARE(first.timeText(1.0), std::string("2022-01-01T01:00+01:00"));
        QVERIFY(!has(first, "schedule.year_joined"));
        const std::vector<std::int16_t> hours = support::hoursOfZone("DE").grams;
        QCOMPARE_REL(first.atOnce->hours.meanG, (hours.back() + hours[0] + hours[1] + hours[2] + hours[3]) / 5.0, 1e-12);
        // 27 March has 23 hours: a day after its midnight the clock shows 1.
        QCOMPARE(at({2022, 3, 27, 0}).timeText(24.0), std::string("2022-03-28T01:00+02:00"));
    }

    /// Whose hours and how long the run may take: what the file's own section says, where it is on.
    void theSectionOfTheFileCounts() {
        const Scenario plain = runOf(10.0, "FRA");
        const Scenario patient = support::with(plain, {{Id::ScheduleOn, std::string(switchedOn)}, {Id::ScheduleZone, "em:DE"}});
        QCOMPARE(scheduleOf(plain).deadlineH, 20.0);
        QCOMPARE(scheduleOf(patient).deadlineH, 34.0);
        QCOMPARE(scheduleOf(patient).zone->id, std::string("em:DE"));
        QCOMPARE(scheduleOf(support::with(patient, {{Id::ScheduleDeadline, 50.0}})).deadlineH, 50.0);
        QCOMPARE(scheduleOf(patient, {.zone = {}, .start = {}, .deadlineH = {}, .flexibility = 0.5}).deadlineH, 15.0);
        QCOMPARE(scheduleOf(patient, {.zone = "FR", .start = {}, .deadlineH = 12.0}).zone->id, std::string("em:FR"));
    }

    void flexibilityNeverCosts() {
        double before = 1e9;
        for (const double flexibility : {0.0, 0.2, 0.7, 2.0, 9.0}) {
            const Schedule made = scheduleOf(runOf(30.0, "GBR"), {.zone = {}, .start = CivilTime{2022, 5, 2, 18},
                                                                  .deadlineH = {}, .flexibility = flexibility});
            QVERIFY(made.pausing->kgCo2e <= before + 1e-9 && made.stretch->kgCo2e >= made.pausing->kgCo2e - 1e-9);
            before = made.pausing->kgCo2e;
        }
        const Schedule none = scheduleOf(runOf(30.0, "GBR"), {.zone = {}, .start = {}, .deadlineH = {}, .flexibility = 0.0});
        QCOMPARE_REL(none.pausing->kgCo2e, none.atOnce->kgCo2e, 1e-9);
    }

    void averagesOverStarts() {
        const Schedule made = scheduleOf(runOf(24.0, "DEU"));
        QCOMPARE(made.delays.size(), shownFlexibilities.size());
        for (std::size_t i = 1; i < made.delays.size(); ++i) {
            QVERIFY(made.delays[i].pausingSaving >= made.delays[i - 1].pausingSaving);
            QVERIFY(made.delays[i].stretchSaving >= made.delays[i - 1].stretchSaving);
        }
        QCOMPARE(made.lengths.size(), shownLengths.size());
        for (std::size_t i = 2; i < made.lengths.size(); ++i) { // from six hours on
            QVERIFY(made.lengths[i].pausingSaving < made.lengths[i - 1].pausingSaving);
        }
        QVERIFY(made.lengths[1].stretchSaving > 0.05 && made.lengths.back().stretchSaving < 0.02);
        const std::array day{1.0}; // the delay curve's own figure: 24 hours in 48
        QCOMPARE(made.lengths[2].pausingSaving, delayCurve(support::hoursOfZone("DE"), 24.0, day).front().pausingSaving);
    }
};

QTEST_GUILESS_MAIN(TestSchedule)
#include "test_schedule.moc"
