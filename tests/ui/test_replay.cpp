// The last change once more: what lies between, and that nothing is left behind of it.
#include <QSignalSpy>
#include <QTest>

#include "tests/support/shipped.h"
#include "ui/session/replay.h"
#include "ui/session/replay_frame.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"

using model::Id;
using model::Quantity;
using namespace ui;

namespace {

model::Workspace with(std::initializer_list<support::Typed> typed) {
    return model::workspaceOf(support::with(support::gpt3(), typed));
}

double between(const model::Workspace& before, const model::Workspace& after, Id id, double share = 0.5) {
    return replayFrame(before, after, share, support::shipped()).scenario().number(id).value_or(std::nan(""));
}

} // namespace

class TestReplay : public QObject {
    Q_OBJECT

private slots:
    void movesOnTheParametersOwnScale();
    void movesFromAndToDefaults();
    void changesWordsHalfWay();
    void hasBothEndsAsTheyAre();
    void showsNothingThatCannotRun();
    void goesBackAndMovesToWhatIs();
    void leavesNothingBehind_data();
    void leavesNothingBehind();
    void stopsWhenSomethingElseHappens();
    void hasNothingToShowAtFirst();
};

void TestReplay::movesOnTheParametersOwnScale() {
    QCOMPARE_REL(between(with({{Id::ModelParameters, 1e9}}), with({{Id::ModelParameters, 1e11}}), Id::ModelParameters),
                 1e10, 1e-12);
    QCOMPARE_REL(between(with({{Id::SitePue, 1.1}}), with({{Id::SitePue, 1.5}}), Id::SitePue), 1.3, 1e-12);
    const double devices =
        between(with({{Id::TrainingDevices, 10.0}}), with({{Id::TrainingDevices, 1'001.0}}), Id::TrainingDevices, 0.3);
    QCOMPARE(devices, std::round(devices));
}

void TestReplay::movesFromAndToDefaults() {
    const double used = 1.1;
    model::Scenario plain = support::gpt3();
    plain.clear(Id::SitePue);
    const double half = between(model::workspaceOf(plain), with({{Id::SitePue, used}}), Id::SitePue);
    QVERIFY(std::isfinite(half) && half >= used);
}

void TestReplay::changesWordsHalfWay() {
    const auto before = with({{Id::SiteRegion, "FRA"}});
    const auto after = with({{Id::SiteRegion, "POL"}});
    const auto region = [&](double share) {
        return std::string(replayFrame(before, after, share, support::shipped()).scenario().text(Id::SiteRegion));
    };
    QCOMPARE(region(0.4), std::string("FRA"));
    QCOMPARE(region(0.6), std::string("POL"));
    QVERIFY(!movesNumbers(before, after));
}

void TestReplay::hasBothEndsAsTheyAre() {
    const auto before = with({{Id::SitePue, 1.1}});
    auto after = with({{Id::SitePue, model::Range{1.1, 1.2, 1.3}}});
    QVERIFY(movesNumbers(before, after));
    QVERIFY(replayFrame(before, after, 0.0, support::shipped()) == before);
    QVERIFY(replayFrame(before, after, 1.0, support::shipped()) == after);
    model::addCase(after, support::gpt3());
    QVERIFY(!movesNumbers(before, after));
    QVERIFY(replayFrame(before, after, 0.7, support::shipped()) == before);
}

/// The active part grows past the whole on the way between two scenarios that are both well.
void TestReplay::showsNothingThatCannotRun() {
    const auto before =
        with({{Id::ModelArchitecture, "moe"}, {Id::ModelParameters, 1e9}, {Id::ModelActiveParameters, 1e9}});
    const auto after = with({{Id::ModelParameters, 1e12}, {Id::ModelActiveParameters, {}}});
    for (const double share : {0.2, 0.45, 0.55, 0.8}) {
        const auto frame = replayFrame(before, after, share, support::shipped());
        QVERIFY(model::simulate(frame.scenario(), support::shipped()).point.has(Quantity::TotalKg));
    }
}

void TestReplay::goesBackAndMovesToWhatIs() {
    Session session(support::shipped());
    Runner runner(session);
    session.edit({{Id::AccuracyTarget, 0.6}});
    session.edit({{Id::AccuracyTarget, 0.75}});
    Replay replay(session, runner);
    replay.setDuration(30);
    std::vector<double> targets;
    connect(&runner, &Runner::computed, this,
            [&] { targets.push_back(runner.current().scenario.numberOrDefault(Id::AccuracyTarget)); });
    QSignalSpy finished(&replay, &Replay::finished);
    replay.start(true);
    QVERIFY(replay.isRunning() && runner.isPreviewing());
    QVERIFY(finished.wait(60'000));
    QVERIFY(targets.size() > 20);
    QCOMPARE(targets.front(), 0.6);
    QCOMPARE(targets.back(), 0.75);
    QVERIFY(std::ranges::is_sorted(targets));
}

void TestReplay::leavesNothingBehind_data() {
    QTest::addColumn<bool>("motion");
    QTest::newRow("moving") << true;
    QTest::newRow("back and forth once") << false;
}

void TestReplay::leavesNothingBehind() {
    QFETCH(bool, motion);
    Session session(support::shipped());
    Runner runner(session);
    session.edit({{Id::AccuracyTarget, 0.6}});
    session.pin();
    session.undoStack().undo();
    const QSignalSpy drawn(&runner, &Runner::refined);
    QTRY_VERIFY(drawn.count() == 1);
    const model::Workspace workspace = session.workspace();
    const double kg = runner.current().result.point[Quantity::TotalKg];
    const int changes = static_cast<int>(session.undoStack().count());

    Replay replay(session, runner);
    replay.setDuration(30);
    QSignalSpy finished(&replay, &Replay::finished);
    const QSignalSpy computed(&runner, &Runner::computed);
    replay.start(motion);
    QVERIFY(session.workspace() == workspace);
    QVERIFY(runner.current().result.point[Quantity::TotalKg] != kg);
    QVERIFY(finished.wait(60'000));
    QCOMPARE(computed.count() == 2, !motion);
    QVERIFY(session.workspace() == workspace);
    QCOMPARE(session.undoStack().count(), changes);
    QCOMPARE(session.undoStack().index(), 1);
    QVERIFY(session.undoStack().canRedo());
    QVERIFY(!runner.isPreviewing());
    QCOMPARE(runner.current().result.point[Quantity::TotalKg], kg);
    QVERIFY(runner.current().finelyDrawn); // and nothing has to be drawn anew
}

void TestReplay::stopsWhenSomethingElseHappens() {
    Session session(support::shipped());
    Runner runner(session);
    session.edit({{Id::AccuracyTarget, 0.6}});
    Replay replay(session, runner);
    replay.start(true);
    session.undoStack().undo();
    QVERIFY(!replay.isRunning() && !runner.isPreviewing());
    QVERIFY(runner.current().scenario == session.scenario());
    session.undoStack().redo();
    replay.start(true);
    session.pin();
    QVERIFY(!replay.isRunning());
    QCOMPARE(runner.shown().size(), std::size_t{2});
}

void TestReplay::hasNothingToShowAtFirst() {
    Session session(support::shipped());
    Runner runner(session);
    Replay replay(session, runner);
    QVERIFY(!replay.canStart());
    replay.start(true);
    QVERIFY(!replay.isRunning());
}

QTEST_GUILESS_MAIN(TestReplay)
#include "test_replay.moc"
