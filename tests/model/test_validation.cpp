// Predictions of published runs: what they use, what they must not see, how boundaries and flags follow, and the
// summary.
#include <QTest>

#include "model/formulas/compute.h"
#include "model/run/validation.h"
#include "tests/support/shipped.h"

using namespace model;
using support::shipped;

namespace {

using Cells = std::map<std::string, std::string>;

PublishedRun base() {
    return {"run", Cells{{"family", "dense"},
                         {"params_total_b", "7"},
                         {"tokens_b", "2000"},
                         {"hardware", "a100-sxm4-80"},
                         {"precision", "bf16"},
                         {"chip_hours", "184320"},
                         {"pue", "1.1"},
                         {"ci_kg_per_kwh", "0.4"},
                         {"energy_mwh", "80"},
                         {"energy_boundary", "facility"},
                         {"tco2e_location", "31"},
                         {"use_for_mfu", "Y"},
                         {"use_for_energy", "Y"},
                         {"source", "paper"}}};
}

PublishedRun changed(const Cells& cells) {
    PublishedRun run = base();
    for (const auto& [column, cell] : cells) {
        run.cells[column] = cell;
    }
    return run;
}

ValidationRow rowOf(const PublishedRun& run, const char* quantity) {
    for (const ValidationRow& row : validate({run}, shipped()).rows) {
        if (row.quantity == quantity) {
            return row;
        }
    }
    throw std::out_of_range(quantity);
}

double predicted(const PublishedRun& run, const char* quantity) {
    return rowOf(run, quantity).predicted.value();
}

bool flagged(const ValidationRow& row, const char* flag) {
    return std::ranges::find(row.flags, flag) != row.flags.end();
}

double baseHours() {
    const SizeEffect size = sizeEffect(shipped());
    const double mfu =
        shipped().generation("a100")->mfu / (std::pow(0.7, size.exponent) * (1.0 + size.smallModelSeconds * 312e12 / 7e9));
    return 6.0 * 7e9 * 2e12 / (312e12 * mfu) / 3'600.0;
}

} // namespace

class TestValidation : public QObject {
    Q_OBJECT

private slots:
    void threeRowsARun() {
        const Validation v = validate({base()}, shipped());
        QCOMPARE(v.rows.size(), std::size_t{3});
        QCOMPARE_REL(v.rows[0].predicted.value(), baseHours(), 1e-12);
        QCOMPARE(v.rows[0].published, std::optional(184'320.0));
        QCOMPARE(v.rows[1].published, std::optional(80'000.0));
        QCOMPARE(v.rows[2].published, std::optional(31'000.0));
        QCOMPARE_REL(v.rows[0].ratio().value(), baseHours() / 184'320.0, 1e-12);
        for (const ValidationRow& row : v.rows) {
            QCOMPARE(row.id, std::string("run"));
            QCOMPARE(row.source, std::string("paper"));
            QVERIFY(row.scored && row.flags.empty());
        }
    }

    void energyAtTheReportsBoundary_data() {
        QTest::addColumn<QString>("boundary");
        QTest::addColumn<double>("watts");
        QTest::newRow("gpu") << "gpu" << 288.0;
        QTest::newRow("gpu with PUE") << "gpu_pue" << 288.0 * 1.1;
        QTest::newRow("node") << "node" << 288.0 * 1.4;
        QTest::newRow("facility") << "facility" << 288.0 * 1.4 * 1.1;
        QTest::newRow("TDP") << "tdp" << 400.0;
        QTest::newRow("TDP with PUE") << "tdp_pue" << 400.0 * 1.1;
    }
    void energyAtTheReportsBoundary() {
        QFETCH(QString, boundary);
        QFETCH(double, watts);
        const PublishedRun run = changed({{"energy_boundary", boundary.toStdString()}});
        QCOMPARE_REL(predicted(run, "energy_kwh"), baseHours() * watts / 1'000.0, 1e-12);
        QCOMPARE_REL(predicted(run, "kgco2e"), baseHours() * watts / 1'000.0 * 0.4, 1e-12);
    }

    void countersSeeMoreThanTheBoards() {
        const double counters = predicted(changed({{"energy_boundary", "node_counters"}}), "energy_kwh");
        const double boards = predicted(changed({{"energy_boundary", "gpu"}}), "energy_kwh");
        QVERIFY(counters > boards * 1.14 && counters < boards * 1.15 * 1.1 * 1.001);
    }

    void carbonAddsPueOnlyWhereTheReportDoes() {
        const double without = predicted(changed({{"energy_boundary", "gpu"}}), "kgco2e");
        QCOMPARE_REL(predicted(changed({{"energy_boundary", "gpu"}, {"co2_includes_pue", "Y"}}), "kgco2e"),
                     without * 1.1, 1e-12);
        const double facility = predicted(changed({{"energy_boundary", "facility"}}), "kgco2e");
        QCOMPARE(predicted(changed({{"energy_boundary", "facility"}, {"co2_includes_pue", "Y"}}), "kgco2e"), facility);
        QCOMPARE(predicted(changed({{"energy_boundary", ""}}), "kgco2e"), facility);
    }

    void boundariesThatCannotBePredicted() {
        for (const char* boundary : {"lca", "unknown"}) {
            const ValidationRow row = rowOf(changed({{"energy_boundary", boundary}}), "energy_kwh");
            QVERIFY(!row.predicted && flagged(row, "boundary_not_predictable") && !row.scored && !row.ratio());
        }
    }

    void missingInputsAreFlagged_data() {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("flag");
        QTest::addColumn<bool>("hours");
        QTest::newRow("device") << "hardware"
                                << "abacus"
                                << "unknown_hardware" << false;
        QTest::newRow("no device") << "hardware"
                                   << ""
                                   << "unknown_hardware" << false;
        QTest::newRow("size") << "params_total_b"
                              << ""
                              << "no_parameters" << false;
        QTest::newRow("tokens") << "tokens_b"
                                << ""
                                << "no_tokens" << false;
        QTest::newRow("PUE") << "pue"
                             << ""
                             << "default_pue" << true;
        QTest::newRow("power") << "hardware"
                               << "tpu-v5e"
                               << "no_power" << true;
    }
    void missingInputsAreFlagged() {
        QFETCH(QString, column);
        QFETCH(QString, cell);
        QFETCH(QString, flag);
        QFETCH(bool, hours);
        const ValidationRow row = rowOf(changed({{column.toStdString(), cell.toStdString()}}), "device_hours");
        QVERIFY(flagged(row, qPrintable(flag)));
        QCOMPARE(row.predicted.has_value(), hours);
        QVERIFY(row.published.has_value()); // the row stays
    }

    void noGridFactorNoCarbon() {
        const ValidationRow row = rowOf(changed({{"ci_kg_per_kwh", ""}}), "kgco2e");
        QVERIFY(!row.predicted && flagged(row, "no_grid_factor"));
    }

    void theRowsOwnFiguresGoFirst() {
        const double hours = baseHours();
        QCOMPARE_REL(predicted(changed({{"flops_per_param_token", "8"}}), "device_hours"), hours * 8.0 / 6.0, 1e-12);
        QCOMPARE_REL(predicted(changed({{"family", "encoder-decoder"}}), "device_hours"), hours / 2.0, 1e-12);
        QCOMPARE_REL(
            predicted(changed({{"family", "encoder-decoder"}, {"flops_per_param_token", "6"}}), "device_hours"), hours,
            1e-12);
        QCOMPARE_REL(predicted(changed({{"family", "moe"}}), "device_hours"), hours / shipped().generation("a100")->moeFactor, 1e-12);
        QVERIFY(predicted(changed({{"params_active_b", "1"}, {"family", "moe"}}), "device_hours") < hours / 4.5);
        QCOMPARE_REL(predicted(changed({{"tdp_w", "500"}}), "energy_kwh") / predicted(base(), "energy_kwh"), 1.25,
                     1e-12);
        QVERIFY(predicted(changed({{"peak_tflops", "156"}}), "device_hours") > hours * 1.9);
        QCOMPARE_REL(predicted(changed({{"precision", "unheard of"}}), "device_hours"), hours, 1e-12);
    }

    void onlyMarkedRowsAreScored() {
        QVERIFY(!rowOf(changed({{"use_for_mfu", ""}}), "device_hours").scored);
        QVERIFY(!rowOf(changed({{"use_for_energy", "N"}}), "energy_kwh").scored);
        const Validation v = validate({base(), changed({{"chip_hours", "1"}, {"use_for_mfu", ""}})}, shipped());
        QCOMPARE(v.summary[0].quantity, std::string("device_hours"));
        QCOMPARE(v.summary[0].rows, 1);
        QCOMPARE_REL(v.summary[0].medianAbsolutePercentageError.value(), std::abs(baseHours() / 184'320.0 - 1.0), 1e-9);
    }

    void medianOfAnEvenNumber() {
        const std::string half = std::to_string(baseHours() / 2.0); // 100 % too much
        const std::string exact = std::to_string(baseHours());
        const Validation v = validate({changed({{"chip_hours", half}}), changed({{"chip_hours", exact}})}, shipped());
        QCOMPARE_REL(v.summary[0].medianAbsolutePercentageError.value(), 0.5, 1e-6);
        QVERIFY(!validate({}, shipped()).summary[0].medianAbsolutePercentageError);
        QVERIFY(!rowOf(changed({{"chip_hours", "0"}}), "device_hours").ratio());
    }

    void rangesFollowWhatIsKnown() {
        const auto width = [](const Cells& cells, const char* quantity) {
            const ValidationRow row = rowOf(changed(cells), quantity);
            return std::sqrt(row.p95.value() / row.p5.value());
        };
        QCOMPARE_REL(width({}, "device_hours"), std::exp(shipped().generation("a100")->mfuScale * 2.015), 0.01); // 5 % point of Student's t, 5 degrees
        QCOMPARE_REL(width({{"energy_boundary", "tdp"}}, "energy_kwh"), width({}, "device_hours"), 0.005);
        QVERIFY(width({}, "energy_kwh") > width({{"energy_boundary", "gpu"}}, "energy_kwh"));
        QVERIFY(width({{"pue", ""}}, "energy_kwh") > width({}, "energy_kwh"));
        QVERIFY(width({{"hardware", "v100-sxm2-32"}}, "device_hours") > width({}, "device_hours"));
        QVERIFY(!rowOf(changed({{"tokens_b", ""}}), "device_hours").p5);
    }

    void contradictionsAreFlaggedWhereTheyAre() {
        const PublishedRun run = changed({{"peak_tflops", "100"}});
        QVERIFY(flagged(rowOf(run, "device_hours"), "mfu_implausible"));
        QVERIFY(!flagged(rowOf(run, "energy_kwh"), "mfu_implausible"));
    }

    // Blind: nothing that was measured or reported may enter a prediction.
    void blankingWhatWasReportedChangesNothing() {
        std::vector<PublishedRun> blind = shipped().publishedRuns;
        for (PublishedRun& run : blind) {
            std::erase_if(run.cells, [](const auto& cell) {
                const std::string& column = cell.first;
                const bool reported = column.starts_with("reported_") || column.starts_with("implied_") ||
                                      column.starts_with("hand_") || column.starts_with("tco2e_") ||
                                      column.starts_with("avg_power") || column == "chip_hours" ||
                                      column == "wallclock_h" || column == "energy_mwh" ||
                                      column == "energy_idle_mwh" || column == "water_kl" || column == "notes" ||
                                      column == "mmlu" || column == "hellaswag" || column == "arc_challenge";
                return reported;
            });
        }
        const Validation open = validate(shipped().publishedRuns, shipped());
        const Validation blanked = validate(blind, shipped());
        QCOMPARE(open.rows.size(), blanked.rows.size());
        int predictions = 0;
        for (std::size_t i = 0; i < open.rows.size(); ++i) {
            QCOMPARE(blanked.rows[i].predicted, open.rows[i].predicted);
            QCOMPARE(blanked.rows[i].p5, open.rows[i].p5);
            QCOMPARE(blanked.rows[i].p95, open.rows[i].p95);
            predictions += open.rows[i].predicted ? 1 : 0;
        }
        QVERIFY(predictions > 100);
    }

    // In-sample, so better than families held out of the fit (test_leave_one_out).
    void shippedRunsArePredictedAsWellAsExpected() {
        const Validation v = validate(shipped().publishedRuns, shipped());
        QCOMPARE(v.rows.size(), std::size_t{3 * 84});
        const auto error = [&](std::size_t i) { return v.summary[i].medianAbsolutePercentageError.value(); };
        QVERIFY2(error(0) > 0.05 && error(0) < 0.16, std::to_string(error(0)).c_str());
        QVERIFY2(error(1) > 0.05 && error(1) < 0.20, std::to_string(error(1)).c_str());
        QVERIFY2(error(2) > 0.05 && error(2) < 0.20, std::to_string(error(2)).c_str());
        for (std::size_t i = 0; i < 2; ++i) { // ranges hold nine tenths, and are no wider than they need be
            const ValidationSummary& summary = v.summary[i];
            QVERIFY2(summary.withinRange.value() >= 0.85, std::to_string(summary.withinRange.value()).c_str());
            QVERIFY2(summary.medianHalfWidth.value() <= (i == 0 ? 1.65 : 1.8),
                     std::to_string(summary.medianHalfWidth.value()).c_str());
        }
        QVERIFY(v.summary[0].rows >= 40 && v.summary[1].rows >= 15 && v.summary[2].rows >= 10);
    }
};

QTEST_GUILESS_MAIN(TestValidation)
#include "test_validation.moc"
