// Ranges on charts of whatever quantity: around the lines, in the cursor's sentence, in tables and files; none is drawn
// for a chart that nobody sees.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/support/shipped.h"
#include "ui/charts/chart_files.h"
#include "ui/charts/chart_panel.h"
#include "ui/files/example_files.h"
#include "ui/session/session.h"
#include "ui/topics/chart_table.h"
#include "ui/topics/cursor_reading.h"
#include "ui/words/language.h"

using model::Id;
using model::Quantity;
using namespace ui;

class TestChartBands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void standAroundEveryCurve_data();
    void standAroundEveryCurve();
    void agreeWithTheRangeOfTheResult();
    void openUpwardsWhereDrawsFindNoAnswer();
    void areSaidByTheCursor();
    void goIntoTablesAndFiles();
    void ofOtherBenchmarksGoIntoTheCurveFormat();
    void waitUntilTheChartIsSeen();

private:
    ChartInputs inputs() const { return {m_runner->shown(), support::shipped(), {QLocale("en"), UnitSystem::Metric}}; }
    ChartRequest asked(Topic topic, Quantity quantity, const std::string& benchmark = {});

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Runner> m_runner;
};

void TestChartBands::initTestCase() {
    installLanguage("en");
}

void TestChartBands::init() {
    m_runner.reset();
    m_session = std::make_unique<Session>(support::shipped());
    m_session->open(firstLook(support::shipped()), {});
    m_runner = std::make_unique<Runner>(*m_session);
}

/// What a chart on the screen does: it asks for its band.
ChartRequest TestChartBands::asked(Topic topic, Quantity quantity, const std::string& benchmark) {
    ChartRequest request;
    request.topic = topic;
    request.quantity = quantity;
    request.benchmark = benchmark;
    m_runner->askBand(this, bandQuestion(request, inputs()));
    return request;
}

void TestChartBands::standAroundEveryCurve_data() {
    QTest::addColumn<Topic>("topic");
    QTest::addColumn<Quantity>("quantity");
    for (const Topic topic : {Topic::Accuracy, Topic::NextPoint}) {
        for (const Quantity quantity : optionsOf(topic).quantities) {
            QTest::addRow("%s %s", topicId(topic).data(), model::quantityInfo(quantity).id.data()) << topic << quantity;
        }
    }
}

void TestChartBands::standAroundEveryCurve() {
    QFETCH(Topic, topic);
    QFETCH(Quantity, quantity);
    const ChartSpec spec = topicChart(asked(topic, quantity), inputs()).spec;
    QVERIFY2(spec.subtitle.contains("middle 90 % of draws"), qPrintable(spec.subtitle));
    QCOMPARE(spec.series.size(), std::size_t{2});
    for (const Series& series : spec.series) {
        QCOMPARE(series.low.size(), series.x.size());
        QCOMPARE(series.high.size(), series.x.size());
        const std::size_t middle = series.x.size() / 2;
        QVERIFY(series.low[middle] > 0.0 && series.low[middle] < series.y[middle]);
        QVERIFY2(series.high[middle] > series.y[middle], qPrintable(spec.dump()));
    }
}

/// At the target the band of a quantity is the range of the result: the same question to the same draws.
void TestChartBands::agreeWithTheRangeOfTheResult() {
    m_session->edit({{Id::AccuracyTarget, 0.60}});
    const ChartRequest request = asked(Topic::NextPoint, Quantity::TotalEnergyKwh);
    const auto question = bandQuestion(request, inputs());
    const Shown& current = m_runner->current();
    const auto* band = current.bandOf(*question);
    QVERIFY(band != nullptr);
    const model::Quantiles& own = (*current.range)[Quantity::NextPointEnergyKwh];
    const std::size_t at = 30; // 0.60, from 0.30 in whole percents
    QCOMPARE_REL(band->values[at].p5, own.p5, 0.02);
    QCOMPARE_REL(band->values[at].p95, own.p95, 0.02);
}

void TestChartBands::openUpwardsWhereDrawsFindNoAnswer() {
    const ChartSpec spec = topicChart(asked(Topic::Accuracy, Quantity::TotalCostUsd), inputs()).spec;
    const Series& series = spec.series.front();
    const auto isOpen = [](double high) { return std::isinf(high); };
    const auto first = std::ranges::find_if(series.high, isOpen);
    QVERIFY(first != series.high.begin() && first != series.high.end());
    QVERIFY(std::ranges::all_of(first, series.high.end(), [&](double high) { return isOpen(high) || std::isnan(high); }));
}

void TestChartBands::areSaidByTheCursor() {
    const ChartRequest request = asked(Topic::Accuracy, Quantity::Days, "hellaswag");
    const ChartRanges ranges = topicChart(request, inputs()).ranges;
    const QString sentence = readingAt(request, inputs(), ranges, 0.75)->sentence;
    static const QRegularExpression ranged(QStringLiteral("^75 % HellaSwag: [0-9.]+ h \\([0-9.]+ h to [0-9.,]+ d\\)"));
    QVERIFY2(ranged.match(sentence).hasMatch(), qPrintable(sentence));
    m_runner->askBand(this, {});
    m_session->edit({{Id::SiteYear, 2023.0}});
    QVERIFY(!readingAt(request, inputs(), ranges, 0.75)->sentence.contains(" to "));
}

void TestChartBands::goIntoTablesAndFiles() {
    const ChartRequest request = asked(Topic::Accuracy, Quantity::TotalEnergyKwh);
    const ChartSpec spec = topicChart(request, inputs()).spec;
    const Series& series = spec.series.front();
    QVERIFY(tablesOf(spec).front().columns.contains(series.name + ", low"));
    const auto file = [&](const QString& name) { return chartFile({name, {}}, spec, request, inputs()); };
    const QByteArray csv = file("chart.csv");
    const QByteArray row = csv.split('\n').at(11).trimmed(); // a header, then the first curve place by place
    const QList<QByteArray> cells = row.split(',');
    QVERIFY(cells.size() >= 7 && cells.at(0) == "line");
    QCOMPARE(cells.at(cells.size() - 3).toDouble(), series.low[10]);
    QCOMPARE(cells.at(cells.size() - 2).toDouble(), series.high[10]);
    const QJsonObject entry = QJsonDocument::fromJson(file("chart.json")).object()["rows"].toArray().at(10).toObject();
    QCOMPARE(entry["low"].toDouble(), series.low[10]);
    QCOMPARE(entry["high"].toDouble(), series.high[10]);
}

void TestChartBands::ofOtherBenchmarksGoIntoTheCurveFormat() {
    const ChartRequest request = asked(Topic::Accuracy, Quantity::TotalKg, "hellaswag");
    const ChartSpec spec = topicChart(request, inputs()).spec;
    const QByteArray csv = chartFile({"chart.csv", {}}, spec, request, inputs());
    const QList<QByteArray> cells = csv.split('\n').at(11).split(',');
    QCOMPARE(cells.at(1), QByteArray("hellaswag"));
    QVERIFY(cells.at(9).toDouble() > 0.0); // kgco2e_p5
    QCOMPARE_REL(cells.at(9).toDouble(), spec.series.front().low[10] * 1'000.0, 1e-9);
}

void TestChartBands::waitUntilTheChartIsSeen() {
    PanelContext context{*m_session, *m_runner, {QLocale("en"), UnitSystem::Metric}, Theme::light()};
    ChartPanel panel(context);
    ChartRequest water;
    water.quantity = Quantity::TotalWaterL;
    panel.setRequest(water);
    QVERIFY(m_runner->current().asked.empty());
    panel.show();
    QCOMPARE(m_runner->current().asked.size(), std::size_t{1});
    QVERIFY(!panel.spec().series.front().low.empty());
    panel.hide();
    m_session->edit({{Id::SiteRegion, "NOR"}});
    QVERIFY(m_runner->current().asked.empty());
    panel.show();
    QVERIFY(!panel.spec().series.front().low.empty());
}

QTEST_MAIN(TestChartBands)
#include "test_chart_bands.moc"
