// Clocks of places: jumps of daylight saving in both directions, half hours, the turn of the year; and the profile by their hours.
#include <QTest>

#include "model/schedule/hour_profile.h"
#include "tests/support/hourly.h"

using namespace model;

namespace {

const LocalClock berlin{{{0, 60}, {122'460, 120}, {434'940, 60}}};

int minuteOf(int day, int hour) {
    return (day * 24 + hour) * 60;
}

} // namespace

class TestLocalClock : public QObject {
    Q_OBJECT

private slots:
    void readsDates() {
        QCOMPARE(civilTimeFrom("2022-03-27"), (CivilTime{2022, 3, 27, 0}));
        QCOMPARE(civilTimeFrom("2024-02-29T23"), (CivilTime{2024, 2, 29, 23}));
        for (const char* bad : {"", "2022", "2022-3-27", "2022-13-01", "2022-00-01", "2022-02-29", "2022-01-00", "2022-01-32",
                                "2022-01-01T24", "2022-01-01 12", "2022-01-01T1", "2022-01-01T12:30", "2022-0a-01", "-022-01-01"}) {
            QVERIFY2(!civilTimeFrom(bad), bad);
        }
    }

    void turnOfTheYear() {
        QCOMPARE(berlin.civilAt(2022, 0), (CivilTime{2022, 1, 1, 1}));
        QCOMPARE(berlin.civilAt(2022, minuteOf(364, 23)), (CivilTime{2023, 1, 1, 0}));
        const LocalClock lima{{{0, -300}}};
        QCOMPARE(lima.civilAt(2022, 0), (CivilTime{2021, 12, 31, 19}));
        QCOMPARE(lima.civilAt(2022, minuteOf(59, 5)), (CivilTime{2022, 3, 1, 0}));
    }

    void clockJumps() {
        const auto hourAt = [](int minute) { return berlin.civilAt(2022, minute).hour; };
        QCOMPARE(hourAt(minuteOf(85, 0)), 1); // 27 March
        QCOMPARE(hourAt(minuteOf(85, 1)), 3);
        QCOMPARE(hourAt(minuteOf(302, 0)), 2); // 30 October
        QCOMPARE(hourAt(minuteOf(302, 1)), 2);
        QCOMPARE(hourAt(minuteOf(302, 2)), 3);
        const Instant skipped = berlin.instantOf(2022, {2022, 3, 27, 2});
        QVERIFY(skipped.skipped && skipped.minute == minuteOf(85, 1));
        const Instant twice = berlin.instantOf(2022, {2022, 10, 30, 2});
        QVERIFY(twice.twice && !twice.skipped && twice.minute == minuteOf(302, 0));
        const Instant plain = berlin.instantOf(2022, {2022, 7, 1, 12});
        QVERIFY(!plain.twice && !plain.skipped && plain.minute == minuteOf(181, 10));
    }

    void everyHourComesBack() {
        for (const char* zone : {"DE", "AU-SA", "CL-SEN", "US-NY-NYIS", "IN-WE", "NZ", "PT"}) {
            const LocalClock& clock = support::hourlyZone(zone).clock;
            for (int minute = minuteOf(2, 0); minute < minuteOf(362, 0); minute += 60) {
                const CivilTime time = clock.civilAt(2022, minute);
                const Instant back = clock.instantOf(2022, time);
                const int begun = minute - (minute + clock.offsetAt(minute)) % 60; // where the local hour begins
                QVERIFY2(!back.skipped && (back.minute == begun || (back.twice && back.minute == begun - 60)), zone);
            }
        }
    }

    void leapDayOfAnotherYear() {
        QCOMPARE(berlin.instantOf(2022, {2024, 2, 29, 12}).minute, berlin.instantOf(2022, {2022, 3, 1, 12}).minute);
    }

    // In March hour 2 comes on 30 days, in October on 32: 23 and 25 hours.
    void profileCountsTheHoursOfTheClock() {
        HourSeries series{std::vector<std::int16_t>(8'760), 0};
        for (std::size_t i = 0; i < series.grams.size(); ++i) {
            const CivilTime time = berlin.civilAt(2022, static_cast<int>(i) * 60);
            series.grams[i] = static_cast<std::int16_t>(100 * time.month + time.hour);
        }
        const HourProfile profile = hourProfile(series, berlin, 2022);
        QCOMPARE(profile.hours[2][2], 30);
        QCOMPARE(profile.hours[9][2], 32);
        QCOMPARE(profile.hours[2][3], 31);
        for (std::size_t month = 0; month < 12; ++month) {
            for (std::size_t hour = 0; hour < 24; ++hour) {
                QCOMPARE(profile.meanG[month][hour], 100.0 * static_cast<double>(month + 1) + static_cast<double>(hour));
            }
        }
        QCOMPARE(profile.cleanestHour(), 0);
        QCOMPARE(profile.dirtiestHour(), 23);
    }

    // Weighted by its hours the profile is the mean of the year; the sun shows where it should.
    void profileOfRealZones() {
        for (const char* id : {"DE", "US-CAL-CISO", "AU-SA", "IN-WE"}) {
            const HourSeries series = support::hoursOfZone(id);
            const HourProfile profile = hourProfile(series, support::hourlyZone(id).clock, 2022);
            double sum = 0.0;
            int count = 0;
            for (std::size_t month = 0; month < 12; ++month) {
                for (std::size_t hour = 0; hour < 24; ++hour) {
                    sum += profile.meanG[month][hour] * profile.hours[month][hour];
                    count += profile.hours[month][hour];
                }
            }
            QCOMPARE(count, 8'760);
            QCOMPARE_REL(sum / count, series.mean(), 1e-12);
            QVERIFY2(profile.cleanestHour() >= 9 && profile.cleanestHour() <= 15, id);
        }
    }
};

QTEST_GUILESS_MAIN(TestLocalClock)
#include "test_local_clock.moc"
