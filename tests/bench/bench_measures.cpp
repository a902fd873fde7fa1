// Measures: from today to after with every measure on, the best order of ten and the best three of all.
#include <benchmark/benchmark.h>

#include "model/measures/measure_search.h"
#include "model/measures/waterfall.h"
#include "tests/bench/figures.h"
#include "tests/bench/samples.h"
#include "ui/files/catalog_loader.h"

namespace bench {
namespace {

constexpr int repeats = 9;
constexpr std::size_t ten = 10;

model::Scenario wholeLife() {
    model::Scenario s;
    s.set(model::Id::ModelParameters, 7e9);
    s.set(model::Id::DataTokens, 2e12);
    s.set(model::Id::SiteRegion, std::string("POL"));
    s.set(model::Id::DevelopmentOn, std::string(model::switchedOn));
    s.set(model::Id::DevelopmentTrials, 20.0);
    s.set(model::Id::DeploymentOn, std::string(model::switchedOn));
    s.measures = model::allMeasures(s);
    for (model::ChosenMeasure& chosen : s.measures) {
        chosen.on = true;
    }
    return s;
}

void measures(Figures& figures) {
    const model::Catalog catalog = ui::loadCatalog(ui::Runs::LeftOut).catalog;
    const model::Scenario all = wholeLife();
    model::Scenario some = all;
    some.measures.resize(ten);
    figures["measures_waterfall_ms"] = medianMs(repeats, [&] { benchmark::DoNotOptimize(model::makeWaterfall(all, catalog)); });
    figures["measures_best_order_ms"] = medianMs(repeats, [&] { benchmark::DoNotOptimize(model::withBestOrder(some, catalog)); });
    figures["measures_best_three_ms"] = medianMs(repeats, [&] { benchmark::DoNotOptimize(model::withOnlyBest(all, 3, catalog)); });
}

} // namespace

void registerMeasures(Figures& figures) {
    benchmark::RegisterBenchmark("measures",
                                 [&figures](benchmark::State& state) {
                                     for (auto unused : state) {
                                         static_cast<void>(unused);
                                         measures(figures);
                                     }
                                 })
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
}

} // namespace bench
