// What a band costs as draws, targets and scenarios grow: twice as many should cost at most twice the time.
#include <array>
#include <benchmark/benchmark.h>
#include <iomanip>
#include <iostream>

#include "model/ranges/uncertainty.h"
#include "tests/bench/figures.h"
#include "tests/bench/samples.h"
#include "ui/files/catalog_loader.h"

namespace bench {
namespace {

constexpr int repeats = 5;
constexpr int usualTargets = 64;
constexpr int usualScenarios = 4;

struct Size {
    int draws = model::defaultDraws;
    int targets = usualTargets;
    int scenarios = usualScenarios;
};

model::Scenario inRegion(int i) {
    constexpr std::array regions{"POL", "FRA", "USA", "CHN", "DEU", "NOR", "IND", "GBR"};
    model::Scenario scenario;
    scenario.set(model::Id::SiteRegion, regions.at(static_cast<std::size_t>(i)));
    return scenario;
}

double costMs(const Size& size, const model::Catalog& catalog) {
    const model::Draws draws(size.draws, model::defaultSeed);
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i) {
        QElapsedTimer clock;
        clock.start();
        for (int s = 0; s < size.scenarios; ++s) {
            const model::Scenario scenario = inRegion(s);
            auto request = model::defaultCurveRequest(scenario);
            request.points = size.targets;
            benchmark::DoNotOptimize(
                model::simulateBand(scenario, catalog, request, model::Quantity::TotalKg, draws));
        }
        times.push_back(elapsedMs(clock));
    }
    return median(times);
}

} // namespace

void printCosts(std::ostream& out) {
    const ui::LoadedCatalog loaded = ui::loadCatalog();
    out << "\n  draws  targets  scenarios       ms  against the first of its kind\n" << std::fixed;
    const auto rows = [&](std::vector<Size> sizes) {
        double first = 0.0;
        for (const Size& size : sizes) {
            const double ms = costMs(size, loaded.catalog);
            first = first > 0.0 ? first : ms;
            out << std::setw(7) << size.draws << std::setw(9) << size.targets << std::setw(11) << size.scenarios
                << std::setw(9) << std::setprecision(2) << ms << std::setw(8) << ms / first << '\n';
        }
    };
    rows({{1'024, 64, 4}, {4'096, 64, 4}, {16'384, 64, 4}, {65'536, 64, 4}});
    rows({{4'096, 64, 4}, {4'096, 128, 4}, {4'096, 256, 4}, {4'096, 512, 4}});
    rows({{4'096, 64, 1}, {4'096, 64, 2}, {4'096, 64, 4}, {4'096, 64, 8}});
}

} // namespace bench
