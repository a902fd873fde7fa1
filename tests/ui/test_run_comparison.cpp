// Comparisons: the verdict on a figure, groups that add up, words shared by window and terminal.
#include <QTest>

#include "tests/support/shipped.h"
#include "ui/validation/run_comparison.h"
#include "ui/validation/validation_chart.h"
#include "ui/words/validation_words.h"

using namespace ui;

namespace {

model::ValidationRow row(const std::string& id, double predicted, double published, double p5, double p95) {
    model::ValidationRow made;
    made.id = id;
    made.quantity = "energy_kwh";
    made.boundary = "gpu_pue";
    made.predicted = predicted;
    made.published = published;
    made.p5 = p5;
    made.p95 = p95;
    made.scored = true;
    return made;
}

/// One energy figure a run: two of the A100 (one outside its range), one of the H100.
RunComparisonPtr small() {
    const std::vector<model::PublishedRun> runs{
        {"a", {{"model", "A"}, {"hardware", "A100-80"}, {"year", "2021"}, {"family", "dense"}}},
        {"b", {{"model", "B"}, {"hardware", "A100-80"}, {"year", "2022"}, {"family", "dense"}}},
        {"c", {{"hardware", "H100"}, {"year", "20222"}, {"family", "moe"}}}};
    model::Validation validation;
    validation.rows = {row("a", 110.0, 100.0, 50.0, 200.0), row("b", 100.0, 400.0, 50.0, 200.0),
                       row("c", 100.0, 100.0, 10.0, 1'000.0)};
    return comparisonOf(runs, validation, support::shipped(), "own.csv");
}

} // namespace

class TestRunComparison : public QObject {
    Q_OBJECT

private slots:
    void judges() {
        QCOMPARE(verdictOf(row("a", 1, 100, 100, 200)), Verdict::Inside); // the ends belong to it
        QCOMPARE(verdictOf(row("a", 1, 99.9, 100, 200)), Verdict::Outside);
        QCOMPARE(verdictOf(row("a", 1, 200.1, 100, 200)), Verdict::Outside);
        model::ValidationRow untold = row("a", 1, 150, 100, 200);
        untold.p95.reset();
        QCOMPARE(verdictOf(untold), Verdict::Untold);
        untold = row("a", 1, 150, 100, 200);
        untold.published.reset();
        QCOMPARE(verdictOf(untold), Verdict::Untold);
    }

    void sumsUp() {
        const RunComparisonPtr comparison = small();
        const model::ValidationSummary& all = comparison->validation.summary[1];
        QCOMPARE(all.quantity, std::string("energy_kwh"));
        QCOMPARE(all.rows, 3);
        QCOMPARE_REL(*all.medianAbsolutePercentageError, 0.1, 1e-12);
        QCOMPARE_REL(*all.withinRange, 2.0 / 3.0, 1e-12);
        QCOMPARE_REL(*all.medianHalfWidth, 2.0, 1e-12);
        QCOMPARE(comparison->validation.summary[0].rows, 0);
        const auto groups = summariesBy(*comparison, Grouping::Generation, "energy_kwh");
        QCOMPARE(groups.size(), std::size_t{2});
        QCOMPARE(groups[0].group, std::string("a100")); // most runs first
        QCOMPARE(groups[0].summary.rows, 2);
        QCOMPARE_REL(*groups[0].summary.medianAbsolutePercentageError, 0.425, 1e-12); // of 0.1 and 0.75
        QCOMPARE_REL(*groups[1].summary.medianHalfWidth, 10.0, 1e-12);
        const auto eras = groupsOf(*comparison, Grouping::Era);
        QCOMPARE(eras, (std::vector<std::string>{"2020", "2022", ""})); // a slip of the pen is no year; it comes last
        QCOMPARE(groupLabel(Grouping::Era, "2022"), QString::fromUtf8("2022–2023"));
    }

    void agreesWithTheModel() {
        const auto& catalog = support::shipped();
        const RunComparisonPtr comparison = compareRuns(catalog.publishedRuns, catalog, {});
        for (std::size_t i = 0; i < comparison->validation.rows.size(); ++i) {
            const std::string& id = comparison->validation.rows[i].id;
            const auto run = std::ranges::find(catalog.publishedRuns, id, &model::PublishedRun::id);
            QCOMPARE(comparison->runOf(i).name, QString::fromStdString(run->text("model")));
        }
        // Everything in one group must be what the model says of everything.
        model::Validation rows = comparison->validation;
        rows.summary.clear();
        const RunComparisonPtr own = comparisonOf(catalog.publishedRuns, rows, catalog, {});
        for (std::size_t i = 0; i < comparison->validation.summary.size(); ++i) {
            const auto& theirs = comparison->validation.summary[i];
            const auto& ours = own->validation.summary[i];
            QCOMPARE(ours.rows, theirs.rows);
            QCOMPARE_REL(*ours.medianAbsolutePercentageError, *theirs.medianAbsolutePercentageError, 1e-12);
            QCOMPARE(ours.withinRange.has_value(), theirs.withinRange.has_value());
            QVERIFY(!ours.withinRange || support::near(*ours.withinRange, *theirs.withinRange, 1e-12));
            QVERIFY(!ours.medianHalfWidth || support::near(*ours.medianHalfWidth, *theirs.medianHalfWidth, 1e-9));
        }
    }

    void stopsWhenTold() {
        const auto& catalog = support::shipped();
        QVERIFY(!compareRuns(catalog.publishedRuns, catalog, {}, [](double) { return false; }));
    }

    void keepsOnlyMisses() {
        const RunComparisonPtr comparison = small();
        QCOMPARE(passing(*comparison, {"energy_kwh", {}, {}, true}), std::vector<std::size_t>{1});
        QCOMPARE(passing(*comparison, {"energy_kwh", "h100", {}, false}), std::vector<std::size_t>{2});
        QVERIFY(passing(*comparison, {"device_hours", {}, {}, false}).empty());
    }

    void drawsMissesFilledAndNamed() {
        const RunComparisonPtr comparison = small();
        const std::vector<std::size_t> rows = passing(*comparison, {"energy_kwh", {}, {}, false});
        const ChartSpec spec = validationChart({*comparison, rows, "energy_kwh", Grouping::Generation, {}, nullptr},
                                               support::shipped(), {QLocale("en"), UnitSystem::Metric});
        QVERIFY2(spec.dump().contains("odd (scenario 1): B at 0.4 0.1 [0.05 0.2]\n"), qPrintable(spec.dump()));
        QVERIFY(spec.dump().contains("member (scenario 1): A at 0.1 0.11 [0.05 0.2], quiet\n"));
        QVERIFY(
            spec.dump().contains("member (scenario 2): c at 0.1 0.1 [0.01 1], quiet\n")); // its id where it has no name
        QVERIFY(spec.dump().contains("legend: Hopper (H100) (scenario 2)\n"));
        QCOMPARE(spec.series.size(), std::size_t{3});
        for (const Series& line : spec.series) { // each ends at an edge of the plot
            QVERIFY(line.x.back() == spec.x.high || line.y.back() == spec.y.high);
        }
        QVERIFY(spec.x.logarithmic && spec.x.low == spec.y.low && spec.x.high == spec.y.high);
        const ChartSpec chosen = validationChart({*comparison, rows, "energy_kwh", Grouping::Era, 2, nullptr},
                                                 support::shipped(), {QLocale("en"), UnitSystem::Metric});
        QVERIFY(chosen.dump().contains("here (scenario 3): c at"));
        const ChartSpec none = validationChart({*comparison, {}, "energy_kwh", Grouping::Era, {}, nullptr},
                                               support::shipped(), {QLocale("en"), UnitSystem::Metric});
        QVERIFY(none.points.empty() && !none.emptyMessage.isEmpty());
    }

    void speaks() {
        const NumberStyle style{QLocale("en")};
        model::ValidationSummary summary{"device_hours", 43, 0.13, 0.88, 1.5};
        QCOMPARE(summaryText(summary, style),
                 QString::fromUtf8("Device-hours: half of the 43 runs within 13 %; 88 % inside "
                                   "their range, which typically reaches ×/÷ 1.5"));
        summary.rows = 1;
        summary.withinRange.reset();
        QCOMPARE(summaryText(summary, style), QString("Device-hours: the only run is off by 13 %"));
        summary.rows = 0;
        QCOMPARE(summaryText(summary, style), QString("Device-hours: nothing to compare"));
        QCOMPARE(ratioText(row("a", 100, 100, 1, 2), style), QString("1.00"));
        QCOMPARE(ratioText(row("a", 12.34, 1, 1, 2), style), QString("12.3"));
        QCOMPARE(comparedRange(row("a", 1, 1, 50, 2'000), style), QString("50 kWh to 2 MWh"));
        // Every remark the shipped runs give has words of its own.
        for (const model::ValidationRow& r :
             model::validate(support::shipped().publishedRuns, support::shipped()).rows) {
            for (const std::string& flag : r.flags) {
                QVERIFY2(flagText(flag).contains(' ') && flagText(flag).endsWith('.'), flag.c_str());
            }
            QVERIFY(r.quantity == "device_hours" || !boundaryText(r).isEmpty());
        }
    }
};

QTEST_MAIN(TestRunComparison)
#include "test_run_comparison.moc"
