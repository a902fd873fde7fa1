// The three ways to state an exponential trend agree.
#include <QTest>

#include "model/formulas/growth.h"
#include "tests/support/shipped.h"

using namespace model;

class TestGrowth : public QObject {
    Q_OBJECT

private slots:
    void doublingAndFactor() {
        QCOMPARE_REL(growthPerYear(12.0), 2.0, 1e-14);
        QCOMPARE_REL(growthPerYear(6.0), 4.0, 1e-14);
        QCOMPARE_REL(doublingMonths(4.0), 6.0, 1e-14);
        for (const double months : {3.4, 8.0, 21.0}) {
            QCOMPARE_REL(doublingMonths(growthPerYear(months)), months, 1e-13);
        }
    }

    void halving() {
        QCOMPARE(fractionLeft(8.0, 0.0), 1.0);
        QCOMPARE_REL(fractionLeft(8.0, 8.0), 0.5, 1e-14);
        QCOMPARE_REL(fractionLeft(8.0, 24.0), 0.125, 1e-14);
    }
};

QTEST_GUILESS_MAIN(TestGrowth)
#include "test_growth.moc"
