// Watts and seconds into kWh at three boundaries, and a bill spread back over them.
#include <QTest>

#include "model/formulas/energy.h"
#include "tests/support/shipped.h"

using namespace model;

class TestEnergy : public QObject {
    Q_OBJECT

private slots:
    void boundariesFollowFromPowerAndPue() {
        const RunEnergy e = runEnergy(3'600.0 * 1'000.0, {400.0, 560.0}, 1.25); // a thousand device-hours
        QCOMPARE_REL(e.boardKwh, 400.0, 1e-14);
        QCOMPARE_REL(e.nodeKwh, 560.0, 1e-14);
        QCOMPARE_REL(e.facilityKwh, 700.0, 1e-14);
    }

    void aBillIsSpreadInTheSameProportions() {
        const PowerPerDevice power{400.0, 560.0};
        const RunEnergy forwards = runEnergy(7.2e6, power, 1.3);
        const RunEnergy back = energyFromBill(forwards.facilityKwh, power, 1.3);
        QCOMPARE(back.facilityKwh, forwards.facilityKwh);
        QCOMPARE_REL(back.nodeKwh, forwards.nodeKwh, 1e-14);
        QCOMPARE_REL(back.boardKwh, forwards.boardKwh, 1e-14);
    }

    void unknownWattsStayUnknown() {
        const RunEnergy e = runEnergy(3'600.0, {}, 1.2);
        QVERIFY(std::isnan(e.boardKwh) && std::isnan(e.nodeKwh) && std::isnan(e.facilityKwh));
        const RunEnergy billed = energyFromBill(120.0, {}, 1.2);
        QVERIFY(std::isnan(billed.boardKwh));
        QCOMPARE_REL(billed.nodeKwh, 100.0, 1e-14);
    }
};

QTEST_GUILESS_MAIN(TestEnergy)
#include "test_energy.moc"
