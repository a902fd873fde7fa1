// Inputs in the real window: sliders, boxes, places, the direction of the question, and what is refused.
#include "tests/ui/driven_window.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QSlider>

#include "ui/session/scenario_edits.h"

using model::Id;
using model::Quantity;
using namespace tests;


class TestWindowInputs : public DrivenWindow {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { start(); }
    void cleanup() { m_window.reset(); }

    void sizeFollowsSliderAndBox();
    void dragIsOneStepOfUndo();
    void arrowKeysMoveEverySlider();
    void picksPlacesBySearching_data();
    void picksPlacesBySearching();
    void escapeLeavesThePlace();
    void turnsTheDirection();
    void refusesWhatIsOutside();
    void refusesWhatIsNoNumber();
    void dropsAPrecisionTheDeviceLacks();
    void tellsWhenATargetIsOutOfReach();
    void findsInputsAndKeepsTheLevel();
    void holdsTheRangeWhileDragging();
};

void TestWindowInputs::sizeFollowsSliderAndBox() {
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

void TestWindowInputs::dragIsOneStepOfUndo() {
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

void TestWindowInputs::arrowKeysMoveEverySlider() {
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

void TestWindowInputs::picksPlacesBySearching_data() {
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

void TestWindowInputs::picksPlacesBySearching() {
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

void TestWindowInputs::escapeLeavesThePlace() {
    auto* box = named<QLineEdit>("site.region");
    const QString shown = box->text();
    QTest::mouseClick(box, Qt::LeftButton);
    QTest::keyClicks(box, "nowhere at all");
    QTest::keyClick(box, Qt::Key_Return); // nothing to choose
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(box->text(), shown);
    QCOMPARE(scenario().text(Id::SiteRegion), std::string_view("POL"));
}

void TestWindowInputs::turnsTheDirection() {
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

void TestWindowInputs::refusesWhatIsOutside() {
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

void TestWindowInputs::refusesWhatIsNoNumber() {
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

void TestWindowInputs::dropsAPrecisionTheDeviceLacks() {
    QCOMPARE(scenario().text(Id::TrainingPrecision), std::string_view("bf16"));
    type("training.hardware", "v100-sxm2-32");
    QCOMPARE(scenario().text(Id::TrainingHardware), std::string_view("v100-sxm2-32"));
    QVERIFY(!scenario().has(Id::TrainingPrecision));
    bringUp("training.precision");
    QCOMPARE(named<QComboBox>("training.precision")->currentData().toString(), QString("fp16"));
    trigger("undo");
    QCOMPARE(scenario().text(Id::TrainingPrecision), std::string_view("bf16"));
}

void TestWindowInputs::tellsWhenATargetIsOutOfReach() {
    QVERIFY(!named("notices.urgent")->isVisible());
    type("accuracy.target", "95");
    QVERIFY(named("notices.urgent")->isVisible());
    QVERIFY(std::isnan(result(Quantity::TotalKg)));
    QVERIFY(m_window->chart()->spec().title.contains("95"));
    QVERIFY(named<QLineEdit>("model.parameters")->text().isEmpty());
}

void TestWindowInputs::findsInputsAndKeepsTheLevel() {
    trigger("find_parameter");
    QCOMPARE(QApplication::focusWidget(), named("inputs.find"));
    click("inputs.detailed");
    QVERIFY(ui::Preferences::load().detailed);
    trigger("theme.dark");
    QTRY_VERIFY(named<ui::InputsPanel>("inputs_panel")->palette().window().color().lightness() < 128);
    QVERIFY(named<ui::InputsPanel>("inputs_panel")->isDetailed());
}

void TestWindowInputs::holdsTheRangeWhileDragging() {
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

QTEST_MAIN(TestWindowInputs)
#include "test_window_inputs.moc"
