// One slider step in the real window, from the value to the chart on the screen: beside a bare replot of the same
// curves, and with everything shown that can be.
#include <QApplication>
#include <QElapsedTimer>
#include <benchmark/benchmark.h>
#include <qcustomplot.h>

#include "tests/bench/figures.h"
#include "tests/bench/sample_window.h"
#include "tests/bench/samples.h"
#include "ui/charts/chart_panel.h"

namespace bench {
namespace {

using model::Id;

constexpr int steps = 200;
constexpr int bareReplots = 200;
constexpr QSize windowSize{1280, 800};
constexpr QSize fullSize{1600, 1000}; // two charts and all panels side by side
constexpr double secondsPerMs = 1e-3;

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
        samples.push_back(elapsedMs(clock));
    }
    return median(samples);
}

/// Times of a drag from one end of the slider to the other.
std::vector<double> drag(benchmark::State& state, SampleWindow& sample) {
    sample.stepMs(1.0);
    sample.session().beginGesture(true);
    std::vector<double> samples;
    for ([[maybe_unused]] auto _ : state) {
        samples.push_back(sample.stepMs(1.0 + static_cast<double>(samples.size() + 1) / steps));
        state.SetIterationTime(samples.back() * secondsPerMs);
    }
    sample.session().endGesture();
    state.counters["scenarios"] = static_cast<double>(sample.window().runner().shown().size());
    return samples;
}

void slider(benchmark::State& state, Figures& figures) {
    SampleWindow sample(windowSize);
    sample.showFour();
    const std::vector<double> samples = drag(state, sample);
    ui::ChartPanel* chart = sample.window().chart();
    const double bare = bareReplotMs(chart->spec(), chart->view()->size());
    figures["slider_step_p95_ms"] = quantile(samples, 0.95);
    figures["slider_step_over_replot"] = median(samples) / bare;
    state.counters["bare_replot_ms"] = bare;
}

void full(benchmark::State& state, Figures& figures) {
    SampleWindow sample(fullSize);
    sample.showEverything();
    const std::vector<double> samples = drag(state, sample);
    figures["slider_step_full_p95_ms"] = quantile(samples, 0.95);
    state.counters["median_ms"] = median(samples);
}

// Every step asks for another patience, so that what waiting saves is worked out anew, pauses and all.
void patience(benchmark::State& state, Figures& figures) {
    SampleWindow sample(windowSize);
    sample.showFour();
    ui::Session& session = sample.session();
    const auto stepMs = [&](double hours) {
        return sample.shownMs([&] { session.editInGesture({{Id::ScheduleSlack, hours}}); });
    };
    session.beginGesture(true);
    session.editInGesture({{Id::ScheduleOn, std::string(model::switchedOn)}, {Id::ScheduleWay, std::string("pausing")}});
    stepMs(1.0);
    std::vector<double> samples;
    for ([[maybe_unused]] auto _ : state) {
        samples.push_back(stepMs(2.0 + static_cast<double>(samples.size())));
        state.SetIterationTime(samples.back() * secondsPerMs);
    }
    session.endGesture();
    figures["slider_step_patience_p95_ms"] = quantile(samples, 0.95);
    state.counters["median_ms"] = median(samples);
}

void life(benchmark::State& state, Figures& figures) {
    SampleWindow sample(windowSize);
    sample.showLives();
    const std::vector<double> samples = drag(state, sample);
    figures["slider_step_life_p95_ms"] = quantile(samples, 0.95);
    state.counters["median_ms"] = median(samples);
}

/// A chart of what no line of total carbon shows: its bands are drawn in the slider's turn as well.
void otherQuantity(benchmark::State& state, Figures& figures) {
    SampleWindow sample(windowSize);
    sample.showFour();
    ui::ChartRequest request = sample.window().chart()->request();
    request.quantity = model::Quantity::TotalEnergyKwh;
    sample.window().chart()->setRequest(request);
    const std::vector<double> samples = drag(state, sample);
    figures["slider_step_energy_p95_ms"] = quantile(samples, 0.95);
    state.counters["median_ms"] = median(samples);
}

} // namespace

void registerSlider(Figures& figures) {
    const auto add = [&](const char* name, auto what) {
        benchmark::RegisterBenchmark(name, [&figures, what](benchmark::State& state) { what(state, figures); })
            ->Iterations(steps)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond);
    };
    add("slider", slider);
    add("slider_full", full);
    add("slider_patience", patience);
    add("slider_life", life);
    add("slider_energy", otherQuantity);
}

} // namespace bench
