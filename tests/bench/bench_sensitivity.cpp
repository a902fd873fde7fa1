// What matters most, of a run and of one that aims at an accuracy, and why two scenarios that differ in twelve inputs do.
#include <benchmark/benchmark.h>
#include <stdexcept>

#include "model/sensitivity/difference.h"
#include "model/sensitivity/scenario_sensitivity.h"
#include "tests/bench/figures.h"
#include "tests/bench/samples.h"
#include "ui/files/catalog_loader.h"

namespace bench {
namespace {

constexpr int repeats = 9;

model::Scenario givenRun() {
    model::Scenario s;
    s.set(model::Id::ModelParameters, 7e9);
    s.set(model::Id::DataTokens, 2e12);
    s.set(model::Id::SiteRegion, std::string("POL"));
    return s;
}

/// Differs from the given run in twelve inputs.
model::Scenario otherRun() {
    using model::Id;
    model::Scenario s;
    for (const auto& [id, value] : {std::pair{Id::ModelParameters, 13e9}, {Id::DataTokens, 1e12}, {Id::SitePue, 1.1}, {Id::TrainingMfu, 0.45},
                                    {Id::EmbodiedLifetime, 6.0}, {Id::SiteCarbonIntensity, 50.0}, {Id::SiteWue, 1.0}, {Id::SitePrice, 0.1},
                                    {Id::EmbodiedDevice, 200.0}, {Id::EmbodiedUseRate, 0.9}, {Id::TrainingNodeFactor, 1.4}}) {
        s.set(id, value);
    }
    s.set(Id::SiteRegion, std::string("FRA"));
    return s;
}

void sensitivities(Figures& figures) {
    const model::Catalog catalog = ui::loadCatalog(ui::Runs::LeftOut).catalog;
    const model::Draws draws(model::defaultDraws, model::defaultSeed);
    model::Scenario aimed;
    aimed.set(model::Id::AccuracyTarget, 0.75);
    const auto sobol = [&](const model::Scenario& s) {
        return medianMs(repeats, [&] { benchmark::DoNotOptimize(model::sensitivityOf(s, catalog, model::Quantity::TotalKg, draws)); });
    };
    figures["sobol_ms"] = sobol(givenRun());
    figures["sobol_aimed_ms"] = sobol(aimed);
    if (model::explainDifference(givenRun(), otherRun(), catalog).groups.size() != 12) {
        throw std::runtime_error("the two runs no longer differ in twelve groups");
    }
    figures["shapley_ms"] = medianMs(repeats, [&] { benchmark::DoNotOptimize(model::explainDifference(givenRun(), otherRun(), catalog)); });
}

} // namespace

void registerSensitivity(Figures& figures) {
    benchmark::RegisterBenchmark("sensitivity",
                                 [&figures](benchmark::State& state) {
                                     for (auto unused : state) {
                                         static_cast<void>(unused);
                                         sensitivities(figures);
                                     }
                                 })
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
}

} // namespace bench
