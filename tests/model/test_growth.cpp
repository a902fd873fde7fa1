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

    /// 62 TWh doubling every six months reach all electricity of 2024 in 4.5 years, in 5.9 with hardware 1.4 times better a year.
    void growthMeetsItsCeiling() {
        const double everySixMonths = growthPerYear(6.0);
        QCOMPARE_REL(yearsUntil(62.0, 30'930.0, {everySixMonths, 1.0}), 4.5, 0.01);
        QCOMPARE_REL(yearsUntil(62.0, 30'930.0, {everySixMonths, 1.4}), 5.9, 0.01);
        for (const EnergyGrowth g : {EnergyGrowth{4.0, 1.0}, EnergyGrowth{11.5, 1.4}, EnergyGrowth{1.05, 1.01}}) {
            QCOMPARE_REL(grownEnergy(3.0, g, yearsUntil(3.0, 700.0, g)), 700.0, 1e-12);
        }
        QCOMPARE(yearsUntil(5.0, 4.0, {2.0, 1.0}), 0.0);
        QVERIFY(std::isnan(yearsUntil(1.0, 4.0, {1.4, 1.4})));
        QVERIFY(std::isnan(yearsUntil(1.0, 4.0, {1.3, 1.4})));
    }

    void halving() {
        QCOMPARE(fractionLeft(8.0, 0.0), 1.0);
        QCOMPARE_REL(fractionLeft(8.0, 8.0), 0.5, 1e-14);
        QCOMPARE_REL(fractionLeft(8.0, 24.0), 0.125, 1e-14);
    }
};

QTEST_GUILESS_MAIN(TestGrowth)
#include "test_growth.moc"
