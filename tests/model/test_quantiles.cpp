// Quantiles as order statistics, and what unreachable draws leave of them.
#include <QTest>

#include "model/ranges/quantiles.h"
#include "tests/support/shipped.h"

using namespace model;

namespace {

const double infinite = std::numeric_limits<double>::infinity();

// 1 … n in a shuffled order that is always the same.
std::vector<double> shuffled(std::size_t n) {
    std::vector<double> values(n);
    for (std::size_t i = 0; i < n; ++i) {
        values[i] = static_cast<double>(i * 7'919 % n + 1);
    }
    return values;
}

Quantiles withLost(std::size_t lost) {
    auto values = shuffled(100);
    for (double& x : values) {
        x = x > 100.0 - static_cast<double>(lost) ? infinite : x;
    }
    return takeQuantiles(values);
}

} // namespace

class TestQuantiles : public QObject {
    Q_OBJECT

private slots:
    void orderStatistics() {
        auto values = shuffled(100);
        const Quantiles q = takeQuantiles(values);
        QCOMPARE(q.p5, 5.0);
        QCOMPARE(q.p50, 50.0);
        QCOMPARE(q.p95, 95.0);
        QCOMPARE(quantileIndex(0.05, 4'096), std::size_t{204});
        QCOMPARE(quantileIndex(0.05, 20), std::size_t{0});
        QCOMPARE(quantileIndex(0.001, 20), std::size_t{0});
    }

    void unreachableDrawsOpenTheRangeUpwards() {
        QCOMPARE(withLost(4).p95, 95.0);
        QVERIFY(std::isnan(withLost(5).p95));
        QCOMPARE(withLost(49).p50, 50.0);
        QVERIFY(std::isnan(withLost(50).p50));
        QCOMPARE(withLost(94).p5, 5.0);
        QVERIFY(std::isnan(withLost(95).p5) && std::isnan(withLost(100).p5));
    }

    void unknownDrawsGiveNone() {
        std::vector<double> values{1.0, std::nan(""), 3.0};
        QVERIFY(std::isnan(takeQuantiles(values).p50));
        std::vector<double> none;
        QVERIFY(std::isnan(takeQuantiles(none).p5));
    }

    void shareBelowCountsTiesHalf() {
        QCOMPARE(shareBelow({1.0, 2.0, 3.0, 4.0}, {2.0, 2.0, 2.0, 5.0}), 0.625);
        QCOMPARE(shareBelow({}, {}), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestQuantiles)
#include "test_quantiles.moc"
