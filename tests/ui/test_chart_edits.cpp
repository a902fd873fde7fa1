// What is changed through a chart: the target dragged, a published run taken up, a place clicked; ranges hold meanwhile.
#include "tests/ui/charts_fixture.h"

#include <QSignalSpy>

#include "model/run/simulate.h"
#include "model/scenario/published_scenario.h"

using model::Id;
using model::Quantity;
using namespace ui;


class TestChartEdits : public tests::ChartsFixture {
    Q_OBJECT

private slots:
    void initTestCase() { installLanguage("en"); }
    void init() { start(); }
    void cleanup() { stop(); }

    void dragsTheTargetAsOneStep();
    void takesUpAPublishedRun();
    void saysWhyARunCannotBeTakenUp();
    void publishedScenariosKnowWhatIsReported();
    void movesToAClickedPlace();
    void rangesHoldWhileDragging();
};

void TestChartEdits::dragsTheTargetAsOneStep() {
    ChartView* view = m_area->first()->view();
    const int steps = m_session->undoStack().count();
    for (const double x : {0.71, 0.72, 0.7312}) {
        emit view->targetDragged(x);
        QVERIFY(m_session->isDragging());
    }
    emit view->targetReleased();
    QVERIFY(!m_session->isDragging());
    QCOMPARE(m_session->undoStack().count(), steps + 1);
    QVERIFY(std::abs(m_session->scenario().numberOrDefault(Id::AccuracyTarget) - 0.73) < 0.0051);
    QCOMPARE(m_area->first()->spec().target->x, m_session->scenario().numberOrDefault(Id::AccuracyTarget));
    m_session->undoStack().undo();
    QCOMPARE(m_session->scenario().numberOrDefault(Id::AccuracyTarget), 0.70);
}

void TestChartEdits::takesUpAPublishedRun() {
    const std::size_t before = m_session->workspace().cases.size();
    const QSignalSpy said(m_area.get(), &ChartArea::said);
    emit m_area->first()->view()->pointActivated("published:bloom-176b");
    QCOMPARE(m_session->workspace().cases.size(), before + 1);
    QCOMPARE(m_session->workspace().current, before);
    QCOMPARE(m_session->scenario().name, std::string("BLOOM-176B"));
    QCOMPARE(said.count(), 1);
    emit m_area->first()->view()->pointActivated("published:bloom-176b");
    QCOMPARE(m_session->scenario().name, std::string("BLOOM-176B 2"));
    m_session->undoStack().undo();
    m_session->undoStack().undo();
    QCOMPARE(m_session->workspace().cases.size(), before);
}

void TestChartEdits::saysWhyARunCannotBeTakenUp() {
    const QSignalSpy said(m_area.get(), &ChartArea::said);
    emit m_area->first()->view()->pointActivated("published:llama1-all");
    QVERIFY(said.last().at(0).toString().contains("leaves out"));
    while (!m_session->workspace().isFull()) {
        m_session->pin();
    }
    const model::Workspace full = m_session->workspace();
    emit m_area->first()->view()->pointActivated("published:bloom-176b");
    QVERIFY(said.last().at(0).toString().contains("No room"));
    QVERIFY(m_session->workspace() == full);
}

void TestChartEdits::publishedScenariosKnowWhatIsReported() {
    const model::Catalog& catalog = support::shipped();
    int usable = 0;
    for (const model::PublishedRun& run : catalog.publishedRuns) {
        const auto scenario = model::publishedScenario(run, catalog);
        if (!scenario) {
            continue;
        }
        ++usable;
        const model::Result result = model::simulate(*scenario, catalog);
        QVERIFY2(result.point[Quantity::TotalKg] > 0.0, run.id.c_str());
        QCOMPARE_REL(result.point[Quantity::Parameters], *run.number("params_total_b") * 1e9, 1e-9);
        QCOMPARE_REL(result.point[Quantity::Tokens], *run.number("tokens_b") * 1e9, 1e-9);
    }
    QVERIFY2(usable > 40, qPrintable(QString::number(usable)));
    const auto bloom = model::publishedScenario(*publishedOfKey("published:bloom-176b", catalog), catalog);
    QCOMPARE(bloom->text(Id::SiteRegion), std::string_view("FRA"));
    QCOMPARE(bloom->text(Id::AccuracyRecipe), std::string_view("legacy_2020_2022"));
    QCOMPARE(bloom->number(Id::SiteCarbonIntensity), std::optional(57.0));
    QCOMPARE(bloom->number(Id::TrainingDevices), std::optional(384.0));
    QVERIFY(!bloom->has(Id::TrainingDeviceHours)); // another machine has to be free to take another time
}

void TestChartEdits::movesToAClickedPlace() {
    ask(Topic::Places);
    const QString best = m_area->first()->spec().bars.front().key;
    const int steps = m_session->undoStack().count();
    emit m_area->first()->view()->barActivated(best);
    QCOMPARE(m_session->scenario().text(Id::SiteRegion), std::string_view(best.toStdString()));
    QCOMPARE(m_session->undoStack().count(), steps + 1);
    QVERIFY(m_area->first()->spec().title.startsWith("Nowhere less"));
}

void TestChartEdits::rangesHoldWhileDragging() {
    const double high = m_area->first()->spec().y.high;
    m_session->beginGesture(true);
    m_session->editInGesture({{Id::SiteRegion, "NOR"}});
    m_session->editInGesture({{Id::AccuracyTarget, 0.4}});
    QCOMPARE(m_area->first()->spec().y.high, high);
    m_session->endGesture();
    QVERIFY(m_area->first()->spec().y.high < high);
}

QTEST_MAIN(TestChartEdits)
#include "test_chart_edits.moc"
