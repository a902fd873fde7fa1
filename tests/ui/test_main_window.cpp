// The real window, driven by keys and mouse, its widgets found by name.
#include "tests/ui/window_fixture.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTabWidget>

#include "ui/inputs/inputs_panel.h"
#include "ui/session/scenario_edits.h"
#include "ui/files/scenario_files.h"

using model::Id;
using model::Quantity;
using namespace tests;

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void startsWithAnExample();
    void answersItsQuestion();
    void sizeFollowsSliderAndBox();
    void dragIsOneStepOfUndo();
    void arrowKeysMoveEverySlider();
    void picksPlacesBySearching_data();
    void picksPlacesBySearching();
    void escapeLeavesThePlace();
    void undoLeadsBackToTheStart();
    void turnsTheDirection();
    void refusesWhatIsOutside();
    void refusesWhatIsNoNumber();
    void dropsAPrecisionTheDeviceLacks();
    void tellsWhenATargetIsOutOfReach();
    void savesAndOpens();
    void keepsTheScenarioWhenAFileIsBad_data();
    void keepsTheScenarioWhenAFileIsBad();
    void asksBeforeLeavingChanges();
    void exportsTheChart_data();
    void exportsTheChart();
    void comparesWithABaseline();
    void renames();
    void speaksChineseThroughout();
    void showsUsUnits();
    void everyControlHasAName();
    void findsInputsAndKeepsTheLevel();
    void holdsTheRangeWhileDragging();

private:
    template <typename Widget = QWidget>
    Widget* named(const QString& name) {
        return find<Widget>(*m_window, name);
    }
    const model::Scenario& scenario() { return m_window->session().scenario(); }
    double result(Quantity quantity) { return m_window->runner().current().result.point[quantity]; }
    /// Shows the row of this input, whichever tab it is in.
    void bringUp(const QString& path) {
        if (const model::Parameter* p = model::findParameter(path.toStdString())) {
            named<ui::InputsPanel>("inputs_panel")->jumpTo(p->id);
        }
    }
    void type(const QString& name, const QString& text);
    void click(const QString& name) { QTest::mouseClick(named(name), Qt::LeftButton); }
    void trigger(const QString& action);

    QTemporaryDir m_folder;
    ui::LoadedCatalog m_catalog;
    Answers m_answers;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestMainWindow::initTestCase() {
    useTemporaryStore(m_folder);
    m_catalog = ui::loadCatalog(m_folder.path());
}

void TestMainWindow::init() {
    QSettings().clear();
    m_answers = {};
    m_window =
        std::make_unique<ui::MainWindow>(m_catalog, englishPreferences(), std::make_unique<PreparedPrompt>(m_answers));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanup() {
    m_window.reset();
}

void TestMainWindow::type(const QString& name, const QString& text) {
    bringUp(name);
    auto* box = named<QLineEdit>(name);
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, text);
    QTest::keyClick(box, Qt::Key_Return);
}

void TestMainWindow::trigger(const QString& name) {
    auto* action = named<QAction>("action." + name);
    QVERIFY2(action->isEnabled(), qPrintable(name));
    action->trigger();
}

void TestMainWindow::startsWithAnExample() {
    QCOMPARE(scenario().text(Id::SiteRegion), std::string_view("POL"));
    QVERIFY(m_window->session().workspace().baseline.has_value());
    QVERIFY(!m_window->session().isModified());
    QCOMPARE(m_window->chart()->spec().series.size(), std::size_t{2});
    QVERIFY(m_window->chart()->spec().points.size() > 5);
    QVERIFY(!named<QLabel>("result.total")->text().isEmpty());
    QVERIFY(named<QLabel>("status")->text().contains("2024"));
}

/// "How much more CO2e is 75 % instead of 70 % MMLU on H100s in Poland, and what if it ran in France?"
void TestMainWindow::answersItsQuestion() {
    const double at70 = result(Quantity::TotalKg);
    const double fiveMore = m_window->runner().current().kgFivePointsUp;
    QVERIFY(named<QLabel>("result.five_points")->isVisible());
    type("accuracy.target", "75");
    QCOMPARE(scenario().number(Id::AccuracyTarget), std::optional(0.75));
    const double at75 = result(Quantity::TotalKg);
    QVERIFY(qAbs((at75 - at70) / fiveMore - 1.0) < 1e-9);
    type("site.region", "France");
    QCOMPARE(scenario().text(Id::SiteRegion), std::string_view("FRA"));
    QVERIFY(result(Quantity::TotalKg) < 0.2 * at75);
}

void TestMainWindow::sizeFollowsSliderAndBox() {
    click("accuracy.solve.accuracy");
    type("model.parameters", "70B");
    QCOMPARE(scenario().number(Id::ModelParameters), std::optional(70e9));
    auto* slider = named<QSlider>("model.parameters.slider");
    const int place = slider->value();
    const double energy = result(Quantity::TotalEnergyKwh);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_PageUp);
    QVERIFY(slider->value() > place);
    QVERIFY(*scenario().number(Id::ModelParameters) > 70e9);
    QVERIFY(result(Quantity::TotalEnergyKwh) > energy);
    type("data.tokens", "1.4T");
    QCOMPARE(scenario().number(Id::DataTokens), std::optional(1.4e12));
}

void TestMainWindow::dragIsOneStepOfUndo() {
    auto* slider = named<QSlider>("accuracy.target.slider");
    const model::Scenario before = scenario();
    slider->setSliderDown(true);
    for (int i = 1; i <= 20; ++i) {
        slider->setSliderPosition(slider->minimum() + i * 10);
    }
    slider->setSliderDown(false);
    QVERIFY(scenario() != before);
    QCOMPARE(m_window->session().undoStack().count(), 1);
    trigger("undo");
    QVERIFY(scenario() == before);
}

void TestMainWindow::arrowKeysMoveEverySlider() {
    for (auto* slider : m_window->findChildren<QSlider*>()) {
        if (!slider->isVisible() || !slider->isEnabled()) {
            continue;
        }
        for (const auto key : {Qt::Key_Home, Qt::Key_Right, Qt::Key_Right, Qt::Key_End, Qt::Key_Left}) {
            const model::Scenario before = scenario();
            const int place = slider->value();
            QTest::keyClick(slider, key);
            const bool atEnd = key == Qt::Key_Home || key == Qt::Key_End;
            QVERIFY2(atEnd || (scenario() != before && slider->value() != place), qPrintable(slider->objectName()));
        }
    }
}

void TestMainWindow::picksPlacesBySearching_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("country");
    QTest::newRow("Chinese") << QString::fromUtf8("法国") << "FRA";
    QTest::newRow("English") << "virginia"
                             << "USA";
    QTest::newRow("code") << "europe-west9"
                          << "FRA";
    QTest::newRow("ISO") << "DEU"
                         << "DEU";
}

void TestMainWindow::picksPlacesBySearching() {
    QFETCH(QString, typed);
    QFETCH(QString, country);
    auto* box = named<QLineEdit>("site.region");
    QTest::mouseClick(box, Qt::LeftButton);
    QInputMethodEvent event; // as an input method for Chinese hands it over
    event.setCommitString(typed);
    QCoreApplication::sendEvent(box, &event);
    QVERIFY(named("site.region.list")->isVisible());
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Up);
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(!named("site.region.list")->isVisible());
    const model::Region* region = m_catalog.catalog.region(scenario().text(Id::SiteRegion));
    QVERIFY(region != nullptr);
    QCOMPARE(QString::fromStdString(region->country.empty() ? region->id : region->country), country);
}

void TestMainWindow::escapeLeavesThePlace() {
    auto* box = named<QLineEdit>("site.region");
    const QString shown = box->text();
    QTest::mouseClick(box, Qt::LeftButton);
    QTest::keyClicks(box, "nowhere at all");
    QTest::keyClick(box, Qt::Key_Return); // nothing to choose
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(box->text(), shown);
    QCOMPARE(scenario().text(Id::SiteRegion), std::string_view("POL"));
}

void TestMainWindow::undoLeadsBackToTheStart() {
    const model::Scenario first = scenario();
    const model::Quantities before = m_window->runner().current().result.point;
    type("accuracy.target", "66");
    type("training.devices", "2048");
    type("site.region", "Norway");
    type("training.mfu", "40 %");
    trigger("set_baseline");
    click("accuracy.solve.accuracy");
    type("model.parameters", "13B");
    click("accuracy.target.reset"); // not asked for in this direction: nothing to reset
    while (m_window->session().undoStack().canUndo()) {
        trigger("undo");
    }
    QVERIFY(scenario() == first);
    for (const model::QuantityInfo& info : model::quantities()) {
        const double a = before[info.quantity];
        const double b = result(info.quantity);
        QVERIFY(std::memcmp(&a, &b, sizeof a) == 0);
    }
    while (m_window->session().undoStack().canRedo()) {
        trigger("redo");
    }
    QCOMPARE(scenario().number(Id::ModelParameters), std::optional(13e9));
}

void TestMainWindow::turnsTheDirection() {
    const double before = result(Quantity::TotalKg);
    QVERIFY(!named("model.parameters")->isEnabled());
    click("accuracy.solve.accuracy");
    QVERIFY(named("model.parameters")->isEnabled());
    QVERIFY(!named("accuracy.target")->isEnabled());
    QVERIFY(ui::runsForwards(scenario()));
    QVERIFY2(qAbs(result(Quantity::TotalKg) / before - 1.0) < 0.02, "turning the direction moves no run");
    QVERIFY(!m_window->chart()->spec().target.has_value());
    click("accuracy.solve.size");
    QVERIFY(!ui::runsForwards(scenario()));
    QCOMPARE(scenario().number(Id::AccuracyTarget), std::optional(0.7));
}

void TestMainWindow::refusesWhatIsOutside() {
    const model::Scenario before = scenario();
    type("training.mfu", "150 %");
    QVERIFY(scenario() == before);
    QCOMPARE(named<QLineEdit>("training.mfu")->text(), QString("150 %"));
    QVERIFY(named<QLabel>("training.mfu.problem")->isVisible());
    QVERIFY(named<QLabel>("training.mfu.problem")->text().contains("1"));
    type("training.mfu", "50 %");
    QVERIFY(!named<QLabel>("training.mfu.problem")->isVisible());
    QCOMPARE(scenario().number(Id::TrainingMfu), std::optional(0.5));
    click("training.mfu.reset");
    QVERIFY(scenario() == before);
}

void TestMainWindow::refusesWhatIsNoNumber() {
    const model::Scenario before = scenario();
    type("training.devices", "many");
    QVERIFY(scenario() == before);
    QVERIFY(named<QLabel>("training.devices.problem")->isVisible());
    type("training.devices", "2.5");
    QVERIFY(scenario() == before);
    QTest::keyClick(named("training.devices"), Qt::Key_Escape);
    QVERIFY(!named<QLabel>("training.devices.problem")->isVisible());
    QCOMPARE(named<QLineEdit>("training.devices")->text(), QString("512"));
}

void TestMainWindow::dropsAPrecisionTheDeviceLacks() {
    QCOMPARE(scenario().text(Id::TrainingPrecision), std::string_view("bf16"));
    type("training.hardware", "v100-sxm2-32");
    QCOMPARE(scenario().text(Id::TrainingHardware), std::string_view("v100-sxm2-32"));
    QVERIFY(!scenario().has(Id::TrainingPrecision));
    bringUp("training.precision");
    QCOMPARE(named<QComboBox>("training.precision")->currentData().toString(), QString("fp16"));
    trigger("undo");
    QCOMPARE(scenario().text(Id::TrainingPrecision), std::string_view("bf16"));
}

void TestMainWindow::tellsWhenATargetIsOutOfReach() {
    QVERIFY(!named("notices.urgent")->isVisible());
    type("accuracy.target", "95");
    QVERIFY(named("notices.urgent")->isVisible());
    QVERIFY(std::isnan(result(Quantity::TotalKg)));
    QVERIFY(m_window->chart()->spec().title.contains("95"));
    QVERIFY(named<QLineEdit>("model.parameters")->text().isEmpty());
}

void TestMainWindow::savesAndOpens() {
    type("accuracy.target", "66");
    m_answers.save = m_folder.filePath("run.json");
    trigger("save");
    QVERIFY(!m_window->session().isModified());
    const model::Scenario saved = scenario();
    type("accuracy.target", "60");
    QVERIFY(m_window->session().isModified());
    m_answers.open = m_answers.save;
    trigger("open");
    QVERIFY(scenario() == saved);
    QCOMPARE(m_window->session().path(), m_answers.save);
    QVERIFY(m_answers.told.isEmpty());
    QCOMPARE(ui::Preferences::load().recentFiles, QStringList{m_answers.save});
    QVERIFY2(ui::Preferences::load().language.isEmpty(), "only what was chosen in the window is stored");
}

void TestMainWindow::keepsTheScenarioWhenAFileIsBad_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("not JSON") << QByteArray("not json");
    QTest::newRow("not UTF-8") << QByteArray("{\"name\": \"\xff\"}");
    QTest::newRow("unknown key") << QByteArray(R"({"format":"scalewatt-scenario","version":1,"model":{"size":1}})");
    QTest::newRow("version 99") << QByteArray(R"({"format":"scalewatt-scenario","version":99})");
    QTest::newRow("nested") << QByteArray(100'000, '[');
    QTest::newRow("too large") << QByteArray(5'000'000, ' ');
}

void TestMainWindow::keepsTheScenarioWhenAFileIsBad() {
    QFETCH(QByteArray, text);
    const QString path = m_folder.filePath("bad.json");
    ui::writeFile(path, text);
    const model::Scenario before = scenario();
    m_answers.open = path;
    trigger("open");
    QVERIFY(scenario() == before);
    QCOMPARE(m_answers.told.size(), 1);
    QVERIFY2(m_answers.told.constFirst().contains("bad.json"), qPrintable(m_answers.told.constFirst()));
    QVERIFY(!m_answers.told.constFirst().contains('\n'));
}

void TestMainWindow::asksBeforeLeavingChanges() {
    type("accuracy.target", "66");
    const model::Scenario edited = scenario();
    m_answers.unsaved = ui::UnsavedAnswer::Cancel;
    trigger("new");
    QCOMPARE(m_answers.unsavedAsked, 1);
    QVERIFY(scenario() == edited);
    QVERIFY(!m_window->close());
    m_answers.unsaved = ui::UnsavedAnswer::Discard;
    trigger("new");
    QVERIFY(scenario() == model::Scenario{});
    QVERIFY(m_window->close());
}

void TestMainWindow::exportsTheChart_data() {
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("png") << QByteArray("\x89PNG");
    QTest::newRow("svg") << QByteArray("<?xml");
    QTest::newRow("pdf") << QByteArray("%PDF");
    QTest::newRow("csv") << QByteArray("scenario,benchmark,target");
    QTest::newRow("json") << QByteArray("{");
}

void TestMainWindow::exportsTheChart() {
    QFETCH(QByteArray, start);
    const QString path = m_folder.filePath(QString("chart.") + QTest::currentDataTag());
    m_answers.exported = ui::ExportChoice{path, {}};
    trigger("export");
    QVERIFY2(m_answers.told.isEmpty(), qPrintable(m_answers.told.join(' ')));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(start.size()), start);
    m_answers.exported = ui::ExportChoice{m_folder.filePath("no such folder/chart.png"), {}};
    trigger("export");
    QCOMPARE(m_answers.told.size(), 1);
}

void TestMainWindow::comparesWithABaseline() {
    trigger("set_baseline");
    QVERIFY(named<QLabel>("result.comparison")->text().contains("same"));
    type("site.region", "Norway");
    QVERIFY(named<QLabel>("result.comparison")->text().contains(QString::fromUtf8("−")));
    trigger("remove_baseline");
    QVERIFY(!named<QLabel>("result.comparison")->isVisible());
    QCOMPARE(m_window->chart()->spec().series.size(), std::size_t{1});
}

void TestMainWindow::renames() {
    type("scenario.name", "Mine & <yours>");
    QCOMPARE(scenario().name, std::string("Mine & <yours>"));
    QCOMPARE(m_window->chart()->spec().series.front().name, QString("Mine & <yours>"));
    trigger("undo");
    QCOMPARE(scenario().name, std::string("H100s in Poland"));
}

/// No label, button or menu keeps a word of English; what stays Latin are names, units and abbreviations.
void TestMainWindow::speaksChineseThroughout() {
    type("accuracy.target", "66");
    named<QTabWidget>("inputs")->setCurrentIndex(1);
    QStringList english;
    for (const QLabel* label : m_window->findChildren<QLabel*>()) {
        english << label->text();
    }
    for (const QAction* action : m_window->findChildren<QAction*>()) {
        english << action->text();
    }
    trigger("language.zh_CN");
    QTRY_VERIFY(named<QAction>("action.open")->text() != "&Open…");
    named<QTabWidget>("inputs")->setCurrentIndex(1);
    static const QRegularExpression words("[A-Za-z]{2,} +[a-z]{2,}"); // two words in a row are a phrase
    for (const QLabel* label : m_window->findChildren<QLabel*>()) {
        QVERIFY2(!english.contains(label->text()) || !words.match(label->text()).hasMatch(), qPrintable(label->text()));
    }
    for (const QAction* action : m_window->findChildren<QAction*>()) {
        const bool kept = english.contains(action->text()) && words.match(action->text()).hasMatch();
        QVERIFY2(!kept, qPrintable(action->text()));
    }
    QVERIFY(!words.match(m_window->chart()->spec().title).hasMatch());
    QCOMPARE(scenario().number(Id::AccuracyTarget), std::optional(0.66));
    QVERIFY(m_window->session().undoStack().canUndo());
    QCOMPARE(ui::Preferences::load().language, QString("zh_CN"));
    trigger("language.en");
    QTRY_COMPARE(named<QAction>("action.open")->text(), QString("&Open…"));
}

void TestMainWindow::showsUsUnits() {
    trigger("units.us");
    QTRY_VERIFY(named<QLabel>("result.total.unit")->text().contains("lb"));
    QVERIFY(m_window->chart()->spec().y.title.contains("lb"));
}

void TestMainWindow::everyControlHasAName() {
    named<ui::InputsPanel>("inputs_panel")->setDetailed(true); // makes every row
    for (const QWidget* control : m_window->findChildren<QWidget*>()) {
        const bool isInput = qobject_cast<const QLineEdit*>(control) != nullptr ||
                             qobject_cast<const QComboBox*>(control) != nullptr ||
                             qobject_cast<const QSlider*>(control) != nullptr;
        if (isInput && control->parentWidget()->metaObject()->className() != QByteArray("QComboBox")) {
            QVERIFY(!control->objectName().isEmpty());
            QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
            QVERIFY2(control->focusPolicy() & Qt::TabFocus, qPrintable(control->objectName()));
        }
    }
    for (const model::Parameter& p : model::parameters()) {
        if (p.id != Id::AccuracySolve) {
            named(QString::fromUtf8(p.path.data(), static_cast<int>(p.path.size())));
        }
    }
}

void TestMainWindow::findsInputsAndKeepsTheLevel() {
    trigger("find_parameter");
    QCOMPARE(QApplication::focusWidget(), named("inputs.find"));
    click("inputs.detailed");
    QVERIFY(ui::Preferences::load().detailed);
    trigger("theme.dark");
    QTRY_VERIFY(named<ui::InputsPanel>("inputs_panel")->palette().window().color().lightness() < 128);
    QVERIFY(named<ui::InputsPanel>("inputs_panel")->isDetailed());
}

void TestMainWindow::holdsTheRangeWhileDragging() {
    bringUp("training.mfu");
    auto* slider = named<QSlider>("training.mfu.slider");
    const double low = m_window->chart()->spec().y.low;
    slider->setSliderDown(true);
    slider->setSliderPosition(0);
    slider->setSliderPosition(slider->maximum());
    QVERIFY(m_window->chart()->spec().y.low <= low);
    const double held = m_window->chart()->spec().y.high;
    slider->setSliderPosition(slider->maximum() / 2);
    QCOMPARE(m_window->chart()->spec().y.high, held);
    slider->setSliderDown(false);
    QVERIFY(m_window->chart()->spec().y.high <= held);
}

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
