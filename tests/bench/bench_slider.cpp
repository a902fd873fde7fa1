// One slider step in the real window, from the value to the chart on the screen, beside a bare replot of the same
// curves.
#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <qcustomplot.h>

#include "tests/bench/figures.h"
#include "tests/bench/samples.h"
#include "ui/charts/chart_panel.h"
#include "ui/files/example_files.h"
#include "ui/window/main_window.h"

namespace bench {
namespace {

using model::Id;

constexpr int steps = 200;
constexpr int bareReplots = 200;
constexpr QSize windowSize{1280, 800};
constexpr double secondsPerMs = 1e-3;

double nowMs(const QElapsedTimer& clock) {
    return static_cast<double>(clock.nsecsElapsed()) * 1e-6;
}

model::Scenario inPlace(model::Scenario scenario, const std::string& region) {
    scenario.set(Id::SiteRegion, region);
    scenario.name = region;
    return scenario;
}

/// The edited scenario, its baseline and two pinned ones: four curves.
void showFourScenarios(ui::Session& session) {
    session.setBaseline(inPlace(session.scenario(), "FRA"));
    session.add({inPlace(session.scenario(), "USA"), inPlace(session.scenario(), "CHN")});
}

/// A step as the slider makes it while held; returns once the new chart has been painted and shown.
double stepMs(ui::MainWindow& window, double pue) {
    bool painted = false;
    const auto connection = QObject::connect(window.chart()->view(), &ui::ChartView::painted, [&] { painted = true; });
    QElapsedTimer clock;
    clock.start();
    window.session().editInGesture({{Id::SitePue, pue}});
    while (!painted)
        QApplication::processEvents();
    QApplication::processEvents(); // what the replot asked the window to show
    const double elapsed = nowMs(clock);
    QObject::disconnect(connection);
    return elapsed;
}

void addCurves(QCustomPlot& plot, const ui::ChartSpec& spec) {
    plot.yAxis->setScaleType(QCPAxis::stLogarithmic);
    plot.yAxis->setTicker(QSharedPointer<QCPAxisTickerLog>::create());
    plot.xAxis->setRange(spec.x.low, spec.x.high);
    plot.yAxis->setRange(spec.y.low, spec.y.high);
    for (const ui::Series& series : spec.series)
        plot.addGraph()->setData(QVector<double>(series.x.begin(), series.x.end()),
                                 QVector<double>(series.y.begin(), series.y.end()), true);
}

/// Median time of QCustomPlot alone for the same curves at the same size.
double bareReplotMs(const ui::ChartSpec& spec, QSize size) {
    QCustomPlot plot;
    plot.resize(size);
    addCurves(plot, spec);
    plot.show();
    QApplication::processEvents();
    std::vector<double> samples;
    for (int i = 0; i < bareReplots; ++i) {
        QElapsedTimer clock;
        clock.start();
        plot.replot(QCustomPlot::rpQueuedRefresh);
        QApplication::processEvents();
        samples.push_back(nowMs(clock));
    }
    return median(samples);
}

void slider(benchmark::State& state, Figures& figures) {
    const QTemporaryDir noCataloguesOfOnesOwn;
    const ui::LoadedCatalog catalog = ui::loadCatalog(noCataloguesOfOnesOwn.path());
    ui::MainWindow window(catalog, ui::Preferences(), std::make_unique<ui::DialogPrompt>());
    window.resize(windowSize);
    window.show();
    showFourScenarios(window.session());
    QApplication::processEvents();
    stepMs(window, 1.0);

    window.session().beginGesture(true);
    std::vector<double> samples;
    for ([[maybe_unused]] auto _ : state) {
        samples.push_back(stepMs(window, 1.0 + static_cast<double>(samples.size() + 1) / steps));
        state.SetIterationTime(samples.back() * secondsPerMs);
    }
    window.session().endGesture();

    const double bare = bareReplotMs(window.chart()->spec(), window.chart()->view()->size());
    figures["slider_step_p95_ms"] = quantile(samples, 0.95);
    figures["slider_step_over_replot"] = median(samples) / bare;
    state.counters["curves"] = static_cast<double>(window.chart()->spec().series.size());
    state.counters["bare_replot_ms"] = bare;
}

} // namespace

void registerSlider(Figures& figures) {
    benchmark::RegisterBenchmark("slider", [&](benchmark::State& state) { slider(state, figures); })
        ->Iterations(steps)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
}

} // namespace bench
