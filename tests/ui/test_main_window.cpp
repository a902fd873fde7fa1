// The real window, driven by keys and mouse: its first question, undo, baseline, names, languages and units.
#include "tests/support/shipped.h"
#include "tests/ui/driven_window.h"

#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QTabWidget>

using model::Id;
using model::Quantity;
using namespace tests;


class TestMainWindow : public DrivenWindow {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { start(); }
    void cleanup() { m_window.reset(); }

    void startsWithAnExample();
    void answersItsQuestion();
    void undoLeadsBackToTheStart();
    void comparesWithABaseline();
    void renames();
    void speaksChineseThroughout();
    void showsUsUnits();
    void everyControlHasAName();
};

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
    const model::Scenario whole = support::wholeLife(scenario()); // with every section on
    for (const Id id : model::differences(whole, scenario())) {
        m_window->session().edit({{id, whole.value(id)}});
    }
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

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
