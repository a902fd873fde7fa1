// The section "schedule": what moving work to cleaner hours takes off the total, and what it says where it cannot.
#include <QTest>

#include "model/ranges/uncertainty.h"
#include "model/run/simulate.h"
#include "model/schedule/schedule.h"
#include "tests/support/hourly.h"

using namespace model;
using support::has;
using support::scenario;
using support::shipped;
using support::with;

namespace {

const Value on = std::string(switchedOn);

// So many hours on one machine in one place; nothing but the section differs between two of them.
Scenario runOf(double hours, const char* region, std::initializer_list<support::Typed> typed = {}) {
    return with(scenario({{Id::ModelParameters, 1e9},
                          {Id::DataTokens, 1e10},
                          {Id::TrainingDevices, 8.0},
                          {Id::TrainingDeviceHours, 8.0 * hours},
                          {Id::SiteRegion, region},
                          {Id::ScheduleOn, on},
                          {Id::ScheduleRealisedShare, 1.0}}),
                typed);
}

Scenario unmoved(Scenario s) {
    s.set(Id::ScheduleOn, std::monostate());
    return s;
}

Result resultOf(const Scenario& s) {
    return simulate(s, shipped());
}

double share(const Scenario& s) {
    return resultOf(s).point[Quantity::ScheduleSavedShare];
}

double daysOf(const Scenario& s) {
    return resultOf(s).point[Quantity::ScheduleDelayDays];
}

} // namespace

class TestTimeShift : public QObject {
    Q_OBJECT

private slots:
    void offByDefault() {
        const Result off = resultOf({});
        QVERIFY(!off.point.has(Quantity::ScheduleSavedKg) && !off.point.has(Quantity::ScheduleDelayDays));
    }

    void theSavingIsTakenOffTheLocationBasedTotalAlone() {
        const Scenario s = runOf(8.0, "ESP");
        const Quantities plain = resultOf(unmoved(s)).point;
        const Quantities moved = resultOf(s).point;
        const double saved = moved[Quantity::ScheduleSavedKg];
        QVERIFY(saved > 0.0);
        QCOMPARE_REL(plain[Quantity::TotalKg] - saved, moved[Quantity::TotalKg], 1e-12);
        QCOMPARE_REL(saved, share(s) * moved[Quantity::OperationalKg], 1e-12);
        for (const Quantity same : {Quantity::OperationalKg, Quantity::TotalMarketBasedKg, Quantity::TotalEnergyKwh,
                                    Quantity::TotalWaterL, Quantity::TotalCostUsd, Quantity::Days}) {
            QCOMPARE(moved[same], plain[same]);
        }
    }

    /// The same hours and starts as the command's averages by length.
    void theMeanIsThatOfTheCommand() {
        const Scenario s = runOf(24.0, "DEU");
        const Schedule schedule = planSchedule(s, resultOf(s), shipped(), support::hourly(), {});
        const LengthPoint& day = schedule.lengths.at(2);
        QCOMPARE(day.lengthH, 24.0);
        QCOMPARE_REL(share(s), day.stretchSaving, 1e-9);
        QCOMPARE_REL(share(with(s, {{Id::ScheduleWay, "pausing"}})), day.pausingSaving, 1e-9);
    }

    void patienceAndPausesSaveMoreAndDelayMore() {
        double last = 0.0;
        for (const double slack : {0.0, 6.0, 24.0, 96.0, 336.0}) {
            const Scenario s = runOf(10.0, "GBR", {{Id::ScheduleSlack, slack}});
            const double pausing = share(with(s, {{Id::ScheduleWay, "pausing"}}));
            QVERIFY(share(s) >= last && pausing >= share(s));
            QVERIFY(daysOf(s) >= 0.0 && daysOf(s) <= slack / 24.0);
            last = share(s);
        }
        QVERIFY(last > 0.1);
        QCOMPARE(share(runOf(10.0, "GBR", {{Id::ScheduleSlack, 0.0}})), 0.0);
    }

    void onlyAPartMayWaitAndOnlyAPartComesTrue() {
        const double whole = share(runOf(8.0, "ESP"));
        QCOMPARE_REL(share(runOf(8.0, "ESP", {{Id::ScheduleFlexibleShare, 0.25}})), whole / 4.0, 1e-12);
        QCOMPARE_REL(share(runOf(8.0, "ESP", {{Id::ScheduleRealisedShare, 0.5}})), whole / 2.0, 1e-12);
        const Scenario usual = runOf(8.0, "ESP", {{Id::ScheduleRealisedShare, std::monostate()}});
        QCOMPARE_REL(share(usual), whole * shipped().defaultValue("schedule.realised_share").mid, 1e-12);
        QVERIFY(has(resultOf(usual), "schedule.hindsight"));
    }

    /// Flexibility never raises emissions, wherever, however and by whatever deadline.
    void flexibilityNeverRaisesEmissions() {
        for (const char* region : {"POL", "NOR", "em:AU-SA", "CHN"}) {
            for (const double hours : {0.3, 30.0, 100.0, 20'000.0}) {
                for (const char* way : {"stretch", "pausing"}) {
                    const Scenario s = runOf(hours, region, {{Id::ScheduleWay, way}, {Id::ScheduleDeadline, 150.0}});
                    const Scenario patient = runOf(hours, region, {{Id::ScheduleWay, way}});
                    const double plain = resultOf(unmoved(s)).point[Quantity::TotalKg];
                    QVERIFY(resultOf(s).point[Quantity::TotalKg] <= plain);
                    QVERIFY(resultOf(patient).point[Quantity::TotalKg] <= plain);
                    QVERIFY(daysOf(s) >= 0.0);
                }
            }
        }
    }

    void longRunsSaveLittleAndSaySo() {
        const Scenario s = runOf(24.0 * 60.0, "DEU");
        QVERIFY(share(s) > 0.0 && share(s) < 0.01);
        QVERIFY(has(resultOf(s), "schedule.long_run_here"));
        QVERIFY(!has(resultOf(runOf(8.0, "DEU")), "schedule.long_run_here"));
    }

    void aDeadlineLeavesWhatTheRunDoesNotTake() {
        QCOMPARE_REL(share(runOf(10.0, "DEU", {{Id::ScheduleDeadline, 34.0}})), share(runOf(10.0, "DEU")), 1e-6);
        const Scenario late = runOf(100.0, "DEU", {{Id::ScheduleDeadline, 99.0}});
        QCOMPARE(share(late), 0.0);
        QVERIFY(has(resultOf(late), "schedule.deadline_missed"));
        QVERIFY(!has(resultOf(late), "schedule.hindsight"));
        QVERIFY(!has(resultOf(runOf(98.0, "DEU", {{Id::ScheduleDeadline, 99.0}})), "schedule.deadline_missed"));
    }

    void aRunBeyondTheYearHasNothingToChoose() {
        const Result r = resultOf(runOf(9'000.0, "DEU"));
        QCOMPARE(r.point[Quantity::ScheduleSavedKg], 0.0);
        QVERIFY(has(r, "schedule.run_fills_year"));
    }

    void placesWithoutHoursOfTheirOwn() {
        const Result none = resultOf(runOf(8.0, "CHN"));
        QCOMPARE(none.point[Quantity::ScheduleSavedKg], 0.0);
        QVERIFY(std::isfinite(none.point[Quantity::TotalKg]));
        const Notice* notice = support::findNotice(none.notices, "schedule.nothing_to_choose");
        QVERIFY(notice != nullptr && notice->severity == Severity::Warning);
        QCOMPARE(std::get<PlaceName>(notice->arguments.at(0)).id, std::string("CHN"));
        QVERIFY(share(runOf(8.0, "CHN", {{Id::ScheduleZone, "em:JP-TK"}})) > 0.0);
        const Scenario standIn = runOf(8.0, "USA");
        QCOMPARE(has(resultOf(standIn), "schedule.stand_in"), share(standIn) > 0.0);
    }

    void withoutHoursNothingIsSavedAndSaid() {
        Catalog bare = shipped();
        bare.hours = nullptr;
        const Result r = simulate(runOf(8.0, "DEU"), bare);
        QCOMPARE(r.point[Quantity::ScheduleSavedKg], 0.0);
        QVERIFY(has(r, "schedule.no_data"));
    }

    void experimentsMoveWhereTheyAreToldTo() {
        const Scenario run = runOf(8.0, "ESP", {{Id::DevelopmentOn, on}});
        const Scenario all = with(run, {{Id::ScheduleMoves, "with_experiments"}});
        const Quantities q = resultOf(all).point;
        QCOMPARE_REL(q[Quantity::ScheduleSavedKg],
                     share(all) * (q[Quantity::OperationalKg] + q[Quantity::DevelopmentOperationalKg]), 1e-12);
        QVERIFY(q[Quantity::ScheduleSavedKg] > resultOf(run).point[Quantity::ScheduleSavedKg]);
        QVERIFY(has(resultOf(runOf(8.0, "ESP", {{Id::ScheduleMoves, "with_experiments"}})), "schedule.no_experiments"));
    }

    void deploymentIsSetAgainstWhatIsLeft() {
        const Result r = resultOf(runOf(8.0, "ESP", {{Id::DeploymentOn, on}}));
        QCOMPARE_REL(r.kgBeforeDeployment,
                     r.point[Quantity::OperationalKg] + r.point[Quantity::EmbodiedKg] - r.point[Quantity::ScheduleSavedKg], 1e-12);
    }

    /// Draw by draw: never above the run that does not wait, whatever length is drawn.
    void rangesCarryLengthAndForecast() {
        const Draws draws(512, 1);
        const Scenario s = with(scenario({{Id::ModelParameters, 1e9}, {Id::DataTokens, 2e10}, {Id::TrainingDevices, 8.0},
                                          {Id::SiteRegion, "ESP"}, {Id::ScheduleOn, on}}),
                                {});
        const auto moved = simulateRange(s, shipped(), draws);
        const auto plain = simulateRange(unmoved(s), shipped(), draws);
        const Quantiles& saved = (*moved)[Quantity::ScheduleSavedShare];
        QVERIFY(saved.p5 > 0.0 && saved.p5 < saved.p50 && saved.p50 < saved.p95);
        QVERIFY((*moved)[Quantity::ScheduleDelayDays].p50 > 0.0);
        for (std::size_t i = 0; i < plain->totalKg.size(); ++i) {
            QVERIFY(moved->totalKg[i] <= plain->totalKg[i]);
        }
    }

    void aRangeOfPatienceIsDrawn() {
        const Draws draws(512, 1);
        const auto of = [&](const Value& slack) {
            const auto range = simulateRange(runOf(8.0, "ESP", {{Id::ScheduleSlack, slack}}), shipped(), draws);
            return (*range)[Quantity::ScheduleSavedShare];
        };
        const Quantiles wide = of(Range{2.0, 24.0, 72.0});
        QVERIFY(wide.p5 > of(1.0).p50 && wide.p95 < of(80.0).p50 && wide.p95 > 1.2 * wide.p5);
    }
};

QTEST_GUILESS_MAIN(TestTimeShift)
#include "test_time_shift.moc"
