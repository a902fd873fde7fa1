// Models over the years: corpora in their own units, carbon published or estimated, and how fast each measure doubled.
#include <QTest>
#include <cmath>

#include "model/formats/claims_output.h"
#include "model/formats/csv.h"
#include "model/history/history.h"
#include "model/run/simulate.h"
#include "tests/support/shipped.h"

using namespace model;
using support::shipped;

namespace {

const HistoryPoint& pointOf(const std::vector<HistoryPoint>& points, std::string_view id) {
    return *std::ranges::find_if(points, [&](const HistoryPoint& p) { return p.model->id == id; });
}

bool hasPoint(const std::vector<HistoryPoint>& points, std::string_view id) {
    return std::ranges::any_of(points, [&](const HistoryPoint& p) { return p.model->id == id; });
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

private slots:
    void aStraightLineIsFoundExactly() {
        const std::vector<DatedValue> points{{2018, 1.0}, {2019, 4.0}, {2020, 16.0}, {2022, 256.0}};
        const DoublingFit fit = *fitDoubling(points);
        QCOMPARE_REL(fit.months, 6.0, 1e-12);
        QCOMPARE_REL(fit.low, 6.0, 1e-6);
        QCOMPARE_REL(fit.high, 6.0, 1e-6);
        QCOMPARE_REL(fit.at(2021), 64.0, 1e-9);
        QCOMPARE(fit.points, 4);
    }

    /// By hand: years -1, 0, 1 and logarithms 0, 2, 1 have slope 1/2, residual sum 3/2, standard error sqrt(3/4), and Student's 95 %
    /// point with one degree of freedom is 6.3138.
    void theRangeIsStudents() {
        const std::vector<DatedValue> points{{2019, 1.0}, {2020, 4.0}, {2021, 2.0}};
        const DoublingFit fit = *fitDoubling(points);
        QCOMPARE_REL(fit.perYear, 0.5, 1e-12);
        QCOMPARE_REL(fit.standardError, std::sqrt(0.75), 1e-12);
        QCOMPARE_REL(fit.months, 24.0, 1e-12);
        QCOMPARE_REL(fit.low, 12.0 / (0.5 + 6.313752 * std::sqrt(0.75)), 1e-6);
        QVERIFY(std::isinf(fit.high)); // it may not grow at all
    }

    void tooLittleGivesNoLine() {
        QVERIFY(!fitDoubling(std::vector<DatedValue>{{2019, 1.0}, {2020, 2.0}}));
        QVERIFY(!fitDoubling(std::vector<DatedValue>{{2019, 1.0}, {2019, 2.0}, {2019, 3.0}}));
        const DoublingFit falling = *fitDoubling(std::vector<DatedValue>{{2019, 4.0}, {2020, 2.0}, {2021, 1.0}});
        QVERIFY(std::isinf(falling.months));
    }

    /// 3.3 billion words, 32.89 billion pieces, 40 GB and 499 billion tokens, in words; as articles print them beside.
    void corporaStandInTheirTrueUnits() {
        const auto points = historyPoints(HistoryMeasure::Corpus, shipped());
        QCOMPARE(points.size(), shipped().history.size());
        const double perWord = shipped().defaultValue("tokens_per_word").mid;
        QCOMPARE_REL(pointOf(points, "bert-base").value, 3.3e9, 1e-9);
        QCOMPARE_REL(pointOf(points, "xlnet-large").value, 32.89e9 / perWord, 1e-9);
        QCOMPARE_REL(pointOf(points, "gpt2-xl").value, 10e9 / perWord, 1e-9);
        QCOMPARE_REL(pointOf(points, "gpt3-175b").value, 499e9 / perWord, 1e-9);
        QCOMPARE_REL(*pointOf(points, "gpt2-xl").stated, 40e9, 1e-9);
        QVERIFY(pointOf(points, "gpt2-xl").value < pointOf(points, "xlnet-large").value);
        QVERIFY(!pointOf(points, "llama31-405b").stated);
    }

    void computeNeedsTheTokensThatWereSeen() {
        const auto points = historyPoints(HistoryMeasure::Compute, shipped());
        QVERIFY(!hasPoint(points, "gpt2-xl")); // nobody published how often it saw its corpus
        QCOMPARE_REL(pointOf(points, "gpt3-175b").value, 6.0 * 175e9 * 300e9, 1e-9);
        QCOMPARE_REL(pointOf(points, "t5-11b").value, 3.0 * 11e9 * 1e12, 1e-9);
        QCOMPARE_REL(pointOf(points, "deepseek-v3").value, 6.0 * 37e9 * 14.8e12, 1e-9);
        const DoublingFit fit = *historyFit(HistoryMeasure::Compute, points);
        QVERIFY(fit.low < fit.months && fit.months < fit.high);
        QVERIFY2(fit.months > 4.0 && fit.months < 12.0, std::to_string(fit.months).c_str());
    }

    void carbonIsPublishedOrEstimatedHere() {
        const auto points = historyPoints(HistoryMeasure::Carbon, shipped());
        QCOMPARE_REL(pointOf(points, "gpt3-175b").value, 552.1e3, 1e-9);
        QVERIFY(!pointOf(points, "gpt3-175b").isEstimated);
        const HistoryPoint& xlnet = pointOf(points, "xlnet-large");
        QVERIFY(xlnet.isEstimated);
        QCOMPARE(xlnet.value, simulate(historyScenario(*xlnet.model), shipped()).point[Quantity::OperationalKg]);
        for (const HistoryPoint& p : points) {
            QCOMPARE(p.isEstimated, !p.model->publishedKg.has_value());
            QVERIFY2(p.value > 0.0, p.model->id.c_str());
        }
    }

    /// Each model's own scenario has what the record says, and can be estimated.
    void everyModelCanBeEstimated() {
        for (const HistoryModel& m : shipped().history) {
            const Quantities q = simulate(historyScenario(m), shipped()).point;
            QVERIFY2(m.hardware.empty() || q.has(Quantity::OperationalKg), m.id.c_str());
            if (m.deviceHours) {
                QCOMPARE_REL(q[Quantity::DeviceHours], *m.deviceHours, 1e-9);
            }
            QVERIFY2(m.hardware.empty() || shipped().device(m.hardware) != nullptr, m.id.c_str());
            QVERIFY2(shipped().region(m.region) != nullptr, m.id.c_str());
        }
    }

    void noLineJoinsDifferentBenchmarks() {
        const auto points = historyPoints(HistoryMeasure::Accuracy, shipped());
        QVERIFY(points.size() > 10);
        QVERIFY(!historyFit(HistoryMeasure::Accuracy, points));
        for (const HistoryPoint& p : points) {
            QVERIFY2(!p.model->benchmark.empty(), p.model->id.c_str());
        }
    }

    void filesHoldEveryMeasure() {
        const auto rows = parseCsv(historyCsv(shipped()), "h.csv");
        std::size_t points = 1;
        for (std::size_t i = 0; i < historyMeasureCount; ++i) {
            points += historyPoints(static_cast<HistoryMeasure>(i), shipped()).size();
        }
        QCOMPARE(rows.size(), points);
        const std::string json = historyJson(shipped());
        QVERIFY(json.find("\"scalewatt-history\"") != std::string::npos);
        QVERIFY(json.find("\"doubling\": null") != std::string::npos); // of accuracy
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "test_history.moc"
