// Curves and bands are cut to the axes, with the cut where the line really crosses the edge.
#include <QtTest>

#include <cmath>
#include <limits>
#include <random>

#include "ui/charts/chart_geometry.h"

using namespace ui;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
const double gap = std::nan("");

ChartSpec decades() {
    ChartSpec spec;
    spec.x = {QStringLiteral("x"), 0.0, 10.0, false, false};
    spec.y = {QStringLiteral("y"), 1.0, 100.0, true, false};
    return spec;
}

const PlotScale scale(decades(), QRectF(0, 0, 100, 200)); // 10 pixels a unit, 100 pixels a decade

} // namespace

class TestChartGeometry : public QObject {
    Q_OBJECT

private slots:
    void mapsDecadesEvenly() {
        QCOMPARE(scale.y.pixel(1.0), 200.0);
        QCOMPARE(scale.y.pixel(10.0), 100.0);
        QCOMPARE(scale.y.pixel(100.0), 0.0);
        QCOMPARE(scale.x.pixel(2.5), 25.0);
        for (double value : {0.0, -1.0, gap, infinity, -infinity})
            QVERIFY(std::isnan(scale.y.pixel(value)));
    }

    void cutsWhereTheLineLeaves() {
        // From 10 to 1000 over 0 to 10: on the picture a straight line that meets 100 half way.
        const auto pieces = clippedLine({{}, LineRole::Scenario1, {0, 10}, {10, 1000}, {}, {}}, scale);
        QCOMPARE(pieces.size(), 1U);
        QCOMPARE(pieces[0], (QPolygonF{{0, 100}, {50, 0}}));
    }

    void breaksAtGapsAndOutside() {
        const Series series{{}, LineRole::Scenario1, {0, 1, 2, 3, 4, 5, 6, 7}, {2, 3, gap, 4, 5, 1000, 5, 4}, {}, {}};
        const auto pieces = clippedLine(series, scale);
        QCOMPARE(pieces.size(), 3U);
        QCOMPARE(pieces[0].size(), 2);
        QCOMPARE(pieces[1].last().y(), 0.0);
        QCOMPARE(pieces[2].first().y(), 0.0);
    }

    void dropsWhatHasNoPlaceOnALogAxis() {
        QVERIFY(clippedLine({{}, LineRole::Scenario1, {0, 1, 2}, {0, -3, infinity}, {}, {}}, scale).empty());
        QVERIFY(clippedLine({{}, LineRole::Scenario1, {1}, {5}, {}, {}}, scale).empty());
        QVERIFY(clippedLine({{}, LineRole::Scenario1, {}, {}, {}, {}}, scale).empty());
    }

    void opensBandsUpwards() {
        const auto pieces =
            clippedBand({{}, LineRole::Scenario1, {0, 10}, {3, 3}, {2, 2}, {infinity, infinity}}, scale);
        QCOMPARE(pieces.size(), 1U);
        QCOMPARE(pieces[0].boundingRect().top(), 0.0);
        QCOMPARE(pieces[0].boundingRect().bottom(), scale.y.pixel(2));
    }

    void reachesTheLowerEdgeBelowZero() {
        const auto pieces = clippedBand({{}, LineRole::Scenario1, {0, 10}, {3, 3}, {0, -1}, {5, 5}}, scale);
        QCOMPARE(pieces.size(), 1U);
        QCOMPARE(pieces[0].boundingRect().bottom(), 200.0);
        QCOMPARE(pieces[0].boundingRect().top(), scale.y.pixel(5));
    }

    void dividesBandsAtGaps() {
        const Series series{
            {}, LineRole::Scenario1, {0, 1, 2, 3, 4}, {3, 3, 3, 3, 3}, {2, 2, gap, 2, 2}, {5, 5, 5, 5, 5}};
        QCOMPARE(clippedBand(series, scale).size(), 2U);
    }

    void neverLeavesTheAxes() {
        std::mt19937 random(3);
        std::uniform_real_distribution<double> exponent(-300.0, 300.0);
        std::normal_distribution<double> near(1.0, 1.5);
        std::size_t seen = 0;
        for (int round = 0; round < 300; ++round) {
            Series series{{}, LineRole::Scenario1, {}, {}, {}, {}};
            for (int i = -5; i < 20; ++i) {
                series.x.push_back(i);
                series.y.push_back(std::pow(10.0, round % 3 == 0 ? exponent(random) : near(random)));
                series.low.push_back(i % 7 == 0 ? 0.0 : series.y.back() / 3);
                series.high.push_back(i % 5 == 0 ? infinity : series.y.back() * 3);
            }
            auto pieces = clippedLine(series, scale);
            const auto bands = clippedBand(series, scale);
            pieces.insert(pieces.end(), bands.begin(), bands.end());
            for (const QPolygonF& piece : pieces)
                for (const QPointF& point : piece) {
                    QVERIFY(point.x() >= -1e-9 && point.x() <= 100 + 1e-9);
                    QVERIFY(point.y() >= -1e-9 && point.y() <= 200 + 1e-9);
                    ++seen;
                }
        }
        QVERIFY(seen > 1000);
    }

    void repairsRanges_data() {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<bool>("logarithmic");
        const std::array<std::pair<double, double>, 8> ranges{
            {{0, 0}, {5, 1}, {gap, 1}, {0, infinity}, {-infinity, gap}, {-3, -1}, {0, 1e300}, {1e-300, 1e-290}}};
        for (const auto& [low, high] : ranges)
            for (bool logarithmic : {false, true})
                QTest::addRow("%g to %g, %d", low, high, logarithmic) << low << high << logarithmic;
    }
    void repairsRanges() {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(bool, logarithmic);
        const Axis axis = drawable({{}, low, high, logarithmic, false});
        QVERIFY(std::isfinite(axis.low) && std::isfinite(axis.high) && axis.low < axis.high);
        QVERIFY(!logarithmic || axis.low > 0.0);
    }

    void leavesGoodRangesAlone() {
        const Axis axis = drawable({{}, 0.01, 1e6, true, false});
        QCOMPARE(axis.low, 0.01);
        QCOMPARE(axis.high, 1e6);
    }
};

QTEST_GUILESS_MAIN(TestChartGeometry)
#include "test_chart_geometry.moc"
