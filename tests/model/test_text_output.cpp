// Results, curves and validations as files: names, numbers that read back, empty where there is no answer.
#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>

#include "model/formats/csv.h"
#include "model/scenario/scenario_json.h"
#include "model/run/simulate.h"
#include "model/formats/text_output.h"
#include "tests/support/shipped.h"

using namespace model;
using nlohmann::json;
using support::scenario;
using support::shipped;
using support::with;

namespace {

json resultOf(const Scenario& s, const std::vector<std::string>& texts = {}) {
    return json::parse(resultJson(s, simulate(s, shipped()), {}, shipped(), texts));
}

DrawnRange drawnRange(const Scenario& s) {
    return {*simulateRange(s, shipped(), Draws(256, 3)), 256, 3};
}

} // namespace

class TestTextOutput : public QObject {
    Q_OBJECT

private slots:
    void numbersReadBack() {
        for (const double x : {0.1, 1.0 / 3.0, 3.1428e23, 552.123456789, 1e-9, -42.0, 1e15, 123456789012345.0, 5e-324,
                               1.7976931348623157e308}) {
            QCOMPARE(std::strtod(numberText(x).c_str(), nullptr), x);
        }
        QCOMPARE(numberText(10'000.0), std::string("10000"));
        QCOMPARE(numberText(0.5), std::string("0.5"));
        QCOMPARE(numberText(3.143e23), std::string("3.143e+23"));
    }

    void cellsAreQuotedWhereNeeded() {
        QCOMPARE(csvCell("plain 法"), std::string("plain 法"));
        QCOMPARE(csvCell("a,b"), std::string("\"a,b\""));
        QCOMPARE(csvCell("say \"hi\""), std::string("\"say \"\"hi\"\"\""));
        QCOMPARE(csvCell("two\nlines"), std::string("\"two\nlines\""));
        QCOMPARE(csvCell(""), std::string());
    }

    void resultHoldsEveryQuantityByName() {
        const json r = resultOf(with(support::wholeLife(support::gpt3()), {{Id::DataMovementSource, "POL"}, {Id::DeploymentRequests, 1e9}}));
        QCOMPARE(r["format"].get<std::string>(), std::string("scalewatt-result"));
        QCOMPARE(r["version"].get<int>(), 1);
        QCOMPARE(r["data_version"].get<std::string>(), shipped().dataVersion);
        QCOMPARE_REL(r["point"]["training.flop"].get<double>(), 3.1428e23, 1e-12);
        for (const QuantityInfo& info : quantities()) {
            QVERIFY2(r["point"].contains(std::string(info.id)), info.id.data());
        }
        for (const char* benchmark : {"mmlu", "hellaswag", "arc_challenge", "average_of_three"}) {
            QVERIFY(r["point"].contains(std::string("accuracy.") + benchmark));
        }
        QVERIFY(r.contains("unreachable_share") && r.contains("range") && r.contains("seed") && r.contains("draws"));
    }

    void sectionsThatAreOffAreNotNamed() {
        const json r = resultOf(support::gpt3());
        for (const auto& [id, value] : r["point"].items()) {
            QVERIFY2(!id.starts_with("development."), id.c_str());
        }
        QVERIFY(!r["scenario"].contains("development"));
    }

    void theScenarioStandsInTheResultAsRead() {
        const json r = resultOf(support::gpt3());
        QVERIFY(parseScenario(r["scenario"].dump(), "x", shipped()) == support::gpt3());
    }

    void equivalentsAndNoticesCarryTheirParts() {
        const Scenario s = scenario({{Id::SiteRegion, "egrid:SRVC"}});
        const Result result = simulate(s, shipped());
        std::vector<std::string> texts;
        for (const Notice& n : result.notices) {
            texts.push_back("words for " + n.id);
        }
        const json r = resultOf(s, texts);
        QCOMPARE(r["notices"].size(), result.notices.size());
        bool warned = false;
        for (const auto& n : r["notices"]) {
            QCOMPARE(n["text"].get<std::string>(), "words for " + n["id"].get<std::string>());
            warned = warned || (n["severity"] == "warning" && n["id"] == "site.direct_emissions_only" &&
                                n["parameter"] == "site.region");
        }
        QVERIFY(warned);
        QCOMPARE(r["equivalents"].size(), shipped().equivalents.size());
        for (const auto& e : r["equivalents"]) {
            QVERIFY(e["value"].get<double>() > 0.0 && !e["unit"].get<std::string>().empty() && e["range"].is_null());
        }
    }

    void whatHasNoAnswerIsAbsent() {
        const json r = resultOf(scenario({{Id::AccuracyTarget, 0.95}}));
        QVERIFY(r["point"].empty());
        QCOMPARE(r["notices"].back()["severity"].get<std::string>(), std::string("error"));
        QCOMPARE(r["notices"].back()["text"].get<std::string>(), std::string());
        QVERIFY(!resultOf(scenario({{Id::TrainingHardware, "tpu-v5e"}}))["point"].contains("total.kgco2e"));
    }

    void resultCsvHasPointAndRange() {
        const Result result = simulate(support::gpt3(), shipped());
        const auto drawn = drawnRange(support::gpt3());
        const auto rows = parseCsv(resultCsv(result, drawn), "r.csv");
        QCOMPARE(rows.front().cells, (std::vector<std::string>{"quantity", "value", "p5", "p50", "p95"}));
        const auto known = std::ranges::count_if(quantities(), [&](const QuantityInfo& i) { return result.point.has(i.quantity); });
        QCOMPARE(rows.size(), static_cast<std::size_t>(known) + 4 + 1);
        for (const CsvRow& row : rows) {
            QCOMPARE(row.cells.size(), std::size_t{5});
            if (row.cells[0] == "training.energy_kwh") {
                QCOMPARE(std::stod(row.cells[1]), result.point[Quantity::EnergyKwh]);
                QCOMPARE(std::stod(row.cells[2]), drawn.range[Quantity::EnergyKwh].p5);
                QCOMPARE(std::stod(row.cells[4]), drawn.range[Quantity::EnergyKwh].p95);
            }
        }
        const auto bare = parseCsv(resultCsv(result, {}), "r.csv");
        QVERIFY(bare[1].cells[2].empty() && bare[1].cells[4].empty());
    }

    void resultCarriesItsRange() {
        const Scenario s;
        const auto drawn = drawnRange(s);
        const json r = json::parse(resultJson(s, simulate(s, shipped()), drawn, shipped(), {}));
        QCOMPARE(r["draws"].get<int>(), 256);
        QCOMPARE(r["seed"].get<int>(), 3);
        const auto& kg = r["range"]["total.kgco2e"];
        QVERIFY(kg[0].get<double>() < kg[1].get<double>() && kg[1].get<double>() < kg[2].get<double>());
        QVERIFY(kg[0].get<double>() < r["point"]["total.kgco2e"].get<double>());
        QVERIFY(r["range"].contains("accuracy.mmlu"));
        QCOMPARE(r["unreachable_share"].get<double>(), drawn.range.unreachableShare);
        for (const auto& e : r["equivalents"]) {
            QVERIFY(e["range"][0].get<double>() < e["range"][2].get<double>());
        }
    }

    void nearTheCeilingTheRangeIsOpen() {
        const Scenario s = scenario({{Id::AccuracyTarget, 0.89}});
        const json r = json::parse(resultJson(s, simulate(s, shipped()), drawnRange(s), shipped(), {}));
        QVERIFY(r["unreachable_share"].get<double>() > 0.05);
        QVERIFY(r["range"]["total.kgco2e"][2].is_null());
    }

    void curveCsvHasItsColumnsAndGaps() {
        const Curve curve = simulateCurve({}, shipped(), {"mmlu", 0.6, 1.0, 3});
        const NamedBand named{"a, \"b\"", curve, {}};
        const std::string text = curveCsv({named});
        const auto rows = parseCsv(text, "c.csv");
        QCOMPARE(text.substr(0, text.find('\n')),
                 std::string("scenario,benchmark,target,loss_nats,parameters,tokens,flop,energy_kwh,kgco2e,kgco2e_p5,"
                             "kgco2e_p50,kgco2e_p95,unreachable_share"));
        QCOMPARE(rows.size(), std::size_t{4});
        for (const CsvRow& row : rows) {
            QCOMPARE(row.cells.size(), std::size_t{13});
        }
        QCOMPARE(rows[1].cells[0], std::string("a, \"b\"")); // the name unaltered
        QCOMPARE(rows[1].cells[1], std::string("mmlu"));
        QCOMPARE(std::stod(rows[1].cells[6]), curve.points[0].values[Quantity::Flop]);
        QCOMPARE(std::stod(rows[1].cells[8]), curve.points[0].values[Quantity::TotalKg]);
        QCOMPARE(rows[3].cells[2], std::string("1"));
        for (std::size_t i = 3; i < 13; ++i) {
            QVERIFY(rows[3].cells[i].empty());
        }
        QCOMPARE(parseCsv(curveCsv({named, named}), "c.csv").size(), std::size_t{7}); // one header for all
        QVERIFY(text.find('\r') == std::string::npos && text.back() == '\n');
    }

    void curveCarriesItsBand() {
        const CurveRequest request{"mmlu", 0.6, 0.7, 2};
        const auto band = simulateBand({}, shipped(), request, Quantity::TotalKg, Draws(256, 1));
        const NamedBand named{"x", simulateCurve({}, shipped(), request), band};
        const auto rows = parseCsv(curveCsv({named}), "c.csv");
        QCOMPARE(std::stod(rows[2].cells[9]), band->values[1].p5);
        QCOMPARE(std::stod(rows[2].cells[11]), band->values[1].p95);
        QCOMPARE(std::stod(rows[2].cells[12]), band->unreachableShare[1]);
        const json c = json::parse(curveJson({named}, shipped()));
        QCOMPARE(c["curves"][0]["points"][0]["kgco2e_p50"].get<double>(), band->values[0].p50);
    }

    void curveJsonHasNullForGaps() {
        const json c =
            json::parse(curveJson({{"one", simulateCurve({}, shipped(), {"mmlu", 0.6, 1.0, 2}), {}}}, shipped()));
        QCOMPARE(c["format"].get<std::string>(), std::string("scalewatt-curve"));
        const auto& points = c["curves"][0]["points"];
        QVERIFY(points[0]["kgco2e"].is_number() && points[1]["kgco2e"].is_null());
        QVERIFY(c["curves"][0]["ceiling"].get<double>() < 0.92);
        QCOMPARE(c["curves"][0]["scenario"].get<std::string>(), std::string("one"));
    }

    void validationFiles() {
        const Validation v = validate(shipped().publishedRuns, shipped());
        const json j = json::parse(validationJson(v));
        QCOMPARE(j["format"].get<std::string>(), std::string("scalewatt-validation"));
        QCOMPARE(j["rows"].size(), v.rows.size());
        QVERIFY(j["summary"]["device_hours"]["rows"].get<int>() > 0);
        QVERIFY(j["summary"]["energy_kwh"].contains("median_absolute_percentage_error"));
        bool unpredicted = false;
        for (const auto& row : j["rows"]) {
            unpredicted = unpredicted || (row["predicted"].is_null() && !row["flags"].empty());
        }
        QVERIFY(unpredicted);
        const auto rows = parseCsv(validationCsv(v), "v.csv");
        QCOMPARE(rows.size(), v.rows.size() + 1);
        for (const CsvRow& row : rows) {
            QCOMPARE(row.cells.size(), std::size_t{10});
        }
    }

    void brokenNamesDoNotBreakTheFile() {
        Scenario s;
        s.name = "bad \xFF name";
        QVERIFY(json::parse(resultJson(s, simulate(s, shipped()), {}, shipped(), {})).is_object());
    }
};

QTEST_GUILESS_MAIN(TestTextOutput)
#include "test_text_output.moc"
