// "Explain this number" in the real window: opened from a figure by mouse and keyboard, walked through, copied, and
// back to the input.
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QTextBrowser>
#include <QTextCursor>
#include <QToolButton>

#include "model/explain/explanation.h"
#include "model/run/simulate.h"
#include "tests/support/shipped.h"
#include "tests/ui/window_fixture.h"
#include "ui/explain/explain_page.h"
#include "ui/explain/explain_panel.h"
#include "ui/explain/formula_text.h"
#include "ui/scenarios/comparison_model.h"
#include "ui/scenarios/scenario_list.h"

using namespace ui;
using tests::find;

class TestExplainPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void everyFigureOpensItsDerivation_data();
    void everyFigureOpensItsDerivation();
    void keysOpenItToo();
    void comparisonsOpenTheirDerivation();
    void totalsOfTheStripOpenTheirs();
    void resultsOfTheTableOpenTheirs();
    void everyFigureOfTheResultsCanBeAsked();
    void linksLeadOnAndBack();
    void theInputBehindAValueIsShown();
    void itFollowsTheScenario();
    void textIsCopied();
    void anotherLanguageWritesItAnew();
    void formulasReadAsPeopleWriteThem();
    void pointsOfCurvesNameTheirPoint();
    void pictures();

private:
    QTextBrowser* text() { return find<QTextBrowser>(*m_window, "explain.text"); }
    void follow(const QString& words);

    QTemporaryDir m_folder;
    LoadedCatalog m_catalog;
    std::unique_ptr<MainWindow> m_window;
    tests::Answers m_answers;
};

void TestExplainPanel::initTestCase() {
    tests::useTemporaryStore(m_folder);
    m_catalog = loadCatalog(m_folder.path());
}

void TestExplainPanel::init() {
    QSettings().clear();
    m_window = std::make_unique<MainWindow>(m_catalog, tests::englishPreferences(),
                                            std::make_unique<tests::PreparedPrompt>(m_answers));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestExplainPanel::cleanup() {
    m_window.reset();
}

/// Clicks the link with these words.
void TestExplainPanel::follow(const QString& words) {
    QTextCursor cursor = text()->document()->find(words);
    QVERIFY2(!cursor.isNull(), qPrintable(words));
    cursor.setPosition(cursor.selectionStart() + 1);
    const QString target = cursor.charFormat().anchorHref();
    QVERIFY2(!target.isEmpty(), qPrintable(words));
    emit text()->anchorClicked(QUrl(target));
}

void TestExplainPanel::everyFigureOpensItsDerivation_data() {
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("title");
    QTest::newRow("total") << "result.total"
                           << "CO₂e in total, location-based";
    QTest::newRow("range") << "result.range"
                           << "CO₂e in total, location-based";
    QTest::newRow("run") << "result.run"
                         << "Training compute";
    QTest::newRow("accuracy") << "result.accuracy.hellaswag"
                              << "HellaSwag";
    QTest::newRow("next point") << "result.next_point"
                                << "One more point of accuracy, CO₂e";
    QTest::newRow("five points") << "result.five_points"
                                 << "Five more points of accuracy, CO₂e";
    QTest::newRow("location") << "training.operational_kgco2e"
                              << "CO₂e of operation, location-based";
    QTest::newRow("market") << "training.market_based_kgco2e"
                            << "CO₂e of operation, market-based";
    QTest::newRow("embodied") << "training.embodied_kgco2e"
                              << "CO₂e of making the hardware";
    QTest::newRow("energy") << "total.energy_kwh"
                            << "Energy in total";
    QTest::newRow("days") << "training.days"
                          << "Training time";
    QTest::newRow("water") << "total.water_l"
                           << "Water in total";
    QTest::newRow("cost") << "total.cost_usd"
                          << "Cost in total";
    QTest::newRow("household") << "equivalent.household_month_usa_880"
                               << "household-months of electricity";
    QTest::newRow("flight") << "equivalent.flight_nyc_sf"
                            << "passenger flights New York–San Francisco";
}

void TestExplainPanel::everyFigureOpensItsDerivation() {
    QFETCH(QString, label);
    QFETCH(QString, title);
    auto* shown = find<QLabel>(*m_window, label);
    QVERIFY(shown->focusPolicy() & Qt::TabFocus);
    QTest::mouseClick(shown, Qt::LeftButton);
    auto* panel = find<ExplainPanel>(*m_window, "explain");
    QVERIFY(panel->isVisible());
    QVERIFY2(panel->windowTitle().startsWith(title), qPrintable(panel->windowTitle()));
    QCOMPARE(text()->accessibleName(), panel->windowTitle());
    QVERIFY(panel->plainText().contains(" = "));
}

void TestExplainPanel::keysOpenItToo() {
    auto* label = find<QLabel>(*m_window, "result.total");
    label->setFocus(Qt::TabFocusReason);
    QVERIFY(label->font().underline());
    QTest::keyClick(label, Qt::Key_Return);
    auto* panel = find<ExplainPanel>(*m_window, "explain");
    QVERIFY(panel->isVisible());
    QTest::keyClick(panel, Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
}

/// The number of the sentence, the formula, and a way into the baseline, where no input can be changed.
void TestExplainPanel::comparisonsOpenTheirDerivation() {
    m_window->session().setBaseline(model::Scenario{});
    m_window->session().edit({{model::Id::SiteRegion, "POL"}});
    auto* label = find<QLabel>(*m_window, "result.comparison");
    QVERIFY(label->isVisible() && (label->focusPolicy() & Qt::TabFocus));
    QTest::mouseClick(label, Qt::LeftButton);
    auto* panel = find<ExplainPanel>(*m_window, "explain");
    QVERIFY2(panel->windowTitle().startsWith("CO₂e as a multiple of the baseline's: "), qPrintable(panel->windowTitle()));
    const auto total = [](const model::Scenario& scenario, const model::Catalog& catalog) {
        return model::simulate(scenario, catalog).point[model::Quantity::TotalKg];
    };
    const double times =
        total(m_window->session().scenario(), m_catalog.catalog) / total(model::Scenario{}, m_catalog.catalog);
    QVERIFY(panel->windowTitle().endsWith(plainText(times, {QLocale("en")}, 4)));
    QVERIFY(panel->plainText().contains("change “"));
    follow("CO₂e of the baseline in total");
    QVERIFY2(panel->windowTitle().contains(" – CO₂e in total"), qPrintable(panel->windowTitle()));
    QVERIFY(!panel->plainText().contains("change “"));
    m_window->session().setBaseline({});
    QVERIFY(panel->plainText().contains("There is no such number"));
}

void TestExplainPanel::totalsOfTheStripOpenTheirs() {
    m_window->session().add({support::scenario({{model::Id::SiteRegion, "NOR"}})});
    auto* list = find<ScenarioList>(*m_window, "scenarios.list");
    const QModelIndex added = list->rows().rowOfCase(1);
    list->scrollTo(added);
    const ScenarioRow row = list->rows().at(added);
    const ScenarioCard& card = *qobject_cast<ScenarioCard*>(list->itemDelegate());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, card.totalRect(list->visualRect(added), row).center());
    auto* panel = find<ExplainPanel>(*m_window, "explain");
    QVERIFY(panel->isVisible() && panel->windowTitle().contains(row.total));
    QVERIFY(!list->rows().at(added).isCurrent); // it explains, it does not choose
    QTest::keyClick(panel, Qt::Key_Escape);
    list->setFocus();
    list->setCurrentIndex(list->rows().currentRow());
    QTest::keyClick(list, Qt::Key_I, Qt::ControlModifier);
    QVERIFY(panel->isVisible());
    QVERIFY2(panel->windowTitle().startsWith("CO₂e in total"), qPrintable(panel->windowTitle()));
    QVERIFY(panel->plainText().contains("change “"));
}

void TestExplainPanel::resultsOfTheTableOpenTheirs() {
    m_window->session().add({support::scenario({{model::Id::SiteRegion, "NOR"}})});
    find<QAction>(*m_window, "action.compare")->trigger();
    QTRY_VERIFY(m_window->findChild<QTableView*>("comparison.table") != nullptr);
    auto* table = find<QTableView>(*m_window, "comparison.table");
    const auto& model = *static_cast<ComparisonModel*>(table->model());
    int row = model.rowCount() - 1; // the last result
    QVERIFY(model.figureAt(model.index(row, 2)).has_value());
    table->setCurrentIndex(model.index(row, 2));
    QTest::keyClick(table, Qt::Key_Return);
    auto* panel = find<ExplainPanel>(*m_window, "explain");
    QVERIFY(panel->isVisible());
    QVERIFY2(panel->windowTitle().contains("One more point of accuracy"), qPrintable(panel->windowTitle()));
}

/// Whatever shows a digit in the results opens something, but for ranges and sentences about the figure they stand below.
void TestExplainPanel::everyFigureOfTheResultsCanBeAsked() {
    static const QRegularExpression passedOver("\\.range$|place_and_market|scopes|scope\\.|unit$|title$|notice|sources|own_curve");
    int asked = 0;
    for (const char* panel : {"headline", "result"}) {
        for (QLabel* label : find(*m_window, panel)->findChildren<QLabel*>()) {
            const bool figure = label->isVisible() && label->text().contains(QRegularExpression("[0-9]"));
            if (figure && (label->objectName() == "result.range" || !label->objectName().contains(passedOver))) {
                QVERIFY2(label->focusPolicy() & Qt::TabFocus, qPrintable(label->objectName() + ": " + label->text()));
                ++asked;
            }
        }
    }
    QVERIFY(asked >= 12);
}

void TestExplainPanel::linksLeadOnAndBack() {
    QTest::mouseClick(find<QLabel>(*m_window, "result.total"), Qt::LeftButton);
    auto* panel = find<ExplainPanel>(*m_window, "explain");
    QVERIFY(!find<QToolButton>(*m_window, "explain.back")->isEnabled());
    follow("CO₂e of operation, location-based");
    QVERIFY(panel->windowTitle().startsWith("CO₂e of operation"));
    follow("Energy of the data centre");
    QVERIFY(panel->windowTitle().startsWith("Energy of the data centre"));
    QTest::mouseClick(find<QToolButton>(*m_window, "explain.back"), Qt::LeftButton);
    QVERIFY(panel->windowTitle().startsWith("CO₂e of operation"));
    QTest::mouseClick(find<QToolButton>(*m_window, "explain.forward"), Qt::LeftButton);
    QVERIFY(panel->windowTitle().startsWith("Energy of the data centre"));
    QVERIFY(!find<QToolButton>(*m_window, "explain.forward")->isEnabled());
}

void TestExplainPanel::theInputBehindAValueIsShown() {
    QTest::mouseClick(find<QLabel>(*m_window, "total.energy_kwh"), Qt::LeftButton);
    follow("change “PUE”");
    QTRY_VERIFY(find(*m_window, "site.pue")->isVisible());
    QTRY_VERIFY(m_window->focusWidget() == find(*m_window, "site.pue"));
}

void TestExplainPanel::itFollowsTheScenario() {
    QTest::mouseClick(find<QLabel>(*m_window, "total.energy_kwh"), Qt::LeftButton);
    auto* panel = find<ExplainPanel>(*m_window, "explain");
    QVERIFY(!panel->plainText().contains("typed by you change “PUE”"));
    m_window->session().edit({{model::Id::SitePue, 1.5}});
    QVERIFY2(panel->plainText().contains("PUE = 1.5"), qPrintable(panel->plainText()));
    QVERIFY(panel->windowTitle().endsWith(find<QLabel>(*m_window, "total.energy_kwh")->text()));
    m_window->session().edit({{model::Id::AccuracyTarget, 0.99}});
    QVERIFY(panel->plainText().contains("There is no such number"));
}

void TestExplainPanel::textIsCopied() {
    QTest::mouseClick(find<QLabel>(*m_window, "total.energy_kwh"), Qt::LeftButton);
    QTest::mouseClick(find<QToolButton>(*m_window, "explain.copy"), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains("Energy of the servers") && copied.contains("PUE"));
}

void TestExplainPanel::anotherLanguageWritesItAnew() {
    QTest::mouseClick(find<QLabel>(*m_window, "total.energy_kwh"), Qt::LeftButton);
    find<QAction>(*m_window, "action.units.us")->trigger();
    QTRY_COMPARE(m_window->findChildren<ExplainPanel*>().size(), 1);
    QTRY_VERIFY(find<ExplainPanel>(*m_window, "explain")->isVisible());
    QVERIFY(find<ExplainPanel>(*m_window, "explain")->windowTitle().startsWith("Energy in total"));
}

void TestExplainPanel::formulasReadAsPeopleWriteThem() {
    const NumberStyle style{QLocale("en")};
    QCOMPARE(formulaHtml("6 * N_a * D", style), QString("6 · <i>N</i><sub>a</sub> · <i>D</i>"));
    QCOMPARE(formulaHtml("(A_u / N_e^alpha)^(1 / beta)", style),
             QString("(<i>A</i><sub>u</sub> / <i>N</i><sub>e</sub><sup><i>α</i></sup>)<sup>1 / <i>β</i></sup>"));
    QCOMPARE(formulaHtml("t * P_n / 3.6e6", style), QString("<i>t</i> · <i>P</i><sub>n</sub> / 3,600,000"));
    const auto steps = model::Explanation({}, m_catalog.catalog).derive({model::Symbol::Energy, {}, {}, {}});
    const QString values = formulaWithValues(steps.front(), style, [](const model::Term& t) {
        return t.figure.symbol == model::Symbol::Pue ? QString("1.25") : QString("3 × 10²");
    });
    QCOMPARE(values, QString("(3 × 10²) · 1.25"));
}

void TestExplainPanel::pointsOfCurvesNameTheirPoint() {
    const NumberStyle style{QLocale("en")};
    QCOMPARE(figureLabel({model::Symbol::Flop, {}, 0.6, "hellaswag"}, m_catalog.catalog, style),
             QString("Training compute, at 60 % HellaSwag"));
    QCOMPARE(figureLabel({model::Symbol::Accuracy, "mmlu", {}, {}}, m_catalog.catalog, style), QString("MMLU"));
}

/// For eyes, where a folder for pictures is named.
void TestExplainPanel::pictures() {
    const QString folder = qEnvironmentVariable("SCALEWATT_PICTURES", m_folder.path());
    for (const char* theme : {"light", "dark"}) {
        find<QAction>(*m_window, QString("action.theme.") + theme)->trigger();
        QTRY_VERIFY(find<QAction>(*m_window, QString("action.theme.") + theme)->isChecked());
        QCoreApplication::processEvents();
        QTest::mouseClick(find<QLabel>(*m_window, "result.total"), Qt::LeftButton);
        auto* panel = find<ExplainPanel>(*m_window, "explain");
        QVERIFY(panel->grab().save(folder + "/explain_" + theme + ".png"));
        QVERIFY(text()->horizontalScrollBar()->maximum() == 0);
    }
}

QTEST_MAIN(TestExplainPanel)
#include "test_explain_panel.moc"
