// Optimal placements against brute force on random hours, and what must hold for every one of them.
#include <QTest>
#include <numeric>
#include <random>
#include <stdexcept>

#include "model/schedule/delay_curve.h"
#include "model/schedule/placement.h"
#include "tests/support/hourly.h"

using namespace model;

namespace {

constexpr int quarters = 4; // brute force looks at quarter hours; lengths and deadlines are multiples of them

struct Question {
    std::vector<std::int16_t> hours;
    double length = 0.0;
    double deadline = 0.0;
};

Question randomQuestion(std::mt19937& random) {
    const auto between = [&](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
    Question q;
    const int deadline = between(1, 40 * quarters);
    q.deadline = static_cast<double>(deadline) / quarters;
    q.length = static_cast<double>(between(1, deadline)) / quarters;
    const int spread = between(0, 1) == 0 ? 5 : 900; // few values: ties
    for (int i = 0; i < static_cast<int>(std::ceil(q.deadline)) + between(0, 3); ++i) {
        q.hours.push_back(static_cast<std::int16_t>(between(0, spread)));
    }
    return q;
}

std::vector<double> quarterHours(const Question& q) {
    std::vector<double> values;
    for (int i = 0; i < static_cast<int>(q.deadline * quarters); ++i) {
        values.push_back(q.hours[static_cast<std::size_t>(i / quarters)]);
    }
    return values;
}

double bestStretch(const Question& q) {
    const std::vector<double> values = quarterHours(q);
    const auto length = static_cast<std::ptrdiff_t>(q.length * quarters);
    double best = 1e9;
    for (auto first = values.begin(); values.end() - first >= length; ++first) {
        best = std::min(best, std::accumulate(first, first + length, 0.0) / static_cast<double>(length));
    }
    return best;
}

double bestHours(const Question& q) {
    std::vector<double> values = quarterHours(q);
    std::ranges::sort(values);
    const auto length = static_cast<std::ptrdiff_t>(q.length * quarters);
    return std::accumulate(values.begin(), values.begin() + length, 0.0) / static_cast<double>(length);
}

bool isEqual(double a, double b) {
    return std::abs(a - b) < 1e-9;
}

} // namespace

class TestPlacement : public QObject {
    Q_OBJECT

private slots:
    void bruteForceAgrees() {
        std::mt19937 random(20'220);
        for (int i = 0; i < 4'000; ++i) {
            const Question q = randomQuestion(random);
            const Placement stretch = cleanestStretch(q.hours, q.length, q.deadline);
            const Placement hours = cleanestHours(q.hours, q.length, q.deadline);
            QVERIFY(isEqual(stretch.meanG, bestStretch(q)));
            QVERIFY(isEqual(hours.meanG, bestHours(q)));
            QVERIFY(stretch.startH >= 0.0 && stretch.finishH <= q.deadline + 1e-9);
            QVERIFY(hours.startH >= 0.0 && hours.finishH <= q.deadline + 1e-9);
            QVERIFY(isEqual(stretch.finishH - stretch.startH, q.length));
            QVERIFY(hours.finishH - hours.startH >= q.length - 1e-9);
        }
    }

    void placementsAreOrdered() {
        std::mt19937 random(7);
        for (int i = 0; i < 2'000; ++i) {
            const Question q = randomQuestion(random);
            const double once = startedAtOnce(q.hours, q.length).meanG;
            const double stretch = cleanestStretch(q.hours, q.length, q.deadline).meanG;
            const double hours = cleanestHours(q.hours, q.length, q.deadline).meanG;
            QVERIFY(stretch <= once + 1e-9 && hours <= stretch + 1e-9);
        }
    }

    void flexibilityNeverRaisesEmissions() {
        std::mt19937 random(99);
        for (int i = 0; i < 200; ++i) {
            const Question q = randomQuestion(random);
            double stretch = 1e9;
            double hours = 1e9;
            for (double deadline = q.length; deadline <= q.deadline; deadline += 0.25) {
                const double nextStretch = cleanestStretch(q.hours, q.length, deadline).meanG;
                const double nextHours = cleanestHours(q.hours, q.length, deadline).meanG;
                QVERIFY(nextStretch <= stretch + 1e-9 && nextHours <= hours + 1e-9);
                stretch = nextStretch;
                hours = nextHours;
            }
        }
    }

    void pausesAreCounted() {
        const std::vector<std::int16_t> hours{10, 90, 10, 90, 90, 10, 20};
        const Placement made = cleanestHours(hours, 3.5, 7.0);
        QCOMPARE(made.pauses, 2);
        QCOMPARE(made.startH, 0.0);
        QCOMPARE(made.finishH, 6.5);
        QCOMPARE(made.dirtiestG, 20);
        QCOMPARE_REL(made.meanG, 40.0 / 3.5, 1e-12);
        QCOMPARE(cleanestHours(hours, 7.0, 7.0).pauses, 0);
        QCOMPARE(cleanestHours(hours, 1.0, 7.0).finishH, 1.0); // of equals the earliest
        QCOMPARE(cleanestStretch(hours, 1.0, 7.0).startH, 0.0);
    }

    // A stretch may begin within an hour: 10 g for the second hour, and the half hour beside it that is cleaner.
    void stretchesBeginWhereTheyShould() {
        const std::vector<std::int16_t> hours{40, 10, 80};
        const Placement made = cleanestStretch(hours, 1.5, 3.0);
        QCOMPARE(made.startH, 0.5);
        QCOMPARE_REL(made.meanG, (0.5 * 40 + 10) / 1.5, 1e-12);
        QCOMPARE(made.dirtiestG, 40);
    }

    // Working below the dirtiest hour of the best choice is that choice, where no two hours are equal.
    void thresholdOfTheBestChoice() {
        std::mt19937 random(5);
        std::vector<std::int16_t> hours(48);
        std::iota(hours.begin(), hours.end(), std::int16_t{100});
        for (int i = 0; i < 50; ++i) {
            std::ranges::shuffle(hours, random);
            const Placement best = cleanestHours(hours, 12.0, 48.0);
            const auto same = belowThreshold(hours, 12.0, 48.0, best.dirtiestG);
            QVERIFY(same && isEqual(same->meanG, best.meanG) && isEqual(same->finishH, best.finishH));
            QVERIFY(!belowThreshold(hours, 12.0, 48.0, best.dirtiestG - 1));
            QCOMPARE(belowThreshold(hours, 12.0, 48.0, 1'000)->finishH, 12.0);
        }
    }

    void whatDoesNotFitIsRefused() {
        const std::vector<std::int16_t> hours{1, 2, 3};
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, cleanestStretch(hours, 2.0, 1.9));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, cleanestHours(hours, 2.0, 3.1));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, startedAtOnce(hours, 0.0));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, belowThreshold(hours, std::nan(""), 3.0, 2));
    }

    // The curve over all starts is the mean of single placements.
    void curveIsTheMeanOfPlacements() {
        const HourSeries series = support::hoursOfZone("DE");
        const std::array flexibilities{0.0, 0.5, 3.0};
        const auto points = delayCurve(series, 30.0, flexibilities);
        for (const DelayPoint& point : points) {
            double once = 0.0;
            double stretch = 0.0;
            double hours = 0.0;
            std::vector<std::int16_t> turned = series.grams;
            for (std::size_t start = 0; start < series.grams.size(); start += 5) {
                once += startedAtOnce(turned, 30.0).meanG;
                stretch += cleanestStretch(turned, 30.0, point.deadlineH).meanG;
                hours += cleanestHours(turned, 30.0, point.deadlineH).meanG;
                std::ranges::rotate(turned, turned.begin() + 5);
            }
            QVERIFY(std::abs(point.stretchSaving - (1.0 - stretch / once)) < 1e-9);
            QVERIFY(std::abs(point.pausingSaving - (1.0 - hours / once)) < 1e-9);
        }
        QCOMPARE(points[0].deadlineH, 30);
        QCOMPARE(points[1].deadlineH, 45);
        QCOMPARE(points[0].pausingSaving, 0.0);
    }

    // Short runs save much where the sun shines, runs of a quarter little: why long runs promise little.
    void longRunsSaveLittle() {
        const std::array twice{1.0};
        for (const char* id : {"DE", "US-CAL-CISO", "FR", "US-MIDA-PJM"}) {
            const HourSeries series = support::hoursOfZone(id);
            const double day = delayCurve(series, 24.0, twice).front().pausingSaving;
            const double quarter = delayCurve(series, 2'160.0, twice).front().stretchSaving;
            QVERIFY2(day > 0.0 && quarter >= 0.0, id);
        }
        const HourSeries france = support::hoursOfZone("FR");
        const std::array slight{0.1};
        QVERIFY(delayCurve(france, 720.0, slight).front().stretchSaving < 0.03);
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, delayCurve(france, 8'761.0, twice));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, delayCurve(france, 0.0, twice));
    }
};

QTEST_GUILESS_MAIN(TestPlacement)
#include "test_placement.moc"
