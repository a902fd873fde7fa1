// Pasting an accuracy curve of one's own: how lines are read, what is told of bad ones, and the benchmark it becomes.
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "tests/support/shipped.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/inputs/own_curve_dialog.h"
#include "ui/inputs/own_points.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"
#include "ui/topics/cursor_reading.h"
#include "ui/words/result_words.h"

using model::Id;
using namespace ui;
using Points = std::vector<model::MeasuredAccuracy>;

namespace {

const NumberStyle english{QLocale("en_US"), UnitSystem::Metric};
const NumberStyle german{QLocale("de_DE"), UnitSystem::Metric};
const char* const good = "FLOP, accuracy\n1e21, 31 %\n1e22, 44 %\n1e23, 58 %\n1e24, 68 %";

} // namespace

class TestOwnCurveDialog : public QObject {
    Q_OBJECT

private slots:
    void readsPastedLines_data();
    void readsPastedLines();
    void namesTheBadLine();
    void writesWhatItReads();
    void becomesTheBenchmark();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void takesALawThatCanCarryIt();
    void itsNameStandsForTheBenchmark();
    void goesWithAResetOfAllInputs();
};

void TestOwnCurveDialog::readsPastedLines_data() {
    QTest::addColumn<bool>("comma");
    QTest::addColumn<QString>("text");
    QTest::newRow("comma and space") << false << "1e21, 31\n1e22, 44.5";
    QTest::newRow("comma alone") << false << "1e21,31\n1e22,44.5";
    QTest::newRow("semicolon") << false << "1e21;31\n1e22; 44.5";
    QTest::newRow("tab") << false << "1e21\t31\n1e22\t44.5";
    QTest::newRow("spaces") << false << "1e21   31 %\n1e22 44.5%";
    QTest::newRow("header and empty lines") << false << "compute;score\n\n1e21;31\n\n1e22;44.5\n";
    QTest::newRow("fractions") << false << "1e21, 0.31\n1e22, 0.445";
    QTest::newRow("decimal comma") << true << "1e21; 31,0\n1e22; 44,5";
    QTest::newRow("decimal comma, spaces") << true << "1,0e21 31\n1e22 44,5";
    QTest::newRow("powers of ten") << false << QString::fromUtf8("10e20; 31\n1 × 10²²; 44.5");
    QTest::newRow("Windows line ends") << false << "1e21, 31\r\n1e22, 44.5\r\n";
}

void TestOwnCurveDialog::readsPastedLines() {
    QFETCH(bool, comma);
    QFETCH(QString, text);
    const auto read = parseOwnPoints(text, comma ? german : english);
    QVERIFY(std::holds_alternative<Points>(read));
    const Points& points = std::get<Points>(read);
    QCOMPARE(points.size(), std::size_t{2});
    QCOMPARE_REL(points[0].flop, 1e21, 1e-12);
    QCOMPARE_REL(points[0].accuracy, 0.31, 1e-12);
    QCOMPARE_REL(points[1].flop, 1e22, 1e-12);
    QCOMPARE_REL(points[1].accuracy, 0.445, 1e-12);
}

void TestOwnCurveDialog::namesTheBadLine() {
    const auto bad = parseOwnPoints("FLOP, accuracy\n1e21, 31\n\n1e22, forty\n", english);
    QVERIFY(std::holds_alternative<BadLine>(bad));
    QCOMPARE(std::get<BadLine>(bad).line, 4);
    QCOMPARE(std::get<BadLine>(bad).text, QString("1e22, forty"));
    QCOMPARE(std::get<BadLine>(parseOwnPoints("1e21, 31\nname, score", english)).line, 2); // a header comes first
    QCOMPARE(std::get<BadLine>(parseOwnPoints("1e21, 31, 5", english)).line, 1);
    QVERIFY(std::get<Points>(parseOwnPoints("", english)).empty());
}

void TestOwnCurveDialog::writesWhatItReads() {
    const Points points{{1e21, 0.31}, {2.5e22, 0.445}, {1e24, 0.68}};
    const auto read = std::get<Points>(parseOwnPoints(ownPointsText(points), english));
    QCOMPARE(read.size(), points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        QCOMPARE_REL(read[i].flop, points[i].flop, 1e-11);
        QCOMPARE_REL(read[i].accuracy, points[i].accuracy, 1e-11);
    }
}

void TestOwnCurveDialog::becomesTheBenchmark() {
    Session session(support::shipped());
    Runner runner(session);
    PanelContext context{session, runner, english, Theme::light()};
    InputsPanel panel(context);
    OwnCurveDialog dialog(context);
    dialog.show();
    auto* use = dialog.findChild<QPushButton*>("own_curve.use");
    QVERIFY(!use->isEnabled());
    QVERIFY(!dialog.findChild<QLabel*>("own_curve.problem")->isVisible()); // an empty box is no mistake
    dialog.findChild<QPlainTextEdit*>("own_curve.points")->setPlainText(good);
    dialog.findChild<QLineEdit*>("own_curve.name")->setText("Unit tests");
    QVERIFY(use->isEnabled());
    QVERIFY(dialog.findChild<QLabel*>("own_curve.fit")->text().contains("percentage points"));
    QTest::qWait(20); // wrapped text settles over a turn or two
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        const bool fits = !label->wordWrap() || label->height() >= label->heightForWidth(label->width());
        QVERIFY2(!label->isVisible() || fits, qPrintable(label->text()));
    }
    QVERIFY(dialog.findChild<QPlainTextEdit*>("own_curve.points")->geometry().bottom() <
            dialog.findChild<QLineEdit*>("own_curve.name")->geometry().top());
    if (const QString folder = qEnvironmentVariable("SCALEWATT_PICTURES"); !folder.isEmpty()) {
        QVERIFY(dialog.grab().save(folder + "/own_curve.png"));
    }
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(session.scenario().text(Id::AccuracyBenchmark), model::ownCurveId);
    QCOMPARE(session.scenario().ownCurve->points.size(), std::size_t{4});
    QCOMPARE(panel.findChild<QComboBox*>("accuracy.benchmark")->currentText(), QString("Own curve: Unit tests"));
    QVERIFY(runner.current().result.point.has(model::Quantity::TotalKg));
    OwnCurveDialog again(context);
    again.show();
    QVERIFY(again.findChild<QPlainTextEdit*>("own_curve.points")->toPlainText().contains("1e23, 58 %"));
    QTest::mouseClick(again.findChild<QPushButton*>("own_curve.remove"), Qt::LeftButton);
    QVERIFY(session.scenario() == model::Scenario{});
    session.undoStack().undo();
    QVERIFY(session.scenario().ownCurve.has_value());
}

void TestOwnCurveDialog::saysWhatIsWrong_data() {
    QTest::addColumn<QString>("points");
    QTest::addColumn<QString>("top");
    QTest::addColumn<QString>("words");
    QTest::newRow("two points") << "1e21, 31\n1e22, 44" << "100 %" << "2 points";
    QTest::newRow("no number") << "1e21, 31\n1e22, x\n1e23, 58" << "100 %" << "Line 2";
    QTest::newRow("falling") << "1e21, 58\n1e22, 44\n1e23, 31" << "100 %" << "rise";
    QTest::newRow("above 100 %") << "1e21, 31\n1e22, 44\n1e23, 580" << "100 %" << "5.8";
    QTest::newRow("compute of nothing") << "1, 31\n2, 44\n3, 58" << "100 %" << "points[0][0]";
    QTest::newRow("top below floor") << good << "0 %" << "top";
    QTest::newRow("top no number") << good << "all" << "all";
}

void TestOwnCurveDialog::saysWhatIsWrong() {
    QFETCH(QString, points);
    QFETCH(QString, top);
    QFETCH(QString, words);
    Session session(support::shipped());
    Runner runner(session);
    PanelContext context{session, runner, english, Theme::light()};
    OwnCurveDialog dialog(context);
    dialog.show();
    dialog.findChild<QPlainTextEdit*>("own_curve.points")->setPlainText(points);
    dialog.findChild<QLineEdit*>("own_curve.top")->setText(top);
    auto* problem = dialog.findChild<QLabel*>("own_curve.problem");
    QVERIFY2(problem->isVisible() && problem->text().contains(words), qPrintable(problem->text()));
    QVERIFY(!dialog.findChild<QPushButton*>("own_curve.use")->isEnabled());
    QCOMPARE(dialog.findChild<QPlainTextEdit*>("own_curve.points")->toPlainText(), points); // nothing typed is lost
}

void TestOwnCurveDialog::takesALawThatCanCarryIt() {
    Session session(support::shipped());
    session.edit({{Id::AccuracyLaw, std::string("olmo_ladder")}});
    QVERIFY(!session.setOwnCurve(model::OwnCurve{"task", 0.0, 1.0, {{1e21, 0.3}, {1e22, 0.4}, {1e23, 0.5}}}));
    QVERIFY(!session.scenario().has(Id::AccuracyLaw));
    session.undoStack().undo();
    QCOMPARE(session.scenario().text(Id::AccuracyLaw), std::string_view("olmo_ladder"));
}

/// On charts, in the cursor's sentence, in the caption and in the results; with how well it is known.
void TestOwnCurveDialog::itsNameStandsForTheBenchmark() {
    Session session(support::shipped());
    QVERIFY(!session.setOwnCurve(model::OwnCurve{"House test", 0.0, 1.0, {{1e21, 0.31}, {1e22, 0.40}, {1e23, 0.52}}}));
    session.edit({{Id::AccuracyTarget, 0.45}});
    Runner runner(session);
    const ChartInputs inputs{runner.shown(), support::shipped(), english};
    for (const Topic topic : {Topic::Accuracy, Topic::NextPoint}) {
        ChartRequest request;
        request.topic = topic;
        const TopicChart chart = topicChart(request, inputs);
        const ChartSpec& spec = chart.spec;
        QVERIFY2(spec.x.title.contains("House test"), qPrintable(spec.x.title));
        QVERIFY2(spec.title.contains("House test"), qPrintable(spec.title));
        QVERIFY2(spec.subtitle.startsWith("From 3 points of your own; they miss the curve by "), qPrintable(spec.subtitle));
        QVERIFY(spec.caption.join('\n').contains("Accuracy “House test”: From 3 points"));
        QVERIFY(readingAt(request, inputs, chart.ranges, 0.5)->sentence.contains("% House test"));
    }
    QVERIFY(runText(runner.current(), english).contains("45 % House test"));
    session.setOwnCurve({});
    QVERIFY(!topicChart({}, {runner.shown(), support::shipped(), english}).spec.dump().contains("House test"));
}

void TestOwnCurveDialog::goesWithAResetOfAllInputs() {
    Session session(support::shipped());
    session.rename("kept", "notes too");
    QVERIFY(!session.setOwnCurve(model::OwnCurve{"House test", 0.0, 1.0, {{1e21, 0.31}, {1e22, 0.40}, {1e23, 0.52}}}));
    session.edit({{Id::SitePue, 1.3}});
    const model::Workspace before = session.workspace();
    const int steps = session.undoStack().count();
    session.resetAll();
    QCOMPARE(session.undoStack().count(), steps + 1);
    QVERIFY(!session.scenario().ownCurve && model::differences(session.scenario(), {}).empty());
    QCOMPARE(session.scenario().name, std::string("kept"));
    QVERIFY(session.undoWords().contains("reset of all inputs"));
    session.undoStack().undo();
    QVERIFY(session.workspace() == before);
    session.undoStack().redo();
    session.resetAll(); // nothing left to reset is no step
    QCOMPARE(session.undoStack().count(), steps + 1);
}

QTEST_MAIN(TestOwnCurveDialog)
#include "test_own_curve_dialog.moc"
