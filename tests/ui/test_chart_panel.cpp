// Charts in the window, worked by mouse and keys: pickers, reading, dragging the target, taking up runs, two side by
// side, copies and tables.
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include "model/run/simulate.h"
#include "model/scenario/published_scenario.h"
#include "tests/support/shipped.h"
#include "ui/charts/chart_area.h"
#include "ui/charts/table_dialog.h"
#include "ui/files/example_files.h"
#include "ui/session/session.h"
#include "ui/topics/cursor_reading.h"
#include "ui/words/language.h"

using model::Id;
using model::Quantity;
using namespace ui;

class TestChartPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void picksATopicByKeyboard();
    void offersWhatFitsTheTopic();
    void countsInTheChosenEquivalent();
    void readsInSentences_data();
    void readsInSentences();
    void readsUnderTheMouse();
    void dragsTheTargetAsOneStep();
    void takesUpAPublishedRun();
    void saysWhyARunCannotBeTakenUp();
    void publishedScenariosKnowWhatIsReported();
    void movesToAClickedPlace();
    void hiddenChartsDoNoWork();
    void rangesHoldWhileDragging();
    void secondChartRemembersItsRequest();
    void lastUsedChartIsActive();
    void zoomHasAWayBack();
    void copiesPictureAndNumbers();
    void showsTables();
    void exportsEveryTopic();
    void everyControlHasNames();

private:
    void choose(const QString& box, const QString& text);
    void ask(Topic topic, Quantity quantity = Quantity::TotalKg);
    template <typename Widget> Widget* find(const QString& name) {
        auto* found = m_area->findChild<Widget*>(name);
        return found != nullptr ? found : (qFatal("no widget %s", qPrintable(name)), nullptr);
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Runner> m_runner;
    std::unique_ptr<PanelContext> m_context;
    std::unique_ptr<ChartArea> m_area;
};

void TestChartPanel::initTestCase() {
    installLanguage("en");
}

void TestChartPanel::init() {
    m_session = std::make_unique<Session>(support::shipped());
    m_session->open(firstLook(support::shipped()), {});
    m_runner = std::make_unique<Runner>(*m_session);
    m_context.reset(new PanelContext{*m_session, *m_runner, {QLocale("en"), UnitSystem::Metric}, Theme::light()});
    m_area = std::make_unique<ChartArea>(*m_context);
    m_area->resize(900, 600);
    m_area->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_area.get()));
    m_area->first()->view()->replotNow();
}

void TestChartPanel::cleanup() {
    m_area.reset();
    m_runner.reset();
}

void TestChartPanel::choose(const QString& box, const QString& text) {
    auto* combo = find<QComboBox>(box);
    const int index = combo->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    combo->setCurrentIndex(index);
    emit combo->activated(index);
}

void TestChartPanel::ask(Topic topic, Quantity quantity) {
    ChartRequest request;
    request.topic = topic;
    request.quantity = quantity;
    m_area->first()->setRequest(request);
    m_area->first()->view()->replotNow();
}

void TestChartPanel::picksATopicByKeyboard() {
    auto* topic = find<QComboBox>("chart.topic");
    topic->setFocus();
    const QSignalSpy changed(m_area.get(), &ChartArea::requestChanged);
    QTest::keyClick(topic, Qt::Key_Down);
    QCOMPARE(m_area->first()->request().topic, Topic::Size);
    QVERIFY(m_area->first()->spec().x.title.contains("FLOP"));
    QTest::keyClick(topic, Qt::Key_End);
    QCOMPARE(m_area->first()->request().topic, Topic::Delay);
    QCOMPARE(changed.count(), 2);
}

void TestChartPanel::offersWhatFitsTheTopic() {
    auto* quantity = find<QComboBox>("chart.quantity");
    auto* choice = find<QComboBox>("chart.choice");
    QCOMPARE(quantity->count(), 5);
    choose("chart.quantity", "Training time");
    QVERIFY(m_area->first()->spec().y.title.contains("days"));
    QVERIFY(m_area->first()->spec().title.contains("14.3 d"));
    choose("chart.choice", "HellaSwag");
    QVERIFY(m_area->first()->spec().x.title.contains("HellaSwag"));
    choose("chart.topic", "What size costs");
    choose("chart.choice", "Parameters");
    QVERIFY(m_area->first()->spec().x.title.contains("(B)"));
    choose("chart.topic", "The same run elsewhere");
    QCOMPARE(choice->count(), 4);
    QCOMPARE(m_area->first()->request().quantity, Quantity::TotalKg); // days rank no places
    choose("chart.topic", "From compute to carbon");
    QVERIFY(quantity->isHidden() && choice->isHidden());
    choose("chart.topic", "What an accuracy costs");
    find<QAction>("chart.logarithmic")->trigger();
    QVERIFY(!m_area->first()->spec().y.logarithmic);
    QCOMPARE(m_area->first()->spec().y.low, 0.0);
}

void TestChartPanel::countsInTheChosenEquivalent() {
    auto* menu = find<QMenu>("chart.equivalents");
    emit menu->aboutToShow();
    QVERIFY(menu->actions().size() > 5);
    menu->actions().at(1)->trigger();
    QVERIFY(m_area->first()->spec().second.has_value());
    emit menu->aboutToShow();
    QVERIFY(menu->actions().at(1)->isChecked());
    menu->actions().at(0)->trigger();
    QVERIFY(!m_area->first()->spec().second.has_value());
}

void TestChartPanel::readsInSentences_data() {
    QTest::addColumn<int>("topic");
    QTest::addColumn<double>("x");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("accuracy") << static_cast<int>(Topic::Accuracy) << 0.7013
                              << "70 % MMLU: 121 t (28.1 t to 586 t), 110 t more than the baseline";
    QTest::newRow("size") << static_cast<int>(Topic::Size) << 1.7e23
                          << "1.71 × 10²³ FLOP, enough for 70 % MMLU: 121 t, 110 t more than the baseline";
    QTest::newRow("step") << static_cast<int>(Topic::NextPoint) << 0.698
                          << "From 70 % to 71 % MMLU: 18.5 t, 16.8 t more than the baseline";
}

void TestChartPanel::readsInSentences() {
    QFETCH(int, topic);
    QFETCH(double, x);
    QFETCH(QString, sentence);
    ChartRequest request;
    request.topic = static_cast<Topic>(topic);
    const ChartInputs inputs{m_runner->shown(), support::shipped(), m_context->style};
    const ChartRanges ranges = topicChart(request, inputs).ranges;
    const auto mark = readingAt(request, inputs, ranges, x);
    QVERIFY(mark.has_value());
    QCOMPARE(mark->sentence, sentence);
    QCOMPARE(mark->dots.size(), std::size_t{2});
    QVERIFY(std::abs(mark->dots[0].x - mark->x) < 1e-9 * std::abs(mark->x));
    m_session->setBaseline({});
    const ChartInputs alone{m_runner->shown(), support::shipped(), m_context->style};
    QVERIFY(!readingAt(request, alone, ranges, x)->sentence.contains("baseline"));
}

void TestChartPanel::readsUnderTheMouse() {
    ChartView* view = m_area->first()->view();
    const QSignalSpy moved(view, &ChartView::cursorMoved);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Right); // begins at the target
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(moved.count(), 2);
    QVERIFY2(view->accessibleDescription().contains("MMLU: "), qPrintable(view->accessibleDescription()));
    ask(Topic::Draws);
    const ChartInputs inputs{m_runner->shown(), support::shipped(), m_context->style};
    ChartRequest request;
    request.topic = Topic::Draws;
    const auto mark = readingAt(request, inputs, topicChart(request, inputs).ranges, 121.0);
    QVERIFY(mark && mark->sentence.startsWith("Below 121 t: ") && mark->sentence.contains("baseline"));
}

void TestChartPanel::dragsTheTargetAsOneStep() {
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

void TestChartPanel::takesUpAPublishedRun() {
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

void TestChartPanel::saysWhyARunCannotBeTakenUp() {
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

void TestChartPanel::publishedScenariosKnowWhatIsReported() {
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

void TestChartPanel::movesToAClickedPlace() {
    ask(Topic::Places);
    const QString best = m_area->first()->spec().bars.front().key;
    const int steps = m_session->undoStack().count();
    emit m_area->first()->view()->barActivated(best);
    QCOMPARE(m_session->scenario().text(Id::SiteRegion), std::string_view(best.toStdString()));
    QCOMPARE(m_session->undoStack().count(), steps + 1);
    QVERIFY(m_area->first()->spec().title.startsWith("Nowhere less"));
}

void TestChartPanel::hiddenChartsDoNoWork() {
    const ChartSpec before = m_area->second()->view()->spec();
    QVERIFY(before.title.isEmpty()); // never shown: never made
    m_area->setCount(2);
    const QString shown = m_area->second()->view()->spec().dump();
    QVERIFY(shown.contains("Devices"));
    m_area->setCount(1);
    m_session->edit({{Id::SiteRegion, "FRA"}});
    QCOMPARE(m_area->second()->view()->spec().dump(), shown);
    QVERIFY(m_area->second()->spec().dump() != shown); // made when asked for
    m_session->edit({{Id::SiteRegion, "DEU"}});
    const QString stale = m_area->second()->view()->spec().dump();
    m_area->setCount(2);
    QVERIFY(m_area->second()->view()->spec().dump() != stale);
}

void TestChartPanel::rangesHoldWhileDragging() {
    const double high = m_area->first()->spec().y.high;
    m_session->beginGesture(true);
    m_session->editInGesture({{Id::SiteRegion, "NOR"}});
    m_session->editInGesture({{Id::AccuracyTarget, 0.4}});
    QCOMPARE(m_area->first()->spec().y.high, high);
    m_session->endGesture();
    QVERIFY(m_area->first()->spec().y.high < high);
}

void TestChartPanel::secondChartRemembersItsRequest() {
    m_area->setCount(2);
    QCOMPARE(m_area->second()->request().topic, Topic::Shares);
    choose("chart2.topic", "Published runs by year");
    choose("chart2.quantity", "Training compute");
    const QJsonObject state = m_area->state();
    m_area->setCount(1);
    m_area->setCount(2);
    QCOMPARE(m_area->second()->request().topic, Topic::History);
    ChartArea other(*m_context);
    other.setState(state);
    QCOMPARE(other.count(), 2);
    QCOMPARE(other.second()->request(), m_area->second()->request());
    other.setState({}); // nothing remembered: one chart, requests as they were
    QCOMPARE(other.count(), 1);
}

void TestChartPanel::lastUsedChartIsActive() {
    m_area->setCount(2);
    const QSignalSpy changed(m_area.get(), &ChartArea::activeChanged);
    QTest::mouseClick(m_area->second()->view(), Qt::LeftButton);
    emit m_area->second()->used();
    QCOMPARE(m_area->active(), m_area->second());
    QCOMPARE(changed.count(), 1);
    m_area->setCount(1);
    QCOMPARE(m_area->active(), m_area->first());
}

void TestChartPanel::zoomHasAWayBack() {
    ChartView* view = m_area->first()->view();
    auto* way = find<QToolButton>("chart.reset_zoom.button");
    QVERIFY(way->isHidden());
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Plus);
    QVERIFY(view->isZoomed());
    QVERIFY(!way->isHidden());
    QVERIFY(view->shownSpec().x.high < m_area->first()->spec().x.high);
    QTest::mouseClick(way, Qt::LeftButton);
    QVERIFY(!view->isZoomed() && way->isHidden());
}

void TestChartPanel::copiesPictureAndNumbers() {
    find<QAction>("chart.copy_picture")->trigger();
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->hasImage() && copied->data("image/svg+xml").contains("<svg"));
    find<QAction>("chart.copy_numbers")->trigger();
    const QStringList lines = QApplication::clipboard()->text().split('\n');
    QVERIFY(lines.front().contains("H100s in Poland\tH100s in Poland, low"));
    const QStringList first = lines.at(1).split('\t');
    QCOMPARE(first.at(0), QString("30"));
    QCOMPARE_REL(first.at(1).toDouble(), m_area->first()->spec().series[0].y[0], 1e-6);
}

void TestChartPanel::showsTables() {
    for (std::size_t i = 0; i < topicCount; ++i) {
        ask(static_cast<Topic>(i));
        const TableDialog dialog(m_area->first()->spec());
        const auto tables = dialog.findChildren<QTableWidget*>("table");
        QVERIFY(!tables.isEmpty());
        for (const QTableWidget* table : tables) {
            QVERIFY(table->rowCount() > 1 && table->columnCount() > 1);
            QVERIFY(!table->item(0, 0)->text().isEmpty());
        }
    }
    ask(Topic::History);
    find<QAction>("chart.table")->trigger();
    auto* dialog = m_area->findChild<TableDialog*>("table_dialog");
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QTest::mouseClick(dialog->findChild<QPushButton*>("table.copy"), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains("GPT-3 175B\t2020\t"));
    dialog->close();
}

void TestChartPanel::exportsEveryTopic() {
    for (std::size_t i = 0; i < topicCount; ++i) {
        ask(static_cast<Topic>(i));
        const auto bytes = [&](const char* ending) { return m_area->first()->file({QString("chart.") + ending, {}}); };
        QVERIFY(bytes("png").startsWith("\x89PNG"));
        QVERIFY(bytes("svg").contains("<svg"));
        QVERIFY(bytes("pdf").startsWith("%PDF"));
        QVERIFY(bytes("csv").count('\n') > 5);
        QVERIFY(bytes("json").contains("scalewatt-"));
        QVERIFY(bytes("exe").isEmpty());
    }
    ask(Topic::Draws);
    const QByteArray csv = m_area->first()->file({"draws.csv", {}});
    QVERIFY(csv.startsWith("kind,name,x: Total CO₂e (t),y: Share of draws (%),low,high,text"));
}

void TestChartPanel::everyControlHasNames() {
    m_area->setCount(2);
    for (const QComboBox* box : m_area->findChildren<QComboBox*>()) {
        QVERIFY2(!box->isVisible() || !box->accessibleName().isEmpty(), qPrintable(box->objectName()));
        QVERIFY(box->focusPolicy() & Qt::TabFocus);
    }
    for (const QToolButton* button : m_area->findChildren<QToolButton*>()) {
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), qPrintable(button->objectName()));
    }
}

QTEST_MAIN(TestChartPanel)
#include "test_chart_panel.moc"
