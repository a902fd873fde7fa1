// Rows of inputs as a person meets them: typed, stepped through, marked, explained and named.
#include "tests/ui/inputs_fixture.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

#include "ui/inputs/distribution_view.h"
#include "ui/inputs/info_panel.h"
#include "ui/inputs/landmarks.h"
#include "ui/inputs/track_slider.h"

using model::Id;
using namespace ui;


class TestInputsPanel : public tests::InputsFixture {
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { stop(); }

    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void keepsWhatItRefuses();
    void marksWhatDiffersFromTheBaseline();
    void explainsARow();
    void escapeGivesTheFocusBack();
    void goesToNamedPlaces();
    void namesPlacesFromTheCatalogues_data();
    void namesPlacesFromTheCatalogues();
    void stepsByKeys();
    void speaksValuesWithUnits();
    void showsWhatWasSolved();
};

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

QTEST_MAIN(TestInputsPanel)
#include "test_inputs_panel.moc"
