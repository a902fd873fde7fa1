// Carbon of power and of making, and water.
#include <QTest>

#include "model/formulas/emissions.h"
#include "tests/support/shipped.h"

using namespace model;

class TestEmissions : public QObject {
    Q_OBJECT

private slots:
    void locationAndMarket() {
        QCOMPARE_REL(locationBasedKg(1'287e3, 429.0), 552'123.0, 1e-9);
        QCOMPARE(locationBasedKg(1e6, 0.0), 0.0);
        QCOMPARE_REL(marketBasedKg(1'000.0, 0.6), 400.0, 1e-14);
        QCOMPARE(marketBasedKg(1'000.0, 0.0), 1'000.0);
        QCOMPARE(marketBasedKg(1'000.0, 1.0), 0.0);
    }

    void embodiedIsTheShareOfAUsedLife() {
        // Half a working life: 5 years x 8,766 h x 0.6 = 26,298 used hours.
        QCOMPARE_REL(embodiedKg(13'149.0, {150.0, 312.5, 5.0, 0.6}), 0.5 * 462.5, 1e-13);
        QCOMPARE(embodiedKg(0.0, {150.0, 312.5, 5.0, 0.6}), 0.0);
        QCOMPARE_REL(embodiedKg(100.0, {150.0, 0.0, 5.0, 0.3}) / embodiedKg(100.0, {150.0, 0.0, 5.0, 0.6}), 2.0, 1e-13);
    }

    void waterOnSiteAndOffSite() {
        QCOMPARE_REL(waterL(1'000.0, 0.5, 1'200.0, 3.0), 500.0 + 3'600.0, 1e-14);
        QCOMPARE(waterL(1'000.0, 0.0, 1'200.0, 0.0), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestEmissions)
#include "test_emissions.moc"
