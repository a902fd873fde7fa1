// The text of a chart: complete, and the same every time.
#include <QtTest>

#include <cmath>
#include <limits>

#include "ui/charts/chart_spec.h"

using namespace ui;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

ChartSpec small() {
    ChartSpec spec;
    spec.title = QStringLiteral("What 75 % costs");
    spec.subtitle = QStringLiteral("In Poland");
    spec.x = {QStringLiteral("MMLU (%)"), 0.3, 0.85, false, true};
    spec.y = {QStringLiteral("Emissions (t CO₂e)"), 0.01, 1e6, true, false};
    spec.series = {{QStringLiteral("100 %1"),
                    LineRole::Scenario2,
                    {0.3, 0.5, 0.7},
                    {1.0, 2.5, std::nan("")},
                    {0.5, 1.0, 2.0},
                    {2.0, 5.0, infinity}},
                   {QStringLiteral("Base"), LineRole::Baseline, {0.3}, {1.0 / 3.0}, {}, {}}};
    spec.points = {{QStringLiteral("GPT-3"), 0.439, 552.0, PointKind::Published, LineRole::Scenario1},
                   {QStringLiteral("Here"), 0.7, 40.0, PointKind::Here, LineRole::Scenario2}};
    spec.target = TargetLine{0.75, QStringLiteral("Target")};
    spec.caption = {QStringLiteral("Data 2026.1")};
    spec.emptyMessage = QStringLiteral("Choose a target");
    return spec;
}

} // namespace

class TestChartSpec : public QObject {
    Q_OBJECT

private slots:
    void dumpsEverythingThatIsDrawn() {
        const QString expected = QStringLiteral("title: What 75 % costs\n"
                                                "subtitle: In Poland\n"
                                                "x: MMLU (%), 0.3 to 0.85, percent\n"
                                                "y: Emissions (t CO₂e), 0.01 to 1e+06, log\n"
                                                "series: 100 %1 (scenario 2, 3 points)\n"
                                                "  0.3 1 [0.5 2]\n"
                                                "  0.5 2.5 [1 5]\n"
                                                "  0.7 nan [2 inf]\n"
                                                "series: Base (baseline, 1 points)\n"
                                                "  0.3 0.333333\n"
                                                "published: GPT-3 at 0.439 552\n"
                                                "here (scenario 2): Here at 0.7 40\n"
                                                "target: Target at 0.75\n"
                                                "caption: Data 2026.1\n");
        QCOMPARE(small().dump(), expected);
    }

    void dumpsPointsOfGroups() {
        ChartSpec spec = small();
        spec.points = {{QStringLiteral("A"), 1.0, 2.0, PointKind::Member, LineRole::Scenario3, {}, 1.5, 4.0, true},
                       {QStringLiteral("B"), 3.0, 9.0, PointKind::Odd, LineRole::Baseline}};
        spec.legend = {{QStringLiteral("Old"), LineRole::Scenario3}};
        QVERIFY(spec.dump().contains(QStringLiteral("member (scenario 3): A at 1 2 [1.5 4], quiet\n"
                                                    "odd (baseline): B at 3 9\n"
                                                    "legend: Old (scenario 3)\n")));
    }

    void isStableUnderTheLastBit() {
        ChartSpec other = small();
        other.series[0].y[1] = std::nextafter(2.5, 3.0);
        QCOMPARE(other.dump(), small().dump());
        other.series[0].y[1] = 2.5001;
        QVERIFY(other.dump() != small().dump());
    }

    void doesNotFollowTheLocale() {
        QLocale::setDefault(QLocale(QLocale::German));
        const QString german = small().dump();
        QLocale::setDefault(QLocale::c());
        QCOMPARE(german, small().dump());
    }

    void saysWhatToDoWhenEmpty() {
        ChartSpec spec = small();
        QVERIFY(!spec.dump().contains(spec.emptyMessage));
        spec.series.clear();
        spec.points.clear();
        QVERIFY(spec.dump().contains(QStringLiteral("empty: Choose a target\n")));
    }
};

QTEST_GUILESS_MAIN(TestChartSpec)
#include "test_chart_spec.moc"
