// Ranges: bands of four scenarios as the window asks for them, the band workload beside NumPy, and the validation
// page's numbers.
#include <QProcess>
#include <benchmark/benchmark.h>
#include <stdexcept>

#include "model/ranges/uncertainty.h"
#include "model/run/inputs.h"
#include "model/run/validation.h"
#include "tests/bench/band_workload.h"
#include "tests/bench/figures.h"
#include "tests/bench/samples.h"
#include "ui/files/catalog_loader.h"

namespace bench {
namespace {

constexpr int repeats = 15;
constexpr double withinSamplingError = 0.15; // of draws side by side, as the script has them, at the 95 % point

nlohmann::json runScript() {
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(SCALEWATT_BAND_SCRIPT), QStringLiteral(SCALEWATT_DATA)});
    if (!python.waitForFinished(120'000) || python.exitCode() != 0) {
        throw std::runtime_error("band_workload.py needs python3 with NumPy: " +
                                 python.readAllStandardError().toStdString());
    }
    return nlohmann::json::parse(python.readAllStandardOutput().toStdString());
}

void checkAgainst(const nlohmann::json& script, const std::vector<std::vector<model::Quantiles>>& own) {
    for (std::size_t s = 0; s < own.size(); ++s) {
        for (std::size_t t = 0; t < own[s].size(); ++t) {
            const std::array<double, 3> values{own[s][t].p5, own[s][t].p50, own[s][t].p95};
            for (std::size_t q = 0; q < values.size(); ++q) {
                const double theirs = script["quantiles"][s][q][t];
                if (!(std::abs(values[q] / theirs - 1.0) < withinSamplingError)) {
                    throw std::runtime_error("the band workload and its script disagree");
                }
            }
        }
    }
}

void bandBesideNumpy(Figures& figures, const model::Catalog& catalog) {
    const nlohmann::json script = runScript();
    checkAgainst(script, runBandWorkload(catalog));
    const double own = medianMs(repeats, [&] { benchmark::DoNotOptimize(runBandWorkload(catalog)); });
    figures["band_workload_ms"] = own;
    figures["band_speedup_over_numpy"] = script["median_ms"].get<double>() / own;
}

void bandOfFour(Figures& figures, const model::Catalog& catalog) {
    const model::Draws draws(model::defaultDraws, model::defaultSeed);
    std::vector<model::Scenario> four(4);
    for (std::size_t i = 0; const char* place : {"POL", "FRA", "USA", "CHN"}) {
        four[i++].set(model::Id::SiteRegion, place);
    }
    const auto bands = [&](const model::Draws& from, int points) {
        for (const model::Scenario& s : four) {
            auto request = model::defaultCurveRequest(s);
            request.points = points;
            benchmark::DoNotOptimize(model::simulateBand(s, catalog, request, model::Quantity::TotalKg, from));
        }
    };
    figures["band_ms"] = medianMs(repeats, [&] { bands(draws, 64); });
    figures["band_256_targets_ms"] = medianMs(repeats, [&] { bands(draws, 256); });
    const model::Draws many(4 * model::defaultDraws, model::defaultSeed);
    figures["band_16384_draws_ms"] = medianMs(repeats, [&] { bands(many, 64); });
}

// With a deployment: one size of least kg over the whole life, and the band of a scenario that is served.
void servedLife(Figures& figures, const model::Catalog& catalog) {
    model::Scenario served;
    served.set(model::Id::DeploymentOn, std::string(model::switchedOn));
    model::Scenario decided = served;
    decided.set(model::Id::AccuracyAllocation, std::string("lifetime_optimal"));
    const model::Inputs inputs = model::resolveInputs(decided, catalog);
    double reducible = 0.5; // nats; another one each time: what was decided once is remembered
    figures["lifetime_optimal_ms"] = medianMs(repeats, [&] {
        benchmark::DoNotOptimize(inputs.question.sizeFor("mmlu", reducible));
        reducible += 0.01;
    });
    const model::Draws draws(model::defaultDraws, model::defaultSeed);
    figures["band_with_deployment_ms"] = medianMs(repeats, [&] {
        benchmark::DoNotOptimize(model::simulateBand(served, catalog, model::defaultCurveRequest(served), model::Quantity::TotalKg, draws));
    });
}

} // namespace

void registerBand(Figures& figures) {
    benchmark::RegisterBenchmark(
        "band",
        [&figures](benchmark::State& state) {
            const ui::LoadedCatalog loaded = ui::loadCatalog();
            for (auto unused : state) {
                static_cast<void>(unused);
                bandOfFour(figures, loaded.catalog);
                servedLife(figures, loaded.catalog);
                bandBesideNumpy(figures, loaded.catalog);
                figures["validate_ms"] = medianMs(repeats,
                    [&] { benchmark::DoNotOptimize(model::validate(loaded.catalog.publishedRuns, loaded.catalog)); });
            }
        })
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
}

} // namespace bench
