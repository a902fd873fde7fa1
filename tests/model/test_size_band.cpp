// Bands of runs whose sizes are decided: only machine, place and use spread.
#include <QTest>
#include <algorithm>

#include "model/ranges/uncertainty.h"
#include "tests/support/shipped.h"

using namespace model;
using support::shipped;

namespace {

CurveRequest over(bool sizesDecided) {
    CurveRequest request{"", 0.5, 0.8, 4};
    request.sizesDecided = sizesDecided;
    return request;
}

CurveBand bandOf(const Scenario& s, Quantity quantity, bool sizesDecided = true) {
    return *simulateBand(s, shipped(), over(sizesDecided), quantity, Draws(defaultDraws, defaultSeed));
}

Scenario served() {
    Scenario s;
    s.set(Id::DeploymentOn, std::string(switchedOn));
    return s;
}

double width(const Quantiles& q) {
    return q.p95 / q.p5;
}

} // namespace

class TestSizeBand : public QObject {
    Q_OBJECT

private slots:
    void liesAroundTheCurve() {
        for (const Scenario& s : {Scenario(), served()}) {
            const CurveBand band = bandOf(s, Quantity::TotalKg);
            const Curve curve = simulateCurve(s, shipped(), over(true));
            for (std::size_t i = 0; i < curve.points.size(); ++i) {
                const double central = curve.points[i].values[Quantity::TotalKg];
                QVERIFY(band.values[i].p5 < central && central < band.values[i].p95);
                QCOMPARE_REL(band.values[i].p50, central, 0.15);
                QCOMPARE(band.unreachableShare[i], 0.0);
            }
        }
    }

    void isNarrowerThanThatOfTheTarget() {
        const CurveBand decided = bandOf(Scenario(), Quantity::TotalKg);
        const CurveBand open = bandOf(Scenario(), Quantity::TotalKg, false);
        for (std::size_t i = 0; i < decided.values.size(); ++i) {
            QVERIFY(width(decided.values[i]) < 0.5 * width(open.values[i]));
        }
    }

    // Without sections every size is a factor on the same machine: all widths are one.
    void isAsWideForEverySize() {
        const CurveBand band = bandOf(Scenario(), Quantity::TotalEnergyKwh);
        QCOMPARE_REL(width(band.values.front()), width(band.values.back()), 1e-9);
    }

    void aSizeItselfDoesNotSpread() {
        const CurveBand band = bandOf(Scenario(), Quantity::Flop);
        QCOMPARE_REL(width(band.values.front()), 1.0, 1e-12);
    }

    // What is combined on a grid and what is drawn one by one is the same spread.
    void drawsOneByOneAgree() {
        Scenario moved;
        moved.set(Id::DataMovementOn, std::string(switchedOn));
        moved.set(Id::DataMovementCorpus, 1e-6); // adds nothing to speak of, but draws are not scaled
        const CurveBand one = bandOf(moved, Quantity::TotalEnergyKwh);
        const CurveBand other = bandOf(Scenario(), Quantity::TotalEnergyKwh);
        for (std::size_t i = 0; i < one.values.size(); ++i) {
            QCOMPARE_REL(one.values[i].p5, other.values[i].p5, 0.03);
            QCOMPARE_REL(one.values[i].p95, other.values[i].p95, 0.03);
        }
    }

    void targetsOutOfReachHaveNone() {
        CurveRequest request{"", 0.1, 0.1, 1};
        request.sizesDecided = true;
        const auto band = simulateBand({}, shipped(), request, Quantity::TotalKg, Draws(fewestDraws, 1));
        QVERIFY(std::isnan(band->values.front().p50));
        QCOMPARE(band->unreachableShare.front(), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestSizeBand)
#include "test_size_band.moc"
