// Whole machines bought for a deployment: counted, replaced, and never more than the requests need.
#include <QTest>

#include "model/serving/purchases.h"
#include "model/units.h"
#include "tests/support/shipped.h"

using namespace model;

namespace {

// A device for every request a day.
double perRequest(double requestsPerSecond) {
    return requestsPerSecond * secondsPerDay;
}

} // namespace

class TestPurchases : public QObject {
    Q_OBJECT

private slots:
    void steadyServicesBuyAtOnceAndEveryLife() {
        const Purchases made = purchases({7.5, 0.0, 30.0}, 12.0, perRequest);
        QCOMPARE(made.total(), 3.0 * 8.0); // a part of one is a whole one
        QCOMPARE(made.replacementMonths, (std::vector{12.0, 24.0}));
        QCOMPARE(made.byMonth.at(11), 8.0);
        QCOMPARE(made.byMonth.at(12), 16.0);
        QCOMPARE(made.byMonth.size(), 30U);
    }

    void aLifeThatEndsWithTheServiceIsNotFollowed() {
        QCOMPARE(purchases({4.0, 0.0, 24.0}, 12.0, perRequest).total(), 8.0);
        QCOMPARE(purchases({4.0, 0.0, 24.5}, 12.0, perRequest).total(), 12.0);
    }

    void growthBuysWhatIsMissingAndLivesOnItsOwnClock() {
        const Purchases made = purchases({1.0, 1.0, 4.0}, 2.0, perRequest); // 1, 2, 4, 8 devices
        QCOMPARE(made.byMonth, (std::vector{1.0, 2.0, 5.0, 10.0})); // month 2: 2 more and the first again; month 3: 4 more and one again
    }

    void whatNobodyNeedsIsNotReplaced() {
        const Purchases made = purchases({8.0, -0.5, 4.0}, 2.0, perRequest); // 8, 4, 2, 1 devices
        QCOMPARE(made.byMonth, (std::vector{8.0, 8.0, 10.0, 10.0}));
    }

    void withoutAnAnswerThereIsNone() {
        const Purchases made = purchases({8.0, 0.0, 4.0}, 2.0, [](double) { return std::nan(""); });
        QVERIFY(std::isnan(made.total()) && made.replacementMonths.empty());
    }
};

QTEST_GUILESS_MAIN(TestPurchases)
#include "test_purchases.moc"
