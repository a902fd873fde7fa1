// The main chart as a description: lines, points, target, title, range and small print.
#include <QTest>

#include "model/run/simulate.h"
#include "tests/support/shipped.h"
#include "ui/topics/chart_topics.h"
#include "ui/files/example_files.h"
#include "ui/session/session.h"

using model::Id;
using namespace ui;

class TestCurveChart : public QObject {
    Q_OBJECT

private slots:
    void showsTheFirstLook();
    void marksWhereSizeAndTokensStand();
    void leavesAGapBeyondTheCeiling();
    void saysWhatToDoWithoutACurve();
    void namesPublishedRunsInsideTheAxesOnly();
    void masksNothingInUsUnits();
    void standsMeasuredRunsWhereTheScenarioStands();

private:
    ChartSpec chart(const model::Scenario& scenario,
                    const NumberStyle& style = {QLocale("en"), UnitSystem::Metric}) const;
};

ChartSpec TestCurveChart::chart(const model::Scenario& scenario, const NumberStyle& style) const {
    Session session(support::shipped());
    session.open(model::workspaceOf(scenario), {});
    const Runner runner(session);
    return topicChart({}, {runner.shown(), support::shipped(), style}).spec;
}

void TestCurveChart::standsMeasuredRunsWhereTheScenarioStands() {
    Session session(support::shipped());
    const Runner runner(session);
    model::MeasuredRun run;
    run.name = "ours";
    run.kgCo2e = 123'000.0;
    run.energyKwh = 400'000.0;
    const std::vector<model::MeasuredRun> measured{run};
    const auto points = [&](ChartRequest request) {
        ChartInputs inputs{runner.shown(), support::shipped(), {QLocale("en"), UnitSystem::Metric}};
        inputs.measured = measured;
        std::vector<NamedPoint> found;
        std::ranges::copy_if(topicChart(request, inputs).spec.points, std::back_inserter(found),
                             [](const NamedPoint& p) { return p.name == "ours (measured)"; });
        return found;
    };
    ChartRequest carbon;
    QCOMPARE(points(carbon).size(), std::size_t{1});
    QCOMPARE(points(carbon)[0].x, 0.7); // the target
    QVERIFY(points(carbon)[0].y == 123.0);
    ChartRequest history;
    history.topic = Topic::History;
    QVERIFY(points(history).empty()); // no year is known
}

void TestCurveChart::showsTheFirstLook() {
    Session session(support::shipped());
    const model::Workspace first = firstLook(support::shipped());
    session.open(first, {});
    const Runner runner(session);
    const ChartSpec spec =
        topicChart({}, {runner.shown(), support::shipped(), {QLocale("en"), UnitSystem::Metric}}).spec;
    QCOMPARE(spec.series.size(), std::size_t{2});
    QCOMPARE(spec.series[1].role, LineRole::Baseline);
    QVERIFY(spec.target && spec.target->x == 0.7);
    QVERIFY(spec.y.logarithmic);
    QVERIFY(spec.title.contains("MMLU") && spec.title.contains("70"));
    QVERIFY(spec.subtitle.contains("+"));
    QVERIFY(spec.caption.join('\n').contains("Poland") && spec.caption.join('\n').contains("2026.1"));
    for (std::size_t i = 1; i < spec.series[0].y.size(); ++i) {
        QVERIFY(std::isnan(spec.series[0].y[i]) || spec.series[0].y[i] > spec.series[0].y[i - 1]);
    }
}

void TestCurveChart::marksWhereSizeAndTokensStand() {
    const model::Scenario scenario = support::scenario({{Id::ModelParameters, 8e9}, {Id::DataTokens, 15e12}});
    const ChartSpec spec = chart(scenario);
    QVERIFY(!spec.target);
    const auto here = std::ranges::find(spec.points, PointKind::Here, &NamedPoint::kind);
    QVERIFY(here != spec.points.end());
    const model::Result result = model::simulate(scenario, support::shipped());
    QCOMPARE(here->x, support::accuracyOf(result, "mmlu"));
    QCOMPARE_REL(here->y * 1'000.0, result.point[model::Quantity::TotalKg], 1e-9);
}

void TestCurveChart::leavesAGapBeyondTheCeiling() {
    const ChartSpec spec = chart(support::scenario({{Id::AccuracyRecipe, "web_2023"}, {Id::AccuracyTarget, 0.99}}));
    QVERIFY(spec.title.contains("no answer"));
    QVERIFY(!spec.series.empty());
    QVERIFY(spec.series[0].y.front() > 0.0);
    QVERIFY(std::isnan(spec.series[0].y.back()));
}

void TestCurveChart::saysWhatToDoWithoutACurve() {
    const ChartSpec spec = chart(
        support::scenario({{Id::ModelArchitecture, "encoder"}, {Id::ModelParameters, 340e6}, {Id::DataTokens, 137e9}}));
    QVERIFY(spec.series.empty());
    QVERIFY(!spec.emptyMessage.isEmpty());
}

void TestCurveChart::namesPublishedRunsInsideTheAxesOnly() {
    const ChartSpec spec = chart({});
    int published = 0;
    for (const NamedPoint& point : spec.points) {
        QVERIFY(point.x >= spec.x.low && point.x <= spec.x.high);
        QVERIFY(point.y >= spec.y.low && point.y <= spec.y.high);
        QVERIFY(!point.name.isEmpty());
        published += point.kind == PointKind::Published ? 1 : 0;
    }
    QVERIFY(published >= 10);
}

void TestCurveChart::masksNothingInUsUnits() {
    const ChartSpec metric = chart({});
    const ChartSpec us = chart({}, {QLocale("en_US"), UnitSystem::UsCustomary});
    QVERIFY(us.y.title.contains("lb"));
    QCOMPARE_REL(us.series[0].y[20], metric.series[0].y[20] * 1'000.0 / 0.45359237, 1e-12);
}

QTEST_MAIN(TestCurveChart)
#include "test_curve_chart.moc"
