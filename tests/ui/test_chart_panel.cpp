// Charts in the window, worked by mouse and keys: pickers, reading, zoom, two side by side, none that works unseen.
#include "tests/ui/charts_fixture.h"

#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

#include "ui/topics/cursor_reading.h"

using model::Id;
using model::Quantity;
using namespace ui;


class TestChartPanel : public tests::ChartsFixture {
    Q_OBJECT

private slots:
    void initTestCase() { installLanguage("en"); }
    void init() { start(); }
    void cleanup() { stop(); }

    void picksATopicByKeyboard();
    void offersWhatFitsTheTopic();
    void countsInTheChosenEquivalent();
    void readsInSentences_data();
    void readsInSentences();
    void readsUnderTheMouse();
    void hiddenChartsDoNoWork();
    void secondChartRemembersItsRequest();
    void lastUsedChartIsActive();
    void zoomHasAWayBack();
    void everyControlHasNames();
};

void TestChartPanel::picksATopicByKeyboard() {
    auto* topic = find<QComboBox>("chart.topic");
    topic->setFocus();
    const QSignalSpy changed(m_area.get(), &ChartArea::requestChanged);
    QTest::keyClick(topic, Qt::Key_Down);
    QCOMPARE(m_area->first()->request().topic, Topic::Size);
    QVERIFY(m_area->first()->spec().x.title.contains("FLOP"));
    QTest::keyClick(topic, Qt::Key_End);
    QCOMPARE(m_area->first()->request().topic, Topic::Abatement);
    QCOMPARE(changed.count(), 2);
}

void TestChartPanel::offersWhatFitsTheTopic() {
    auto* quantity = find<QComboBox>("chart.quantity");
    auto* choice = find<QComboBox>("chart.choice");
    QCOMPARE(quantity->count(), 5);
    choose("chart.quantity", "Training time");
    QVERIFY(m_area->first()->spec().y.title.contains("days"));
    QVERIFY(m_area->first()->spec().title.contains("13.9 d"));
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
                              << "70 % MMLU: 118 t (27.7 t to 568 t), 107 t more than the baseline";
    QTest::newRow("size") << static_cast<int>(Topic::Size) << 1.7e23
                          << "1.71 × 10²³ FLOP, enough for 70 % MMLU: 118 t, 107 t more than the baseline";
    QTest::newRow("step") << static_cast<int>(Topic::NextPoint) << 0.698
                          << "From 70 % to 71 % MMLU: 18.4 t, 16.7 t more than the baseline";
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
