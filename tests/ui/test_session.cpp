// The only writer: what becomes a step of undo, what merges, what is refused, and who is told.
#include <QSignalSpy>
#include <QTest>

#include "tests/support/shipped.h"
#include "ui/session/session.h"

using model::Id;
using ui::Session;

class TestSession : public QObject {
    Q_OBJECT

private slots:
    void editsThroughUndo();
    void mergesWithinOneGesture();
    void dropsWhatChangesNothing();
    void dragBackToTheStartLeavesNoStep();
    void refusesBadValues_data();
    void refusesBadValues();
    void makesWhatBelongsTogetherOneStep();
    void comparesAndPinsThroughUndo();
    void ownCurveIsOneStep();
    void opensWithAFreshUndoList();
    void saysWhatItWouldUndo();
    void doesNotMergeAcrossASave();
    void walksThroughScenariosInOneStep();
    void keepsLinesWhereverScenariosMove();
    void neverHidesWhatIsEdited();
    void copiesTheBaseline();
    void opensWhatHasNotBeenSaved();
};

void TestSession::editsThroughUndo() {
    Session session(support::shipped());
    const QSignalSpy changed(&session, &Session::changed);
    QVERIFY(!session.edit({{Id::AccuracyTarget, 0.6}}));
    QCOMPARE(session.scenario().number(Id::AccuracyTarget), std::optional(0.6));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).value<QList<model::Id>>(), QList<model::Id>{Id::AccuracyTarget});
    session.undoStack().undo();
    QVERIFY(session.scenario() == model::Scenario{});
    session.undoStack().redo();
    QCOMPARE(session.scenario().number(Id::AccuracyTarget), std::optional(0.6));
}

void TestSession::mergesWithinOneGesture() {
    Session session(support::shipped());
    session.beginGesture(true);
    QVERIFY(session.isDragging());
    for (int i = 1; i < 10; ++i) {
        session.editInGesture({{Id::AccuracyTarget, 0.5 + 0.01 * i}});
    }
    session.endGesture();
    session.editInGesture({{Id::AccuracyTarget, 0.8}});
    QCOMPARE(session.undoStack().count(), 2);
    session.edit({{Id::AccuracyTarget, 0.7}});
    session.edit({{Id::AccuracyTarget, 0.71}});
    QCOMPARE(session.undoStack().count(), 4);
}

void TestSession::dropsWhatChangesNothing() {
    Session session(support::shipped());
    const QSignalSpy changed(&session, &Session::changed);
    session.edit({{Id::AccuracyTarget, {}}});
    session.rename({}, {});
    session.setBaseline({});
    QCOMPARE(session.undoStack().count(), 0);
    QCOMPARE(changed.count(), 0);
}

void TestSession::dragBackToTheStartLeavesNoStep() {
    Session session(support::shipped());
    session.edit({{Id::AccuracyTarget, 0.6}});
    session.beginGesture(true);
    session.editInGesture({{Id::AccuracyTarget, 0.7}});
    session.editInGesture({{Id::AccuracyTarget, 0.6}});
    session.endGesture();
    QCOMPARE(session.undoStack().count(), 1);
}

void TestSession::refusesBadValues_data() {
    QTest::addColumn<int>("id");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("problem");
    QTest::newRow("MFU") << static_cast<int>(Id::TrainingMfu) << 1.5 << "value.outside";
    QTest::newRow("devices") << static_cast<int>(Id::TrainingDevices) << 2.5 << "value.not_integer";
    QTest::newRow("NaN") << static_cast<int>(Id::AccuracyTarget) << std::nan("") << "value.not_finite";
    QTest::newRow("size") << static_cast<int>(Id::ModelParameters) << 1e20 << "value.outside";
}

void TestSession::refusesBadValues() {
    QFETCH(int, id);
    QFETCH(double, value);
    QFETCH(QString, problem);
    Session session(support::shipped());
    const auto refused = session.edit({{static_cast<Id>(id), value}});
    QVERIFY(refused.has_value());
    QCOMPARE(QString::fromStdString(refused->id), problem);
    QVERIFY(session.scenario() == model::Scenario{});
    QCOMPARE(session.undoStack().count(), 0);
}

void TestSession::makesWhatBelongsTogetherOneStep() {
    Session session(support::shipped());
    session.edit({{Id::TrainingPrecision, "fp8"}});
    session.edit({{Id::TrainingHardware, "a100-sxm4-80"}});
    QVERIFY(!session.scenario().has(Id::TrainingPrecision));
    session.undoStack().undo();
    QCOMPARE(session.scenario().text(Id::TrainingPrecision), std::string_view("fp8"));
    QVERIFY(!session.scenario().has(Id::TrainingHardware));
}

void TestSession::comparesAndPinsThroughUndo() {
    Session session(support::shipped());
    const QSignalSpy told(&session, &Session::workspaceChanged);
    session.setBaseline(session.scenario());
    session.add({support::scenario({{Id::SiteRegion, "FRA"}})});
    QCOMPARE(told.count(), 2);
    QCOMPARE(session.workspace().cases.size(), std::size_t{2});
    session.undoStack().undo();
    QVERIFY(session.workspace().cases.size() == 1);
    QVERIFY(session.workspace().baseline.has_value());
    session.undoStack().undo();
    QVERIFY(!session.workspace().baseline.has_value());
}

void TestSession::ownCurveIsOneStep() {
    Session session(support::shipped());
    const model::OwnCurve curve{"task", 0.0, 1.0, {{1e21, 0.3}, {1e22, 0.4}, {1e23, 0.5}}};
    QVERIFY(!session.setOwnCurve(curve));
    QCOMPARE(session.scenario().text(Id::AccuracyBenchmark), model::ownCurveId);
    QVERIFY(session.scenario().ownCurve == curve);
    QCOMPARE(session.undoStack().count(), 1);
    const auto problem = session.setOwnCurve(model::OwnCurve{"two points", 0.0, 1.0, {{1e21, 0.3}, {1e22, 0.4}}});
    QVERIFY(problem && problem->id == "own_curve.points");
    QVERIFY(session.scenario().ownCurve == curve);
    QVERIFY(!session.setOwnCurve({}));
    QVERIFY(session.scenario() == model::Scenario{});
    session.undoStack().undo();
    QVERIFY(session.scenario().ownCurve == curve);
    session.undoStack().undo();
    QVERIFY(session.scenario() == model::Scenario{});
}

void TestSession::opensWithAFreshUndoList() {
    Session session(support::shipped());
    session.edit({{Id::AccuracyTarget, 0.6}});
    QVERIFY(session.isModified());
    session.open(model::workspaceOf(support::gpt3()), "gpt3.json");
    QVERIFY(!session.isModified());
    QVERIFY(!session.undoStack().canUndo());
    QCOMPARE(session.path(), QString("gpt3.json"));
    QVERIFY(session.scenario() == support::gpt3());
}

void TestSession::saysWhatItWouldUndo() {
    Session session(support::shipped());
    QVERIFY(session.undoWords().isEmpty());
    session.edit({{Id::AccuracyTarget, 0.6}});
    QVERIFY(session.undoWords().contains("Target accuracy"));
    QVERIFY(session.redoWords().isEmpty());
    session.undoStack().undo();
    QVERIFY(session.undoWords().isEmpty());
    QVERIFY(session.redoWords().contains("Target accuracy"));
}

void TestSession::doesNotMergeAcrossASave() {
    Session session(support::shipped());
    session.beginGesture();
    session.editInGesture({{Id::AccuracyTarget, 0.6}});
    session.markSaved("run.json");
    session.editInGesture({{Id::AccuracyTarget, 0.65}});
    QVERIFY(session.isModified());
    session.undoStack().undo();
    QVERIFY(!session.isModified());
    QCOMPARE(session.scenario().number(Id::AccuracyTarget), std::optional(0.6));
}

void TestSession::walksThroughScenariosInOneStep() {
    Session session(support::shipped());
    session.add({support::gpt3(), support::gpt3()});
    session.makeCurrent(1);
    session.makeCurrent(2);
    QCOMPARE(session.undoStack().count(), 2);
    session.makeCurrent(0);
    QCOMPARE(session.undoStack().count(), 1);
    session.makeCurrent(2);
    session.undoStack().undo();
    QCOMPARE(session.workspace().current, std::size_t{0});
}

void TestSession::keepsLinesWhereverScenariosMove() {
    Session session(support::shipped());
    session.add({support::gpt3(), support::scenario({{Id::SiteRegion, "FRA"}})});
    session.move(0, 2);
    const auto& workspace = session.workspace();
    QCOMPARE(workspace.cases[2].line, 1);
    QCOMPARE(workspace.cases[0].line, 2);
    QCOMPARE(workspace.current, std::size_t{2}); // the edited one, wherever it moved
    session.remove(0);
    QCOMPARE(workspace.current, std::size_t{1});
    session.pin();
    QCOMPARE(workspace.cases.back().line, 2); // the freed one
}

void TestSession::neverHidesWhatIsEdited() {
    Session session(support::shipped());
    session.setHidden(0, true);
    QVERIFY(!session.workspace().cases[0].hidden);
    session.add({support::gpt3()});
    session.setHidden(1, true);
    QVERIFY(session.workspace().cases[1].hidden);
    session.remove(0);
    QVERIFY(!session.workspace().cases[0].hidden);
    session.undoStack().undo();
    session.makeCurrent(1);
    QVERIFY(!session.workspace().cases[1].hidden);
}

void TestSession::copiesTheBaseline() {
    Session session(support::shipped());
    session.editCopyOfBaseline();
    session.renameBaseline("nothing to rename");
    QCOMPARE(session.undoStack().count(), 0);
    session.setBaseline(support::gpt3());
    session.renameBaseline("GPT-3");
    QCOMPARE(session.workspace().baseline->name, std::string("GPT-3"));
    session.editCopyOfBaseline();
    QCOMPARE(session.workspace().current, std::size_t{1});
    QCOMPARE(model::differences(session.scenario(), support::gpt3()), std::vector<Id>{});
}

void TestSession::opensWhatHasNotBeenSaved() {
    Session session(support::shipped());
    session.openUnsaved(model::workspaceOf(support::gpt3()), "gpt3.json");
    QVERIFY(session.isModified());
    QVERIFY(!session.undoStack().canUndo());
    session.markSaved("gpt3.json");
    QVERIFY(!session.isModified());
}

QTEST_MAIN(TestSession)
#include "test_session.moc"
