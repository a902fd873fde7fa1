// Parts of axes: what one points at stays put, nothing leaves the whole, both scales alike.
#include <QtTest>

#include <cmath>

#include "ui/charts/chart_zoom.h"

using namespace ui;

namespace {

const Axis linear{QStringLiteral("x"), 0.2, 0.8, false, true};
const Axis decades{QStringLiteral("y"), 1e-2, 1e4, true};

bool isNear(double one, double other) {
    return std::abs(one - other) <= 1e-9 * std::max(std::abs(one), std::abs(other));
}

} // namespace

class TestChartZoom : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatOnePointsAt() {
        const Axis half = scaledAround(linear, 0.5, 0.5);
        QVERIFY(isNear(half.low, 0.35) && isNear(half.high, 0.65));
        QVERIFY(half.percent);
        const Axis decade = scaledAround(decades, 10.0, 1.0 / 6.0);
        QVERIFY(isNear(decade.low, std::pow(10.0, 0.5)) && isNear(decade.high, std::pow(10.0, 1.5)));
    }

    void movesInItsOwnMeasure() {
        QVERIFY(isNear(movedBy(linear, 0.5).low, 0.5));
        QVERIFY(isNear(movedBy(decades, 1.0 / 6.0).high, 1e5));
        QVERIFY(isNear(movedBy(decades, 10.0, -1.0 / 6.0), 1.0));
    }

    void staysWithinTheWhole() {
        const Axis right = within(linear, movedBy(scaledAround(linear, 0.5, 0.5), 10.0));
        QVERIFY(isNear(right.high, 0.8) && isNear(right.low, 0.5));
        QVERIFY(isWhole(linear, within(linear, scaledAround(linear, 0.5, 7.0))));
        QCOMPARE(within(linear, scaledAround(linear, 0.5, 7.0)).low, linear.low); // to the last bit
    }

    void neverClosesUp() {
        Axis axis = decades;
        for (int i = 0; i < 200; ++i)
            axis = within(decades, scaledAround(axis, 10.0, 0.5));
        QVERIFY(std::log10(axis.high / axis.low) > 5e-3);
        for (double nonsense : {0.0, -3.0, std::nan(""), std::numeric_limits<double>::infinity()}) {
            const Axis same = within(decades, scaledAround(decades, nonsense, 0.5));
            QVERIFY(std::isfinite(same.low) && same.low > 0.0 && same.low < same.high);
        }
    }

    void keepsTheSecondAxisBesideTheFirst() {
        ChartSpec spec;
        spec.x = linear;
        spec.y = decades;
        spec.second = Axis{QStringLiteral("months"), 3e-2, 3e4, true}; // three a tonne
        const ChartSpec part = overPart(spec, spec.x, {decades.title, 1.0, 100.0, true});
        QVERIFY(isNear(part.y.low, 1.0) && isNear(part.y.high, 100.0));
        QVERIFY(isNear(part.second->low, 3.0) && isNear(part.second->high, 300.0));
        QCOMPARE(part.second->title, QStringLiteral("months"));
    }
};

QTEST_GUILESS_MAIN(TestChartZoom)
#include "test_chart_zoom.moc"
