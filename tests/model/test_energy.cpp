// Watts and seconds into kWh at three boundaries, and a bill spread back over them.
#include <QTest>

#include "model/formulas/energy.h"
#include "tests/support/shipped.h"

using namespace model;

class TestEnergy : public QObject {
    Q_OBJECT

private slots:
    void boundariesFollowFromPowerAndPue() {
        const double seconds = 3'600.0 * 1'000.0; // a thousand device-hours
        QCOMPARE_REL(energyKwh(seconds, 400.0), 400.0, 1e-14);
        QCOMPARE_REL(facilityKwh(energyKwh(seconds, 560.0), 1.25), 700.0, 1e-14);
        QCOMPARE_REL(averageW(energyKwh(seconds, 560.0), seconds), 560.0, 1e-14);
    }

    void aBoardDrawsItsShareAndNeverMoreThanItsNode() {
        QCOMPARE(boardPowerW(400.0, 0.75), 300.0);
        QCOMPARE(boardDrawW(300.0, 420.0), 300.0);
        QCOMPARE(boardDrawW(300.0, 221.0), 221.0);
    }

    void aBillIsSpreadInTheSameProportions() {
        const PowerPerDevice power{400.0, 560.0};
        const double nodeKwh = energyKwh(7.2e6, power.nodeW);
        const RunEnergy back = energyFromBill(facilityKwh(nodeKwh, 1.3), power, 1.3);
        QCOMPARE(back.facilityKwh, facilityKwh(nodeKwh, 1.3));
        QCOMPARE_REL(back.nodeKwh, nodeKwh, 1e-14);
        QCOMPARE_REL(back.boardKwh, energyKwh(7.2e6, power.boardW), 1e-14);
    }

    void unknownWattsStayUnknown() {
        QVERIFY(std::isnan(energyKwh(3'600.0, PowerPerDevice{}.nodeW)));
        const RunEnergy billed = energyFromBill(120.0, {}, 1.2);
        QVERIFY(std::isnan(billed.boardKwh));
        QCOMPARE_REL(billed.nodeKwh, 100.0, 1e-14);
    }
};

QTEST_GUILESS_MAIN(TestEnergy)
#include "test_energy.moc"
