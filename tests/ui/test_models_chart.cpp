// Models over the years on a chart: two marks for a corpus, hollow marks for estimates, and a line only where one measure is shown.
#include <QTest>

#include "model/history/history.h"
#include "tests/support/shipped.h"
#include "ui/session/session.h"
#include "ui/topics/chart_table.h"
#include "ui/topics/chart_topics.h"
#include "ui/words/language.h"

using namespace ui;
using model::HistoryMeasure;

namespace {

ChartSpec chartOf(HistoryMeasure measure, const char* language = "en") {
    Session session(support::shipped());
    const Runner runner(session);
    ChartRequest request;
    request.topic = Topic::Models;
    request.history = measure;
    const NumberStyle style{numberLocale(language), UnitSystem::Metric};
    return topicChart(request, {runner.shown(), support::shipped(), style}).spec;
}

auto count(const ChartSpec& spec, PointKind kind) {
    return std::ranges::count(spec.points, kind, &NamedPoint::kind);
}

const NamedPoint& pointNamed(const ChartSpec& spec, const QString& part) {
    return *std::ranges::find_if(spec.points, [&](const NamedPoint& p) { return p.name.contains(part); });
}

} // namespace

class TestModelsChart : public QObject {
    Q_OBJECT

private slots:
    void init() { installLanguage("en"); }

    /// GPT-2: 40 billion words as printed, 7.5 billion in 40 GB, one above the other and joined.
    void corporaHaveTwoMarks() {
        const ChartSpec spec = chartOf(HistoryMeasure::Corpus);
        QCOMPARE(count(spec, PointKind::Member), 5); // BERT base and large, XLNet, GPT-2, GPT-3
        const NamedPoint& printed = pointNamed(spec, "GPT-2 1.5B as articles print it");
        const NamedPoint& real = pointNamed(spec, "GPT-2 1.5B: 40 GB of text");
        QCOMPARE(printed.x, real.x);
        QCOMPARE_REL(printed.y / real.y, 40.0 / (10.0 / 1.33), 1e-9);
        QVERIFY(printed.low == real.y && printed.high == printed.y);
        QVERIFY2(spec.title.contains("doubled every"), qPrintable(spec.title));
        QCOMPARE(spec.series.size(), std::size_t{1});
    }

    void estimatesAreHollow() {
        const ChartSpec spec = chartOf(HistoryMeasure::Carbon);
        const auto points = model::historyPoints(HistoryMeasure::Carbon, support::shipped());
        QCOMPARE(count(spec, PointKind::Member), std::ranges::count(points, true, &model::HistoryPoint::isEstimated));
        QVERIFY(pointNamed(spec, "XLNet").kind == PointKind::Member);
        QVERIFY(pointNamed(spec, "GPT-3").kind == PointKind::Odd);
    }

    void noLineThroughDifferentBenchmarks() {
        const ChartSpec spec = chartOf(HistoryMeasure::Accuracy);
        QVERIFY(spec.series.empty());
        QVERIFY(spec.y.percent && spec.points.size() > 10);
        QVERIFY(pointNamed(spec, "RACE").name.contains("large"));
    }

    void theTableHoldsEveryModel() {
        const auto tables = tablesOf(chartOf(HistoryMeasure::Compute));
        QCOMPARE(tables.size(), std::size_t{2}); // the line, then the models
        QVERIFY(tables.back().rows.size() >= 14);
    }

    void itSpeaksChinese() {
        installLanguage("zh_CN");
        QVERIFY(chartOf(HistoryMeasure::Corpus, "zh_CN").title.contains("翻一番"));
        installLanguage("en");
    }
};

QTEST_MAIN(TestModelsChart)
#include "test_models_chart.moc"
