// The inputs as a person meets them: rows driven by keys and mouse, what differs, ranges, levels, search and jumps.
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>
#include <memory>

#include "tests/support/shipped.h"
#include "ui/inputs/distribution_view.h"
#include "ui/inputs/info_panel.h"
#include "ui/inputs/input_row.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/inputs/landmarks.h"
#include "ui/inputs/track_slider.h"
#include "ui/look/appearance.h"
#include "ui/session/runner.h"
#include "ui/session/scenario_edits.h"
#include "ui/session/session.h"
#include "ui/words/parameter_search.h"

using model::Id;
using model::Range;
using namespace ui;

namespace {

constexpr double usualPixels = 13.0;

} // namespace

class TestInputsPanel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void keepsWhatItRefuses();
    void marksWhatDiffersFromTheBaseline();
    void explainsARow();
    void escapeGivesTheFocusBack();
    void goesToNamedPlaces();
    void namesPlacesFromTheCatalogues_data();
    void namesPlacesFromTheCatalogues();
    void takesARange();
    void keepsImpossibleRanges();
    void movesARangeWithItsSlider();
    void countsChangedAssumptions();
    void hidesRowsAndSaysSo();
    void findsByAnyWord_data();
    void findsByAnyWord();
    void searchWorksAcrossTabsAndLevels();
    void jumpsToEveryRow();
    void switchesSectionsOnAndOff();
    void stepsByKeys();
    void speaksValuesWithUnits();
    void showsWhatWasSolved();
    void everyRowIsReachedByTab();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    void build(const NumberStyle& style = {QLocale("en_US"), UnitSystem::Metric}, const Theme& theme = Theme::light());
    template <typename Widget = QWidget>
    Widget* named(const QString& name) {
        auto* found = m_panel->findChild<Widget*>(name);
        if (found == nullptr) {
            qFatal("no widget named %s", qPrintable(name));
        }
        return found;
    }
    bool isShown(const QString& name) {
        const auto* found = m_panel->findChild<QWidget*>(name);
        return found != nullptr && found->isVisible();
    }
    void type(const QString& name, const QString& text);
    void click(const QString& name) { QTest::mouseClick(named(name), Qt::LeftButton); }
    const model::Scenario& scenario() { return m_session->scenario(); }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Runner> m_runner;
    std::unique_ptr<PanelContext> m_context;
    std::unique_ptr<InputsPanel> m_panel;
};

void TestInputsPanel::init() {
    m_session = std::make_unique<Session>(support::shipped());
    m_runner = std::make_unique<Runner>(*m_session);
    build();
}

void TestInputsPanel::cleanup() {
    m_panel.reset();
    m_runner.reset();
    m_session.reset();
}

void TestInputsPanel::build(const NumberStyle& style, const Theme& theme) {
    m_panel.reset();
    m_context = std::make_unique<PanelContext>(PanelContext{*m_session, *m_runner, style, theme});
    QApplication::setPalette(paletteFor(theme));
    QApplication::setFont(theme.font(TextRole::Base));
    m_panel = std::make_unique<InputsPanel>(*m_context);
    m_panel->setStyleSheet(styleSheetFor(theme));
    m_panel->resize(m_panel->minimumSizeHint().expandedTo({340, 900}));
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->activateWindow();
}

void TestInputsPanel::type(const QString& name, const QString& text) {
    auto* box = named<QLineEdit>(name);
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, text);
    QTest::keyClick(box, Qt::Key_Return);
}

void TestInputsPanel::readsWhatPeopleType_data() {
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("exponent") << "en_US" << "70e9" << 70e9;
    QTest::newRow("letter") << "en_US" << "70B" << 70e9;
    QTest::newRow("letter after a space") << "en_US" << "7 B" << 7e9;
    QTest::newRow("trillion") << "en_US" << "1.4T" << 1.4e12;
    QTest::newRow("comma") << "de_DE" << "0,5T" << 0.5e12;
    QTest::newRow("Chinese") << "zh_CN" << QString::fromUtf8("700 亿") << 700e8;
    QTest::newRow("Chinese, narrow") << "zh_CN" << QString::fromUtf8("3000万") << 3e7;
}

void TestInputsPanel::readsWhatPeopleType() {
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(double, value);
    build({QLocale(locale), UnitSystem::Metric});
    click("accuracy.solve.accuracy");
    auto* box = named<QLineEdit>("model.parameters");
    box->setFocus();
    box->setText(text);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(scenario().number(Id::ModelParameters), std::optional(value));
}

void TestInputsPanel::keepsWhatItRefuses() {
    const model::Scenario before = scenario();
    QSignalSpy computed(m_runner.get(), &Runner::computed);
    m_panel->jumpTo(Id::TrainingMfu);
    type("training.mfu", "150 %");
    QCOMPARE(named<QLineEdit>("training.mfu")->text(), QString("150 %"));
    QVERIFY(named<QLabel>("training.mfu.problem")->isVisible());
    QVERIFY(named("training.mfu")->accessibleDescription().contains(named<QLabel>("training.mfu.problem")->text()));
    QVERIFY(scenario() == before);
    QCOMPARE(computed.count(), 0);
    QTest::keyClick(named("training.mfu"), Qt::Key_Escape);
    QVERIFY(!isShown("training.mfu.problem"));
}

void TestInputsPanel::marksWhatDiffersFromTheBaseline() {
    m_session->setBaseline(scenario());
    QVERIFY(!isShown("training.devices.differs"));
    type("training.devices", "1024");
    QVERIFY(isShown("training.devices.differs"));
    QVERIFY(named("training.devices.differs")->toolTip().contains("512"));
    QVERIFY(named("training.devices")->accessibleDescription().contains("512"));
    type("training.devices", "512"); // typed, and yet the same
    QVERIFY(!isShown("training.devices.differs"));
    type("site.region", "France");
    QVERIFY(isShown("site.region.differs"));
    QVERIFY(named("site.region.differs")->toolTip().contains("World"));
    type("site.pue", "1.25"); // what the baseline takes without anybody typing it
    QVERIFY(!isShown("site.pue.differs"));
}

void TestInputsPanel::explainsARow() {
    m_panel->jumpTo(Id::SitePue);
    QTest::keyClick(named("site.pue"), Qt::Key_F1);
    QVERIFY(isShown("site.pue.info_panel"));
    QVERIFY(named<QLabel>("site.pue.facts")->text().contains("Allowed: 1 to 3"));
    QVERIFY(named<QLabel>("site.pue.source")->text().contains("1.25"));
    QVERIFY(named<QLabel>("site.pue.source")->text().contains("Uptime"));
    QVERIFY(named("site.pue.distribution")->isVisible());
    QVERIFY(named("site.pue.distribution")->accessibleName().contains("95 %"));
    type("site.pue", "1.1"); // fixed: nothing left to draw, and the default is still told
    QVERIFY(!isShown("site.pue.distribution"));
    QVERIFY(named<QLabel>("site.pue.source")->text().contains("1.25"));
    QTest::keyClick(named("site.pue"), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!isShown("site.pue.info_panel"));
    click("training.hardware.info");
    QVERIFY(named<QLabel>("training.hardware.source")->text().startsWith("Source"));
}

void TestInputsPanel::escapeGivesTheFocusBack() {
    click("site.pue.info");
    named("site.pue.range")->setFocus();
    QTest::keyClick(named("site.pue.range"), Qt::Key_Escape);
    QVERIFY(!isShown("site.pue.info_panel"));
    QCOMPARE(QApplication::focusWidget(), named("site.pue"));
    QVERIFY(!named<QToolButton>("site.pue.info")->isChecked());
}

void TestInputsPanel::goesToNamedPlaces() {
    click("site.region.info");
    auto* places = named<QLabel>("site.region.places");
    QVERIFY(places->text().contains("France") && places->text().contains("World") && places->text().contains("Poland"));
    QVERIFY(places->text().indexOf("France") < places->text().indexOf("Poland")); // clean to dirty
    emit named<InfoPanel>("site.region.info_panel")->chosen(std::string("POL"));
    QCOMPARE(scenario().text(Id::SiteRegion), std::string_view("POL"));
    click("accuracy.solve.accuracy");
    click("model.parameters.info");
    auto* runs = named<QLabel>("model.parameters.places");
    QVERIFY(runs->text().contains("GPT-3"));
    const auto known = landmarks(model::parameter(Id::ModelParameters), scenario(), support::shipped());
    emit runs->linkActivated(QString::number(known.size() - 1));
    QCOMPARE(scenario().number(Id::ModelParameters), std::optional(std::get<double>(known.back().value)));
    QCOMPARE(named<TrackSlider>("model.parameters.slider")->stops().size(), known.size());
}

void TestInputsPanel::namesPlacesFromTheCatalogues_data() {
    QTest::addColumn<int>("id");
    for (const Id id : {Id::ModelParameters, Id::DataTokens, Id::AccuracyTarget, Id::TrainingDevices, Id::TrainingMfu,
                        Id::TrainingHardware, Id::TrainingBoardPowerW, Id::TrainingDeviceHours, Id::TrainingEnergyKwh,
                        Id::SiteRegion, Id::SiteCarbonIntensity, Id::SitePue}) {
        QTest::newRow(model::parameter(id).path.data()) << static_cast<int>(id);
    }
}

void TestInputsPanel::namesPlacesFromTheCatalogues() {
    QFETCH(int, id);
    const model::Parameter& p = model::parameter(static_cast<Id>(id));
    const auto found = landmarks(p, scenario(), support::shipped());
    QVERIFY(found.size() >= 2 && found.size() <= 5);
    for (const Landmark& one : found) {
        QVERIFY(!one.name.isEmpty());
        QVERIFY(!model::checkValue(p, one.value));
    }
    QVERIFY(std::ranges::is_sorted(found, {}, &Landmark::number));
}

void TestInputsPanel::takesARange() {
    click("site.pue.info");
    QVERIFY(named<QPushButton>("site.pue.default")->isChecked());
    QVERIFY(!isShown("site.pue.low"));
    click("site.pue.range");
    const auto first = std::get<Range>(scenario().value(Id::SitePue));
    QVERIFY(first.low < first.mode && first.mode < first.high);
    QVERIFY(isShown("site.pue.low"));
    type("site.pue.high", "1.6");
    QCOMPARE(std::get<Range>(scenario().value(Id::SitePue)), (Range{first.low, first.mode, 1.6}));
    const auto spread = named<TrackSlider>("site.pue.slider")->spread();
    QVERIFY(spread.has_value());
    QCOMPARE(spread->second, 60);
    QVERIFY(named("site.pue.distribution")->isVisible());
    QVERIFY(named("site.pue")->accessibleName().contains("1.6"));
    click("site.pue.fixed");
    QCOMPARE(std::get<double>(scenario().value(Id::SitePue)), first.mode);
    click("site.pue.default");
    QVERIFY(!scenario().has(Id::SitePue));
    QVERIFY(!named<TrackSlider>("site.pue.slider")->spread());
    QCOMPARE(m_session->undoStack().count(), 4);
}

void TestInputsPanel::keepsImpossibleRanges() {
    click("site.pue.info");
    click("site.pue.range");
    const model::Scenario before = scenario();
    for (const char* text : {"1.01", "0.5", "much"}) { // below the middle, outside the limits, no number
        type("site.pue.high", text);
        QVERIFY2(scenario() == before, text);
        QVERIFY2(isShown("site.pue.range_problem"), text);
        QCOMPARE(named<QLineEdit>("site.pue.high")->text(), QString(text));
    }
    type("site.pue.high", "1.9");
    QVERIFY(!isShown("site.pue.range_problem"));
    QCOMPARE(std::get<Range>(scenario().value(Id::SitePue)).high, 1.9);
}

void TestInputsPanel::movesARangeWithItsSlider() {
    click("accuracy.solve.accuracy");
    m_session->edit({{Id::ModelParameters, Range{5e9, 1e10, 2e10}}});
    auto* slider = named<TrackSlider>("model.parameters.slider");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_PageUp);
    const auto moved = std::get<Range>(scenario().value(Id::ModelParameters));
    QVERIFY(moved.mode > 1e10);
    QVERIFY(qAbs(moved.low / moved.mode - 0.5) < 0.01 && qAbs(moved.high / moved.mode - 2.0) < 0.02);
}

void TestInputsPanel::countsChangedAssumptions() {
    auto* tabs = named<QTabWidget>("inputs");
    QCOMPARE(tabs->tabText(1), QString("Assumptions"));
    m_session->edit({{Id::TrainingMfu, 0.4}});
    m_session->edit({{Id::TrainingNodeFactor, 1.5}});
    m_session->edit({{Id::TrainingDevices, 64.0}}); // a lever
    QCOMPARE(tabs->tabText(1), QString("Assumptions (2*)"));
}

void TestInputsPanel::hidesRowsAndSaysSo() {
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

void TestInputsPanel::findsByAnyWord_data() {
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

void TestInputsPanel::findsByAnyWord() {
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

void TestInputsPanel::searchWorksAcrossTabsAndLevels() {
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

void TestInputsPanel::jumpsToEveryRow() {
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
void TestInputsPanel::switchesSectionsOnAndOff() {
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

void TestInputsPanel::stepsByKeys() {
    type("accuracy.target", "60");
    auto* box = named<QLineEdit>("accuracy.target");
    auto* slider = named<TrackSlider>("accuracy.target.slider");
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(slider->value(), named<TrackSlider>("accuracy.target.slider")->value());
    const double up = *scenario().number(Id::AccuracyTarget);
    QVERIFY(up > 0.60);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(scenario().number(Id::AccuracyTarget), std::optional(0.60));
    QTest::keyClick(box, Qt::Key_PageUp);
    QVERIFY(*scenario().number(Id::AccuracyTarget) > up);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(scenario().number(Id::AccuracyTarget), std::optional(0.30));
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(scenario().number(Id::AccuracyTarget), std::optional(0.88));
}

void TestInputsPanel::speaksValuesWithUnits() {
    click("accuracy.solve.accuracy");
    type("model.parameters", "7B");
    QCOMPARE(named("model.parameters")->accessibleName(), QString("Parameters, 7 billion parameters"));
    auto* slider = named<TrackSlider>("model.parameters.slider");
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(slider);
    QVERIFY(access != nullptr && access->isValid());
    QCOMPARE(access->text(QAccessible::Value), QString("7 billion parameters"));
    QCOMPARE(access->role(), QAccessible::Slider);
    QCOMPARE(access->valueInterface()->currentValue().toInt(), slider->value());
    m_panel->jumpTo(Id::TrainingBoardPowerW);
    QVERIFY(named("training.board_power_w")->accessibleName().endsWith("W"));
    QVERIFY(named("site.region")->accessibleName().contains("World"));
    build({QLocale("zh_CN"), UnitSystem::Metric});
    QVERIFY(named("model.parameters")->accessibleName().contains(QString::fromUtf8("70 亿")));
}

void TestInputsPanel::showsWhatWasSolved() {
    QVERIFY(!named("model.parameters")->isEnabled());
    QVERIFY(!named<QLineEdit>("model.parameters")->text().isEmpty());
    QVERIFY(named("model.parameters")->accessibleDescription().contains("solved"));
    click("model.parameters.info");
    QVERIFY(named<QLabel>("model.parameters.facts")->text().contains("solved"));
    QVERIFY(!isShown("model.parameters.range"));
    QVERIFY(!isShown("model.parameters.places"));
}

void TestInputsPanel::everyRowIsReachedByTab() {
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

void TestInputsPanel::nothingIsCut_data() {
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

void TestInputsPanel::nothingIsCut() {
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

QTEST_MAIN(TestInputsPanel)
#include "test_inputs_panel.moc"
