// Ranges while somebody drags: how soon the final band is on the screen, how long the window is ever deaf, and how
// soon draws stop that nobody wants any more.
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <algorithm>
#include <benchmark/benchmark.h>

#include "tests/bench/figures.h"
#include "tests/bench/sample_window.h"
#include "tests/bench/samples.h"
#include "ui/session/range_worker.h"

namespace bench {
namespace {

using model::Id;

constexpr int bands = 100;
constexpr int dragSteps = 60;
constexpr int frameMs = 16;
constexpr int beatMs = 1;
constexpr int cancelRuns = 9;
constexpr QSize windowSize{1280, 800};
constexpr double secondsPerMs = 1e-3;

void sliderToBand(benchmark::State& state, Figures& figures, const char* figure, void (SampleWindow::*show)()) {
    SampleWindow sample(windowSize);
    (sample.*show)();
    sample.bandMs(1.0); // the first also makes the draws
    sample.session().beginGesture(true);
    std::vector<double> samples;
    for ([[maybe_unused]] auto _ : state) {
        samples.push_back(sample.bandMs(1.0 + static_cast<double>(samples.size() + 1) / bands));
        state.SetIterationTime(samples.back() * secondsPerMs);
    }
    sample.session().endGesture();
    figures[figure] = quantile(samples, 0.95);
    state.counters["median_ms"] = median(samples);
}

/// The longest time between two beats of a timer that wants one every millisecond, while a step comes with every frame.
double longestBlockMs(SampleWindow& sample) {
    QEventLoop loop;
    QTimer beat;
    QTimer frame;
    QElapsedTimer since;
    std::vector<double> pauses;
    int step = 0;
    for (QTimer* timer : {&beat, &frame})
        timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(&beat, &QTimer::timeout, &loop, [&] {
        pauses.push_back(elapsedMs(since) - beatMs);
        since.restart();
    });
    QObject::connect(&frame, &QTimer::timeout, &loop, [&] {
        if (step == dragSteps)
            loop.quit();
        else
            sample.session().editInGesture({{Id::SitePue, 1.0 + static_cast<double>(++step) / dragSteps}});
    });
    since.start();
    beat.start(beatMs);
    frame.start(frameMs);
    loop.exec();
    return *std::ranges::max_element(pauses);
}

void heartbeat(benchmark::State& state, Figures& figures, const char* figure, void (SampleWindow::*show)()) {
    SampleWindow sample(windowSize);
    (sample.*show)();
    sample.bandMs(1.0);
    std::vector<double> longest;
    for ([[maybe_unused]] auto _ : state) {
        sample.session().beginGesture(true);
        longest.push_back(longestBlockMs(sample));
        sample.session().endGesture();
        state.SetIterationTime(longest.back() * secondsPerMs);
    }
    figures[figure] = median(longest);
}

/// The longest time between two looks whether the work is still wanted, start and end among them.
double longestLookMs(const model::Catalog& catalog, const model::Draws& draws) {
    QElapsedTimer since;
    double longest = 0.0;
    const auto look = [&](double) {
        longest = std::max(longest, elapsedMs(since));
        since.restart();
        return true;
    };
    since.start();
    benchmark::DoNotOptimize(ui::drawRange({}, catalog, draws, look));
    look(1.0);
    return longest;
}

void cancel(benchmark::State& state, Figures& figures) {
    const ui::LoadedCatalog loaded = ui::loadCatalog();
    const model::Draws draws(model::defaultDraws, model::defaultSeed);
    std::vector<double> samples;
    for ([[maybe_unused]] auto _ : state) {
        samples.push_back(longestLookMs(loaded.catalog, draws));
        state.SetIterationTime(samples.back() * secondsPerMs);
    }
    figures["cancel_ms"] = *std::ranges::min_element(samples); // what else the machine does adds to the others
}

} // namespace

void registerDrag(Figures& figures) {
    const auto add = [&](const char* name, auto what, int iterations) {
        benchmark::RegisterBenchmark(name, [&figures, what](benchmark::State& state) { what(state, figures); })
            ->Iterations(iterations)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond);
    };
    const auto addOf = [&](const char* name, auto what, const char* figure, void (SampleWindow::*show)(), int runs) {
        add(name, [=](benchmark::State& state, Figures& into) { what(state, into, figure, show); }, runs);
    };
    addOf("slider_to_band", sliderToBand, "slider_to_band_p95_ms", &SampleWindow::showFour, bands);
    addOf("slider_to_band_life", sliderToBand, "slider_to_band_life_p95_ms", &SampleWindow::showLives, bands);
    addOf("heartbeat", heartbeat, "longest_block_ms", &SampleWindow::showFour, 5);
    addOf("heartbeat_life", heartbeat, "longest_block_life_ms", &SampleWindow::showLives, 5);
    add("cancel", cancel, cancelRuns);
}

} // namespace bench
