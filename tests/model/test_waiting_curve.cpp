// What waiting saves on average, against every placement one by one on random hours; and how far the curve strays between its nodes.
#include <QTest>
#include <random>

#include "model/schedule/placement.h"
#include "model/schedule/waiting_curve.h"
#include "tests/support/hourly.h"

using namespace model;

namespace {

constexpr std::size_t startStep = 5;

HourSeries randomYear(std::mt19937& random, int highest) {
    HourSeries series;
    std::uniform_int_distribution<int> grams(0, highest);
    for (int i = 0; i < 200; ++i) {
        series.grams.push_back(static_cast<std::int16_t>(grams(random)));
    }
    return series;
}

// Every fifth start, each placed by itself.
WaitingPoint oneByOne(const HourSeries& series, WayToWait way, int length, int slack) {
    std::vector<std::int16_t> twice = series.grams;
    twice.insert(twice.end(), series.grams.begin(), series.grams.end());
    double once = 0.0;
    double best = 0.0;
    double delay = 0.0;
    int starts = 0;
    for (std::size_t start = 0; start < series.grams.size(); start += startStep, ++starts) {
        const HoursAhead ahead(twice.begin() + static_cast<std::ptrdiff_t>(start), static_cast<std::size_t>(length + slack));
        const Placement placed = way == WayToWait::Stretch ? cleanestStretch(ahead, length, length + slack)
                                                           : cleanestHours(ahead, length, length + slack);
        once += startedAtOnce(ahead, length).meanG;
        best += placed.meanG;
        delay += placed.finishH - length;
    }
    return {1.0 - best / once, delay / starts};
}

} // namespace

class TestWaitingCurve : public QObject {
    Q_OBJECT

private slots:
    void theMeanIsThatOfEveryPlacement() {
        std::mt19937 random(7);
        for (int i = 0; i < 60; ++i) {
            const HourSeries series = randomYear(random, i % 2 == 0 ? 6 : 900); // few values: ties
            MeanSaving mean(series);
            const int length = std::uniform_int_distribution<int>(1, 100)(random);
            const int slack = std::uniform_int_distribution<int>(0, 100)(random);
            mean.setLength(length);
            for (const WayToWait way : {WayToWait::Stretch, WayToWait::Pausing}) {
                const WaitingPoint fast = mean.of(way, slack);
                const WaitingPoint slow = oneByOne(series, way, length, slack);
                QVERIFY(std::abs(fast.saving - slow.saving) < 1e-12);
                QVERIFY2(std::abs(fast.delayH - slow.delayH) < 1e-9,
                         support::mismatch("delay", fast.delayH, slow.delayH, 0.0).c_str());
            }
        }
    }

    void betweenNodesTheErrorIsSmall_data() {
        QTest::addColumn<QString>("zone");
        for (const char* zone : {"em:FR", "em:DE", "em:PL", "em:AU-SA", "em:US-CAL-CISO", "em:US-TEX-ERCO"}) {
            QTest::newRow(zone) << zone;
        }
    }

    /// Within 0.4 percentage points of emissions for a stretch and 0.2 for pauses.
    void betweenNodesTheErrorIsSmall() {
        QFETCH(QString, zone);
        const HourSeries series = support::hoursOfZone(zone.toStdString());
        MeanSaving mean(series);
        for (const WayToWait way : {WayToWait::Stretch, WayToWait::Pausing}) {
            for (const Patience patience : {Patience{24.0, false}, Patience{168.0, false}, Patience{400.0, true}}) {
                const WaitingCurve curve(series, way, patience);
                for (int length = 1; length < (patience.isDeadline ? 400 : 2'500); length += length < 100 ? 3 : 37) {
                    mean.setLength(length);
                    const int slack = static_cast<int>(patience.hours) - (patience.isDeadline ? length : 0);
                    const double error = curve.at(length).saving - mean.of(way, slack).saving;
                    QVERIFY2(std::abs(error) < (way == WayToWait::Stretch ? 0.004 : 0.002),
                             support::mismatch("saving", curve.at(length).saving, mean.of(way, slack).saving, 0.0).c_str());
                }
            }
        }
    }

    void theEndsOfTheCurve() {
        const HourSeries series = support::hoursOfZone("em:DE");
        const WaitingCurve patient(series, WayToWait::Pausing, {24.0, false});
        QCOMPARE(patient.at(0.2).saving, patient.at(1.0).saving); // a part of an hour is as clean as its hour
        QCOMPARE(patient.at(9'000.0).saving, 0.0);
        QVERIFY(std::abs(patient.at(8'760.0).saving) < 1e-9);
        const WaitingCurve due(series, WayToWait::Pausing, {48.0, true});
        QVERIFY(due.at(47.0).saving > 0.0);
        QCOMPARE(due.at(48.0).saving, 0.0);
        QCOMPARE(due.at(48.1).saving, 0.0);
        const WaitingCurve hardly(series, WayToWait::Stretch, {0.5, true});
        QCOMPARE(hardly.at(0.3).saving, 0.0);
    }

    void betweenPatiencesTheSavingLiesBetween() {
        const HourSeries series = support::hoursOfZone("em:DE");
        const auto curve = [&](double hours) {
            return std::pair(hours, std::make_shared<const WaitingCurve>(series, WayToWait::Stretch, Patience{hours, false}));
        };
        const WaitingCurves curves({curve(10.0), curve(30.0)});
        const double low = curves.at(8.0, 10.0).saving;
        const double high = curves.at(8.0, 30.0).saving;
        QCOMPARE_REL(curves.at(8.0, 15.0).saving, 0.75 * low + 0.25 * high, 1e-12);
        QCOMPARE(curves.at(8.0, 5.0).saving, low);
        QCOMPARE(curves.at(8.0, 99.0).saving, high);
    }

    void nothingIsSavedWhereNothingIsEmitted() {
        HourSeries clean;
        clean.grams.assign(200, 0);
        QCOMPARE(WaitingCurve(clean, WayToWait::Pausing, {24.0, false}).at(10.0).saving, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestWaitingCurve)
#include "test_waiting_curve.moc"
