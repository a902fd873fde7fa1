// Other tools' examples by their own equations and constants, each within 1 % of its unrounded figure.
#include <QTest>
#include <cmath>
#include <map>

#include "model/formats/csv.h"
#include "model/peers/peers.h"
#include "model/units.h"
#include "tests/support/shipped.h"

using namespace model;

namespace {

constexpr double tolerance = 0.01;

const PeerData& peers() {
    static const PeerData data = readPeers(support::readFile(support::resources() / "data/peers.json"), "peers.json");
    return data;
}

/// One example: cells by column.
struct Example {
    std::map<std::string, std::string> cells;

    const std::string& text(const char* column) const { return cells.at(column); }
    std::optional<double> optional(const char* column) const { return finiteNumber(text(column)); }
    double number(const char* column) const { return optional(column).value(); }
};

std::vector<Example> examples(const char* file) {
    const auto rows = parseCsv(support::readFile(support::testData() / "peer_examples" / file), file);
    std::vector<Example> all(rows.size() - 1);
    for (std::size_t row = 1; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < rows[row].cells.size(); ++column) {
            all[row - 1].cells[rows.front().cells[column]] = rows[row].cells[column];
        }
    }
    return all;
}

PeerJob hours(const Example& e) {
    return {.deviceHours = e.number("hours")};
}

void isAsPublished(const PeerAnswer& answer, const Example& e) {
    QCOMPARE_REL(answer.kwh, e.number("energy_kwh"), tolerance);
    QCOMPARE_REL(answer.kg * gramsPerKilogram, e.number("g"), tolerance);
}

} // namespace

class TestPeers : public QObject {
    Q_OBJECT

private slots:
    void everyConstantSaysWhereItIsFrom() {
        QVERIFY(peers().constants.size() >= 30);
        for (const auto& [id, constant] : peers().constants) {
            QVERIFY2(constant.provenance.year > 0 && !constant.provenance.licence.empty() && !constant.unit.empty(),
                     id.c_str());
        }
    }

    void mlCo2ImpactExamples() {
        for (const Example& e : examples("ml_co2_impact.csv")) {
            PeerJob job = hours(e);
            job.device = e.text("device");
            job.region = e.text("region");
            job.gPerKwh = e.optional("custom_g_per_kwh");
            const PeerAnswer answer = mlCo2Impact(job, peers());
            QCOMPARE_REL(answer.kwh, e.number("energy_kwh"), tolerance);
            QVERIFY2(std::abs(answer.kg - e.number("kg")) <= tolerance * answer.kg + 5e-5,
                     e.text("device").c_str()); // printed with 4 decimals
        }
    }

    void greenAlgorithmsExamples() {
        const std::map<std::string, const char*> countries{
            {"475.0", ""}, {"51.28", "FRA"}, {"423.94", "USA"}, {"231.12", "GBR"}};
        for (const Example& e : examples("green_algorithms.csv")) {
            PeerJob job = hours(e);
            job.tdpW = 0.0;
            job.otherW = e.number("core_w");
            job.memoryGb = e.number("memory_gb");
            job.repeats = e.number("repeats");
            const bool old = e.text("version") == "v2.2";
            if (const double pue = e.number("pue"); pue != 1.56 && pue != 1.67) {
                job.pue = pue;
            }
            const auto country = countries.find(e.text("g_per_kwh"));
            job.country = country != countries.end() ? country->second : "";
            const PeerAnswer answer = old ? greenAlgorithms2(job, peers()) : greenAlgorithms(job, peers());
            QCOMPARE_REL(answer.kwh, e.number("energy_kwh"), tolerance);
            if (country != countries.end()) { // Ontario is no country
                QCOMPARE_REL(answer.kg * gramsPerKilogram, e.number("g"), tolerance);
            }
        }
    }

    void llmCarbonExamples() {
        for (const Example& e : examples("llmcarbon.csv")) {
            const double devices = e.number("devices");
            const PeerJob job{.devices = devices,
                              .measuredSystemW = e.number("system_w"),
                              .pue = e.number("pue"),
                              .gPerKwh = e.number("g_per_kwh"),
                              .parameters = e.number("parameters"),
                              .tokens = e.number("tokens"),
                              .peakFlopPerS = e.number("peak_tflops") * flopPerTeraflop,
                              .efficiency = e.number("efficiency")};
            const PeerAnswer answer = llmCarbon(job, peers());
            QCOMPARE_REL(answer.deviceHours / devices / 24.0, e.number("days"), tolerance);
            QCOMPARE_REL(answer.kwh, e.number("energy_mwh") * 1'000.0, tolerance);
            QCOMPARE_REL(answer.kg, e.number("t") * kilogramsPerTonne, tolerance);
            QVERIFY(!answer.embodiedKg); // nobody named the die
        }
    }

    /// XLM: 64 servers with 512 V100s for 20.4 days, 648.0454698 kg.
    void llmCarbonEmbodied() {
        QCOMPARE_REL(llmCarbonEmbodiedKg("V100", 64.0, 512.0, 20.4, peers()).value(), 648.0454698082192, 1e-9);
        QVERIFY(!llmCarbonEmbodiedKg("A100", 64.0, 512.0, 20.4, peers()));
    }

    void llmCarbonThroughputs() {
        for (const Example& e : examples("llmcarbon_throughput.csv")) {
            const auto answer = llmCarbonThroughput(e.number("params_B") * 1e9, e.number("gpu_memory_GB"), peers());
            QCOMPARE(answer.tensorParallel, e.number("tensor_parallel"));
            QCOMPARE(answer.pipelineParallel, e.number("pipeline_parallel"));
            QCOMPARE_REL(answer.devices, e.number("predicted_gpus"), tolerance);
            QCOMPARE_REL(answer.flopPerSPerDevice, e.number("predicted_TFLOPs_per_gpu") * flopPerTeraflop, tolerance);
        }
    }

    void codeCarbonExamples() {
        for (const Example& e : examples("codecarbon.csv")) {
            PeerJob job{.deviceHours = 1'000.0, .measuredSystemW = e.number("it_energy_kwh"), .pue = e.number("pue")};
            (e.text("place").find(':') != std::string::npos ? job.region : job.country) = e.text("place");
            const PeerAnswer answer = codeCarbon(job, peers());
            isAsPublished(answer, e);
        }
    }

    void cloudCarbonFootprintExamples() {
        for (const Example& e : examples("cloud_carbon_footprint.csv")) {
            PeerJob job = hours(e);
            job.device = e.text("device");
            job.utilisation = e.number("utilisation");
            const PeerAnswer answer = cloudCarbonFootprint(job, peers());
            isAsPublished(answer, e);
        }
    }

    void carbontrackerExamples() {
        for (const Example& e : examples("carbontracker.csv")) {
            PeerJob job = hours(e);
            job.tdpW = e.number("device_w");
            job.utilisation = e.number("utilisation");
            job.country = e.text("country");
            const PeerAnswer answer = carbontracker(job, peers());
            isAsPublished(answer, e);
        }
    }

    void ecoLogitsExamples() {
        for (const Example& e : examples("ecologits.csv")) {
            const PeerServing request{.outputTokens = e.number("output_tokens"),
                                      .activeParameters = e.number("active_b") * 1e9,
                                      .totalParameters = e.number("total_b") * 1e9,
                                      .batch = e.number("batch"),
                                      .tokensPerSecond = e.optional("tps"),
                                      .secondsToFirstToken = e.optional("ttft_s").value_or(0.0),
                                      .pue = e.number("pue"),
                                      .gPerKwh = {},
                                      .country = e.text("country")};
            const PeerAnswer answer = ecoLogitsServing(request, peers());
            QCOMPARE_REL(answer.kwh * 1'000.0, e.number("request_wh"), tolerance);
            QCOMPARE_REL(answer.kg * gramsPerKilogram, e.number("usage_g"), tolerance);
            QCOMPARE_REL(answer.embodiedKg.value() * gramsPerKilogram, e.number("embodied_g"), tolerance);
        }
    }

    void ecoLogitsKnowsNoTraining() {
        const PeerAnswer answer = ecoLogitsTraining({.deviceHours = 1.0, .tdpW = 300.0}, peers());
        QVERIFY(!answer.applies());
        QCOMPARE(answer.gap, PeerGap::NoTraining);
    }

    void devicesThatAToolDoesNotKnow() {
        const PeerJob job{.deviceHours = 1.0, .device = "h100-sxm"};
        QCOMPARE(cloudCarbonFootprint(job, peers()).gap, PeerGap::UnknownDevice);
        QCOMPARE(greenAlgorithms(job, peers()).gap, PeerGap::UnknownDevice);
        QCOMPARE(carbontracker(job, peers()).gap, PeerGap::UnknownDevice);
        QVERIFY(mlCo2Impact(job, peers()).applies());
    }

    /// What another tool computes is not for a user's catalogue to change.
    void aUsersCatalogueHoldsNone() {
        Catalog catalog;
        try {
            addCatalog(catalog, support::readFile(support::resources() / "data/peers.json"), "mine.json",
                       CatalogOwner::User, support::catalogSchema());
            QFAIL("accepted");
        } catch (const InputError& error) {
            QCOMPARE(error.problem().id, std::string("catalog.unknown_kind"));
            QVERIFY(!std::ranges::count(std::get<std::vector<std::string>>(error.problem().allowed), "peers"));
        }
    }

    void aFileOfAnotherKindIsRefused() {
        try {
            readPeers(R"({"kind": "defaults", "records": []})", "p.json");
            QFAIL("accepted");
        } catch (const InputError& error) {
            QCOMPARE(error.problem().id, std::string("catalog.unknown_kind"));
            QCOMPARE(error.problem().path, std::string("kind"));
        }
        QVERIFY_THROWS_EXCEPTION(InputError,
                                 readPeers(R"({"kind": "peers", "records": [{"id": "a.b", "value": 1}]})", "p.json"));
    }
};

QTEST_GUILESS_MAIN(TestPeers)
#include "test_peers.moc"
