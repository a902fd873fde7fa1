// Reports: two scenarios with everything switched on as a PDF, and all charts into a folder.
#include <QTemporaryDir>
#include <benchmark/benchmark.h>

#include "tests/bench/figures.h"
#include "tests/bench/samples.h"
#include "ui/files/catalog_loader.h"
#include "ui/files/scenario_files.h"
#include "ui/report/all_charts.h"
#include "ui/report/computed.h"
#include "ui/report/pdf_writer.h"

namespace bench {
namespace {

constexpr int repeats = 9;

void report(Figures& figures) {
    const ui::LoadedCatalog loaded = ui::loadCatalog();
    const model::Scenario example = ui::openScenario(QStringLiteral(SCALEWATT_EXAMPLE), loaded.catalog);
    const model::Draws draws(model::defaultDraws, model::defaultSeed);
    const std::vector<ui::Shown> shown = ui::computeShown(model::workspaceOf(example, example), loaded.catalog, draws);
    const ui::ReportInputs inputs{shown, loaded.catalog, {}, draws.count()};
    ui::ReportTemplate layout = ui::openTemplate(QStringLiteral("full"));
    for (ui::TemplateSection& section : layout.sections)
        section.on = true;
    const ui::ReportPages pages(ui::makeReport(inputs, layout, {}), ui::Paper::A4);
    figures["report_pages"] = pages.count();
    figures["report_ms"] =
        medianMs(repeats, [&] { benchmark::DoNotOptimize(ui::reportPdf(ui::makeReport(inputs, layout, {}), ui::Paper::A4)); });
    figures["all_charts_ms"] = medianMs(repeats, [&] {
        const QTemporaryDir folder;
        benchmark::DoNotOptimize(ui::writeAllCharts(inputs, folder.path(), QStringLiteral("svg"), {}));
    });
}

} // namespace

void registerReport(Figures& figures) {
    benchmark::RegisterBenchmark("report",
                                 [&figures](benchmark::State& state) {
                                     for (auto unused : state) {
                                         static_cast<void>(unused);
                                         report(figures);
                                     }
                                 })
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
}

} // namespace bench
