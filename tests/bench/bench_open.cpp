// Opening a file with six scenarios and a baseline in the real window, from the path to the chart on the screen; and the
// validation page for the first time, from the click to every run predicted beside what was published.
#include <QAction>
#include <QApplication>
#include <QTableView>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>

#include "model/scenario/workspace_json.h"
#include "tests/bench/figures.h"
#include "tests/bench/samples.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/chart_view.h"
#include "ui/files/scenario_files.h"
#include "ui/window/main_window.h"

namespace bench {
namespace {

using model::Id;

constexpr int files = 20;
constexpr int looks = 7;
constexpr QSize windowSize{1280, 800};
constexpr double secondsPerMs = 1e-3;

model::Scenario inPlace(const char* region, double target) {
    model::Scenario scenario;
    scenario.set(Id::SiteRegion, region);
    scenario.set(Id::AccuracyTarget, target);
    scenario.name = region;
    return scenario;
}

/// No two files share a scenario: nothing is known from the one before.
QByteArray sixScenarios(int file) {
    const double mfu = 0.2 + 0.01 * file;
    model::Workspace workspace = model::workspaceOf(inPlace("POL", 0.7), inPlace("FRA", 0.7));
    for (const char* region : {"USA", "CHN", "DEU", "NOR", "IND"})
        model::addCase(workspace, inPlace(region, 0.72));
    for (model::Case& one : workspace.cases)
        one.scenario.set(Id::TrainingMfu, mfu);
    workspace.baseline->set(Id::TrainingMfu, mfu);
    return QByteArray::fromStdString(model::writeWorkspace(workspace));
}

double openMs(ui::MainWindow& window, const QString& path) {
    bool painted = false;
    const auto connection = QObject::connect(window.chart()->view(), &ui::ChartView::painted, [&] { painted = true; });
    QElapsedTimer clock;
    clock.start();
    window.openFile(path);
    while (!painted)
        QApplication::processEvents();
    QApplication::processEvents(); // what the replot asked the window to show
    QObject::disconnect(connection);
    return elapsedMs(clock);
}

void open(benchmark::State& state, Figures& figures) {
    const QTemporaryDir folder;
    const ui::LoadedCatalog catalog = ui::loadCatalog(folder.path());
    ui::MainWindow window(catalog, ui::Preferences(), std::make_unique<ui::DialogPrompt>());
    window.resize(windowSize);
    window.show();
    QApplication::processEvents();
    std::vector<double> samples;
    for ([[maybe_unused]] auto _ : state) {
        const QString path = folder.filePath("six.json");
        ui::writeFile(path, sixScenarios(static_cast<int>(samples.size())));
        samples.push_back(openMs(window, path));
        state.SetIterationTime(samples.back() * secondsPerMs);
    }
    figures["open_six_ms"] = median(samples);
    state.counters["scenarios"] = static_cast<double>(window.runner().shown().size());
}

/// Page and comparison are kept once made: a window of its own for every look.
double firstValidationMs(const ui::LoadedCatalog& catalog) {
    ui::MainWindow window(catalog, ui::Preferences(), std::make_unique<ui::DialogPrompt>());
    window.resize(windowSize);
    window.show();
    while (!window.runner().shown().front().finelyDrawn)
        QApplication::processEvents();
    QElapsedTimer clock;
    clock.start();
    window.findChild<QAction*>("action.validation")->trigger();
    const auto* runs = window.findChild<QTableView*>("validation.table");
    while (runs->model()->rowCount() == 0)
        QApplication::processEvents();
    bool painted = false;
    QObject::connect(window.findChild<ui::ChartView*>("validation.chart"), &ui::ChartView::painted, runs,
                     [&] { painted = true; });
    while (!painted)
        QApplication::processEvents();
    QApplication::processEvents(); // what the replot asked the window to show
    return elapsedMs(clock);
}

void openValidation(benchmark::State& state, Figures& figures) {
    const QTemporaryDir folder;
    const ui::LoadedCatalog catalog = ui::loadCatalog(folder.path());
    std::vector<double> samples;
    for ([[maybe_unused]] auto _ : state) {
        samples.push_back(firstValidationMs(catalog));
        state.SetIterationTime(samples.back() * secondsPerMs);
    }
    figures["validation_page_ms"] = median(samples);
}

} // namespace

void registerOpen(Figures& figures) {
    const auto add = [&](const char* name, auto what, int runs) {
        benchmark::RegisterBenchmark(name, [&figures, what](benchmark::State& state) { what(state, figures); })
            ->Iterations(runs)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond);
    };
    add("open_six", open, files);
    add("open_validation", openValidation, looks);
}

} // namespace bench
