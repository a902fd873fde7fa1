// Which inputs are in sight: tabs, levels, search, jumps, the way by Tab; and that nothing of them is cut off.
#include "tests/ui/inputs_fixture.h"

#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QUndoStack>

#include "ui/inputs/input_row.h"
#include "ui/session/scenario_edits.h"
#include "ui/words/parameter_search.h"

using model::Id;
using model::Range;
using namespace ui;


namespace {

constexpr double usualPixels = 13.0;

} // namespace

class TestFindingInputs : public tests::InputsFixture {
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { stop(); }

    void countsChangedAssumptions();
    void hidesRowsAndSaysSo();
    void findsByAnyWord_data();
    void findsByAnyWord();
    void searchWorksAcrossTabsAndLevels();
    void jumpsToEveryRow();
    void switchesSectionsOnAndOff();
    void everyRowIsReachedByTab();
    void nothingIsCut_data();
    void nothingIsCut();
};

void TestFindingInputs::countsChangedAssumptions() {
    auto* tabs = named<QTabWidget>("inputs");
    QCOMPARE(tabs->tabText(1), QString("Assumptions"));
    m_session->edit({{Id::TrainingMfu, 0.4}});
    m_session->edit({{Id::TrainingNodeFactor, 1.5}});
    m_session->edit({{Id::TrainingDevices, 64.0}}); // a lever
    QCOMPARE(tabs->tabText(1), QString("Assumptions (2*)"));
}

void TestFindingInputs::hidesRowsAndSaysSo() {
    QSignalSpy changed(m_panel.get(), &InputsPanel::detailedChanged);
    const model::Scenario before = scenario();
    QVERIFY(isShown("training.devices") && !isShown("training.precision"));
    m_session->edit({{Id::TrainingPrecision, std::string("fp8")}, {Id::SiteContractedCarbonFree, 0.5}});
    QVERIFY(named<QLabel>("inputs.main.hidden")->text().contains("2"));
    click("inputs.main.show_hidden");
    QVERIFY(isShown("training.precision") && isShown("site.contracted_carbon_free") && !isShown("model.layers"));
    QVERIFY(!isShown("inputs.main.hidden"));
    click("inputs.detailed");
    QVERIFY(isShown("model.layers"));
    click("inputs.simple");
    QVERIFY(!isShown("model.layers") && !isShown("training.precision"));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.at(0).at(0).toBool(), true);
    m_session->undoStack().undo();
    QVERIFY(scenario() == before); // levels change nothing
    QVERIFY(!isShown("inputs.main.hidden"));
}

void TestFindingInputs::findsByAnyWord_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("id");
    const auto row = [](const char* query, Id id) {
        QTest::newRow(query) << QString::fromUtf8(query) << static_cast<int>(id);
    };
    row("gpu-hours", Id::TrainingDeviceHours);
    row("training.mfu", Id::TrainingMfu);
    row("carbon INTENSITY", Id::SiteCarbonIntensity);
    row("hours device", Id::TrainingDeviceHours);
    row("利用率", Id::TrainingMfu);
    row("电价", Id::SitePrice);
    row("寿命", Id::EmbodiedLifetime);
}

void TestFindingInputs::findsByAnyWord() {
    QFETCH(QString, query);
    QFETCH(int, id);
    QVERIFY(parameterMatches(static_cast<Id>(id), query));
    QVERIFY(!parameterMatches(Id::ModelHeadSize, query));
    auto* find = named<QLineEdit>("inputs.find");
    find->setText(query);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), QString::fromUtf8(model::parameter(static_cast<Id>(id)).path.data()));
    QVERIFY(find->text().isEmpty());
}

void TestFindingInputs::searchWorksAcrossTabsAndLevels() {
    m_panel->focusFind();
    auto* find = named<QLineEdit>("inputs.find");
    QCOMPARE(QApplication::focusWidget(), find);
    QTest::keyClicks(find, "lifetime");
    QCOMPARE(named<QTabWidget>("inputs")->currentIndex(), 1);
    QVERIFY(isShown("embodied.lifetime_years") && !isShown("training.mfu"));
    QVERIFY(named<QLabel>("inputs.found")->text().contains("1"));
    QTest::keyClick(find, Qt::Key_Escape);
    QVERIFY(find->text().isEmpty());
    QVERIFY(isShown("training.mfu") && !isShown("embodied.lifetime_years") && !isShown("inputs.found"));
    QTest::keyClicks(find, "qwertyuiop");
    QVERIFY(isShown("inputs.found"));
    QVERIFY(!isShown("training.mfu"));
    QTest::keyClick(find, Qt::Key_Return); // nowhere to go
    QCOMPARE(QApplication::focusWidget(), find);
}

void TestFindingInputs::jumpsToEveryRow() {
    const model::Scenario whole = support::wholeLife(scenario());
    for (const Id id : model::differences(whole, scenario())) {
        m_session->edit({{id, whole.value(id)}});
    }
    for (const model::Parameter& p : model::parameters()) {
        m_panel->jumpTo(p.id);
        QCoreApplication::processEvents();
        if (p.id == Id::AccuracySolve) {
            QCOMPARE(QApplication::focusWidget()->objectName(), QString("accuracy.solve.size"));
            continue;
        }
        const QString path = QString::fromUtf8(p.path.data());
        auto* row = named<InputRow>(path + ".row");
        QVERIFY2(row->isVisible() && row->property("found").toBool(), p.path.data());
        QVERIFY2(!row->control()->isEnabled() || row->control()->hasFocus(), p.path.data());
        QVERIFY2(!row->visibleRegion().isEmpty(), p.path.data());
    }
}

/// Off, a section is its switch alone; on, its main lever joins; what was typed comes back with it.
void TestFindingInputs::switchesSectionsOnAndOff() {
    QVERIFY(isShown("development.on.row"));
    QVERIFY(!isShown("development.factor.row"));
    m_panel->jumpTo(Id::DevelopmentTrials); // goes to what would bring it up
    QVERIFY(named("development.on")->hasFocus());
    QTest::keyClick(named("development.on"), Qt::Key_Space);
    QVERIFY(scenario().isOn(model::Group::Development));
    QVERIFY(isShown("development.factor.row"));
    QVERIFY(!isShown("development.trials.row"));
    type("development.factor", "3");
    QTest::keyClick(named("development.on"), Qt::Key_Space);
    QVERIFY(!scenario().isOn(model::Group::Development));
    QVERIFY(!isShown("development.factor.row"));
    QVERIFY(!isShown("inputs.main.hidden"));
    m_session->undoStack().undo();
    QVERIFY(isShown("development.factor.row"));
    QCOMPARE(scenario().number(Id::DevelopmentFactor), std::optional(3.0));
    m_panel->setDetailed(true);
    QVERIFY(isShown("development.trials.row"));
    type("development.trials", "10");
    QVERIFY(!isAsked(Id::DevelopmentFactor, scenario()));
}

void TestFindingInputs::everyRowIsReachedByTab() {
    QSet<QString> reached;
    m_panel->focusFind();
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached << QApplication::focusWidget()->objectName();
        if (QApplication::focusWidget()->objectName() == "inputs.find") {
            break;
        }
    }
    for (const char* name : {"accuracy.target", "accuracy.target.slider", "accuracy.target.info", "site.region", "inputs.simple",
                             "training.hardware", "accuracy.benchmark"}) {
        QVERIFY2(reached.contains(name), name);
    }
    QVERIFY(reached.contains("inputs.find")); // no trap: round and back again
}

void TestFindingInputs::nothingIsCut_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<double>("scale");
    for (const char* language : {"en_US", "zh_CN"}) {
        for (const bool dark : {false, true}) {
            for (const double scale : {1.0, 2.0}) {
                QTest::addRow("inputs_%s_%s_%d", language, dark ? "dark" : "light", static_cast<int>(scale * 100))
                    << language << dark << scale;
            }
        }
    }
}

void TestFindingInputs::nothingIsCut() {
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(double, scale);
    static const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPixelSize(static_cast<int>(usualPixels * scale));
    m_session->setBaseline(scenario());
    m_session->edit({{Id::SiteRegion, std::string("POL")}, {Id::SitePue, Range{1.1, 1.2, 1.5}}});
    build({QLocale(language), UnitSystem::Metric}, dark ? Theme::dark(font) : Theme::light(font));
    click("site.pue.info");
    m_panel->jumpTo(Id::SitePue);
    QTest::qWait(50); // layouts of wrapped text settle over a few turns
    for (const QLabel* label : m_panel->findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) {
            continue;
        }
        const int least = label->wordWrap() ? label->minimumWidth() : label->sizeHint().width();
        QVERIFY2(label->width() >= least, qPrintable(label->objectName() + ": " + label->text()));
        QVERIFY2(!label->wordWrap() || label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    const QString folder = qEnvironmentVariable("SCALEWATT_PICTURES");
    if (!folder.isEmpty()) {
        QVERIFY(m_panel->grab().save(QDir(folder).filePath(QString(QTest::currentDataTag()) + ".png")));
    }
}

QTEST_MAIN(TestFindingInputs)
#include "test_finding_inputs.moc"
