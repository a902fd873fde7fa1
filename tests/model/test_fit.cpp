// The fit of MFU and power to published runs: what it finds in made-up runs, that the shipped figures are its own, and
// how well it predicts families of models that it has not seen.
#include <QTest>

#include "model/fit/catalog_edit.h"
#include "model/fit/form_scores.h"
#include "model/fit/one_fact.h"
#include "model/formats/text_output.h"
#include "model/formulas/compute.h"
#include "tests/support/shipped.h"

using namespace model;
using support::shipped;

namespace {

const std::vector<PublishedRun>& runs() {
    return shipped().publishedRuns;
}

UtilisationRow row(std::string family, std::string generation, double parameters, double mfu) {
    UtilisationRow r;
    r.id = family + std::to_string(parameters);
    r.family = std::move(family);
    r.generation = std::move(generation);
    r.activeParameters = parameters;
    r.peakFlops = 3e14;
    r.tokens = 1e12;
    r.flop = 6.0 * parameters * r.tokens;
    r.deviceHours = r.flop / (r.peakFlops * mfu) / 3'600.0;
    return r;
}

// Two generations whose MFU follows the shipped form without noise.
std::vector<UtilisationRow> exactRows() {
    std::vector<UtilisationRow> rows;
    const SizeEffect size{4e-7, 0.05};
    for (const auto& [generation, m] : {std::pair("old", 0.4), std::pair("new", 0.3)}) {
        for (int i = 0; i < 24; ++i) {
            UtilisationRow r = row(generation + std::to_string(i / 2), generation, 1e8 * std::pow(1.5, i), 0.1);
            r.mixtureOnGpu = i % 3 == 0;
            r.memory40Gb = i % 4 == 1;
            const double quoted = m * (r.mixtureOnGpu ? 0.7 : 1.0) * (r.memory40Gb ? 0.8 : 1.0);
            r.deviceHours *= 0.1 / defaultMfu(quoted, size, r.peakFlops, r.activeParameters);
            rows.push_back(std::move(r));
        }
    }
    return rows;
}

const Validation& heldOut() {
    static const Validation validation = leaveOneFamilyOut(shippedForm(), runs(), shipped());
    return validation;
}

} // namespace

class TestFit : public QObject {
    Q_OBJECT

private slots:
    void rowsFollowTheTable() {
        const auto rows = utilisationRows(runs(), shipped());
        QCOMPARE(rows.size(), std::size_t{43});
        for (const UtilisationRow& r : rows) {
            QVERIFY2(r.mfu() > 0.05 && r.mfu() < 0.7, r.id.c_str());
        }
        const auto find = [&](const char* id) { return *std::ranges::find(rows, id, &UtilisationRow::id); };
        QCOMPARE_REL(find("t5-11b").mfu(), 0.3032, 1e-3);      // 3 ND: an encoder-decoder
        QCOMPARE_REL(find("deepseek-v3").mfu(), 0.3463, 1e-3); // active parameters
        QVERIFY(find("deepseek-v3").mixtureOnGpu && !find("gshard-600b").mixtureOnGpu);
        QVERIFY(find("pythia-12b").memory40Gb && !find("llama2-7b").memory40Gb);
        QCOMPARE(find("starcoderbase").family, find("starcoder2-3b").family); // siblings stay together
    }

    void everyLossFindsTheTruth() {
        for (const Loss loss : {Loss::Squares, Loss::Absolute, Loss::Student}) {
            UtilisationForm form = shippedForm();
            form.loss = loss;
            const UtilisationFit fit = fitUtilisation(form, exactRows());
            QCOMPARE_REL(fit.generationMfu("old"), 0.4, 0.02);
            QCOMPARE_REL(fit.generationMfu("new"), 0.3, 0.02);
            QCOMPARE_REL(fit.factor("moe"), 0.7, 0.02);
            QCOMPARE_REL(fit.factor("40gb"), 0.8, 0.02);
            QCOMPARE_REL(fit.smallModelSeconds, 4e-7, 0.13); // a step of the search
            QCOMPARE_REL(-std::log(fit.factor("ln size")), 0.05, 0.1);
        }
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, fitUtilisation(shippedForm(), {}));
    }

    void onlySquaresFollowAnOutlier() {
        std::vector<UtilisationRow> rows;
        for (int i = 0; i < 9; ++i) {
            rows.push_back(row("f" + std::to_string(i), "old", 1e10, i == 0 ? 0.04 : 0.4));
        }
        UtilisationForm form;
        QVERIFY(fitUtilisation(form, rows).generationMfu("old") > 0.39);
        form.loss = Loss::Student;
        QVERIFY(fitUtilisation(form, rows).generationMfu("old") > 0.38);
        form.loss = Loss::Squares;
        QVERIFY(fitUtilisation(form, rows).generationMfu("old") < 0.32);
    }

    void familiesWeighTheSame() {
        std::vector<UtilisationRow> rows{row("b", "old", 1e10, 0.2), row("c", "old", 1e10, 0.2)};
        for (int i = 0; i < 8; ++i) {
            rows.push_back(row("a", "old", 1e10, 0.4));
        }
        UtilisationForm form;
        QCOMPARE_REL(fitUtilisation(form, rows).generationMfu("old"), 0.2, 0.02);
        form.evenFamilies = false;
        QCOMPARE_REL(fitUtilisation(form, rows).generationMfu("old"), 0.4, 0.02);
        const std::vector<double> weights = familyWeights(rows, true);
        QCOMPARE(weights[0], 1.0);
        QCOMPARE(weights[2], 0.125);
    }

    void poolingDrawsGenerationsTogether() {
        UtilisationForm form;
        const auto ratio = [&](double pooling) {
            form.pooling = pooling;
            const UtilisationFit fit = fitUtilisation(form, exactRows());
            return fit.generationMfu("old") / fit.generationMfu("new");
        };
        QVERIFY(ratio(0.01) < ratio(0.0) && ratio(0.01) > 0.99);
        const UtilisationFit fit = fitUtilisation(form, exactRows());
        QCOMPARE_REL(fit.generationMfu("never seen"), std::exp(fit.mean), 1e-12);
    }

    void theSpreadHoldsNineTenths() {
        std::vector<HeldOutMiss> misses;
        for (int i = 1; i <= 19; ++i) {
            misses.push_back({"", "f" + std::to_string(i), 5, 0.01 * i * (i % 2 == 0 ? 1.0 : -1.0)});
        }
        const double t95 = 2.015; // of Student's t with 5 degrees
        QCOMPARE_REL(holdingScale(misses), 0.18 / t95, 1e-3);
        QCOMPARE_REL(holdingScale(misses, "f19"), 0.18 / t95, 1e-3); // 18 left: 0.9 * 19 = 17.1, so the eighteenth
        QCOMPARE_REL(scaleFor(0.2, 2), 0.2 * std::sqrt(1.5), 1e-12);
        QCOMPARE(scaleFor(0.2, 3), 0.2);
    }

    // Tolerance: none. Rounded as shipped, the fit says what the files say.
    void shippedFiguresAreTheFits() {
        Catalog fitted = shipped();
        applyFit(fitShipped(shippedForm(), runs(), shipped()), fitted);
        const auto file = [](const char* name) { return support::readFile(support::resources() / "data" / name); };
        QCOMPARE(withGenerations(file("generations.json"), fitted.generations), file("generations.json"));
        QCOMPARE(withSizeEffect(file("defaults.json"), fitted), file("defaults.json"));
        QCOMPARE(withQuality(file("fit_quality.json"), heldOut().summary), file("fit_quality.json"));
    }

    void theFitFollowsTheRuns() {
        std::vector<PublishedRun> changed = runs();
        for (PublishedRun& run : changed) {
            if (run.text("hardware").starts_with("A100")) {
                run.cells["chip_hours"] = numberText(run.number("chip_hours").value_or(0.0) * 2.0);
            }
        }
        Catalog fitted = shipped();
        applyFit(fitShipped(shippedForm(), changed, shipped()), fitted);
        QCOMPARE_REL(fitted.generation("a100")->mfu, shipped().generation("a100")->mfu / 2.0, 0.1);
        QCOMPARE(fitted.generation("amd_instinct")->mfu, shipped().generation("amd_instinct")->mfu); // assumed
    }

    void wattsComeFromMeasuredRuns() {
        const PowerFit power = fitPower(runs(), shipped());
        QCOMPARE_REL(power.boardShare.at("a100"), 0.72, 1e-12);
        QCOMPARE_REL(power.boardShare.at("h100"), 0.90, 1e-12);
        QVERIFY(!power.boardShare.contains("pascal")); // only small jobs that waited for data
        for (const auto& [id, watts] : power.systemPowerW) { // the shipped class averages agree within a tenth
            const Device& device = *shipped().device(id);
            QVERIFY2(device.defaultSystemPowerW && support::near(watts, *device.defaultSystemPowerW, 0.1), id.c_str());
        }
        const Generation& g = *shipped().generation("v100");
        for (const auto& [family, factor] : power.nodeFactor) {
            QVERIFY2(factor > g.nodeFactorLow - 0.05 && factor < g.nodeFactorHigh, family.c_str());
        }
    }

    // Wanted: hours within 16 %, like-boundary energy within 20 %, ranges that hold 85 % and reach no farther than
    // x/1.65 and x/1.8. Reached: 14.7 %, 12.7 %, 91 %, 96 %, 1.45, 1.47.
    void familiesItHasNotSeen() {
        QCOMPARE(heldOut().summary.size(), std::size_t{3});
        constexpr std::array worst{0.16, 0.20, 0.20};
        constexpr std::array widest{1.65, 1.8, 1.8};
        for (std::size_t i = 0; i < 3; ++i) {
            const ValidationSummary& s = heldOut().summary[i];
            QVERIFY2(s.rows >= 20, s.quantity.c_str());
            QVERIFY2(s.medianAbsolutePercentageError.value() < worst[i], s.quantity.c_str());
            QVERIFY2(s.medianAbsolutePercentageError.value() > 0.08, s.quantity.c_str()); // siblings alone miss by 18 %
            QVERIFY2(s.withinRange.value() >= 0.85, s.quantity.c_str());
            QVERIFY2(s.medianHalfWidth.value() <= widest[i], s.quantity.c_str());
        }
    }

    void holdingOutHidesTheFamily() {
        std::vector<PublishedRun> changed = runs();
        for (PublishedRun& run : changed) {
            if (modelFamily(run) == "palm") { // ten times the hours, half the watts: its own prediction must not notice
                run.cells["chip_hours"] = "84049920";
                run.cells["avg_power_w_per_chip"] = "190";
            }
        }
        const Validation other = leaveOneFamilyOut(shippedForm(), changed, shipped());
        int seen = 0;
        for (std::size_t i = 0; i < other.rows.size(); ++i) {
            if (other.rows[i].id == "palm-540b" && other.rows[i].predicted) {
                QCOMPARE(other.rows[i].predicted, heldOut().rows[i].predicted);
                ++seen;
            }
        }
        QVERIFY(seen >= 2);
    }

    // Wanted: a range of about x/1.15 and a median error of 8 %. Reached: 1.14 and 8.0 % on seven facts.
    void oneFactIsWorthMoreThanAnyRegression() {
        const auto rows = hoursFromSpeeds(shipped());
        QCOMPARE(rows.size(), std::size_t{7});
        const ValidationSummary s = summarise(rows, "device_hours");
        QVERIFY2(s.medianAbsolutePercentageError.value() <= 0.08, std::to_string(*s.medianAbsolutePercentageError).c_str());
        QVERIFY(s.medianHalfWidth.value() > 1.10 && s.medianHalfWidth.value() < 1.15);
        QVERIFY(s.withinRange.value() >= 0.85);
        const auto palm = std::ranges::find(rows, "palm-540b", &ValidationRow::id);
        QCOMPARE_REL(palm->predicted.value(), 2.5288e24 / (275e12 * 0.462 * 0.72) / 3'600.0, 1e-4);
    }

    void yardsticksJoinTheValidation() {
        Validation v;
        addYardsticks(v, shipped());
        QCOMPARE(v.leaveOneFamilyOut.size(), std::size_t{3});
        QCOMPARE(v.oneKnownFact.size(), std::size_t{1});
        const std::string json = validationJson(v);
        QVERIFY(json.find("\"leave_one_family_out\"") != std::string::npos);
        QVERIFY(json.find("\"one_known_fact\"") != std::string::npos);
        QVERIFY(validationJson({}).find("one_known_fact") == std::string::npos);
    }

    void editingChangesOneNumber() {
        const std::string text = "[\n  {\"id\": \"a\", \"x\": 1, \"y\": 2},\n  {\"id\": \"b\", \"x\": 3}\n]\n";
        QCOMPARE(withNumber(text, "b", "x", 0.25),
                 std::string("[\n  {\"id\": \"a\", \"x\": 1, \"y\": 2},\n  {\"id\": \"b\", \"x\": 0.25}\n]\n"));
        QCOMPARE(withNumber(text, "a", "x", 1.0), text);
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, withNumber(text, "c", "x", 1.0));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, withNumber(text, "b", "y", 1.0)); // the y of another record
    }
};

QTEST_GUILESS_MAIN(TestFit)
#include "test_fit.moc"
