// Results follow the session in the same turn; what did not change is kept.
#include <QSignalSpy>
#include <QTest>

#include "tests/support/shipped.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"

using model::Id;
using model::Quantity;
using ui::Runner;
using ui::Session;

class TestRunner : public QObject {
    Q_OBJECT

private slots:
    void computesInTheSameTurn();
    void keepsCurvesThatDoNotChange();
    void showsBaselineAndPinned();
    void agreesWithTheCore();
};

void TestRunner::computesInTheSameTurn() {
    Session session(support::shipped());
    Runner runner(session);
    const QSignalSpy computed(&runner, &Runner::computed);
    const double before = runner.current().result.point[Quantity::TotalKg];
    session.edit({{Id::AccuracyTarget, 0.75}});
    QCOMPARE(computed.count(), 1);
    QVERIFY(runner.current().result.point[Quantity::TotalKg] > before);
}

void TestRunner::keepsCurvesThatDoNotChange() {
    Session session(support::shipped());
    Runner runner(session);
    const auto kg = [&] { return runner.current().curve.points.at(10).values[Quantity::TotalKg]; };
    const double before = kg();
    session.edit({{Id::AccuracyTarget, 0.75}});
    QCOMPARE(kg(), before);
    session.edit({{Id::SiteRegion, "FRA"}});
    QVERIFY(kg() < 0.5 * before);
}

void TestRunner::showsBaselineAndPinned() {
    Session session(support::shipped());
    Runner runner(session);
    QVERIFY(runner.baseline() == nullptr);
    session.setBaseline(support::scenario({{Id::SiteRegion, "FRA"}}));
    session.add({support::gpt3(), support::scenario({{Id::SiteRegion, "NOR"}})});
    QCOMPARE(runner.shown().size(), std::size_t{4});
    QVERIFY(runner.baseline() != nullptr);
    QCOMPARE(runner.shown()[2].role, ui::LineRole::Scenario2);
    QCOMPARE(runner.shown()[3].role, ui::LineRole::Scenario3);
}

void TestRunner::agreesWithTheCore() {
    Session session(support::shipped());
    session.open(model::workspaceOf(support::gpt3()), {});
    const Runner runner(session);
    QCOMPARE_REL(runner.current().result.point[Quantity::Flop], 3.143e23, 1e-3);
    QCOMPARE_REL(runner.current().result.point[Quantity::EnergyKwh], 1.287e6, 2e-3);
}

QTEST_MAIN(TestRunner)
#include "test_runner.moc"
