// Whole programs: the window up to its first chart beside an empty window, and one estimate on the command line.
#include <benchmark/benchmark.h>

#include "tests/bench/figures.h"
#include "tests/bench/first_paint.h"
#include "tests/bench/samples.h"

namespace bench {
namespace {

constexpr int startRuns = 15;
constexpr int estimateRuns = 40;
constexpr double secondsPerMs = 1e-3;

struct Starts {
    std::vector<double> milliseconds;
    std::vector<double> residentKb;

    void add(const FirstPaint& paint) {
        milliseconds.push_back(paint.milliseconds);
        residentKb.push_back(paint.residentKb);
    }
};

// Both programs in turn, so that what else the machine does meets both alike; the first of each only warms the caches.
void start(benchmark::State& state, Figures& figures) {
    const QStringList withFile{SCALEWATT_EXAMPLE}; // without one a first start shows the start page, and no chart
    runToFirstPaint(SCALEWATT_PROGRAM, withFile);
    runToFirstPaint(SCALEWATT_EMPTY_WINDOW);
    Starts program;
    Starts empty;
    for ([[maybe_unused]] auto _ : state) {
        empty.add(runToFirstPaint(SCALEWATT_EMPTY_WINDOW));
        program.add(runToFirstPaint(SCALEWATT_PROGRAM, withFile));
        state.SetIterationTime(program.milliseconds.back() * secondsPerMs);
    }
    figures["start_ms"] = median(program.milliseconds);
    figures["start_over_empty_window"] = median(program.milliseconds) / median(empty.milliseconds);
    figures["memory_over_empty_window"] = median(program.residentKb) / median(empty.residentKb);
    state.counters["empty_window_ms"] = median(empty.milliseconds);
    state.counters["resident_mb"] = median(program.residentKb) / 1024.0;
    state.counters["empty_window_mb"] = median(empty.residentKb) / 1024.0;
}

void estimate(benchmark::State& state, Figures& figures) {
    const QStringList arguments{"estimate", SCALEWATT_EXAMPLE};
    runToExit(SCALEWATT_PROGRAM, arguments);
    std::vector<double> samples;
    for ([[maybe_unused]] auto _ : state) {
        samples.push_back(runToExit(SCALEWATT_PROGRAM, arguments));
        state.SetIterationTime(samples.back() * secondsPerMs);
    }
    figures["estimate_ms"] = median(samples);
}

} // namespace

void registerStart(Figures& figures) {
    benchmark::RegisterBenchmark("start", [&](benchmark::State& state) { start(state, figures); })
        ->Iterations(startRuns)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
}

void registerEstimate(Figures& figures) {
    benchmark::RegisterBenchmark("estimate", [&](benchmark::State& state) { estimate(state, figures); })
        ->Iterations(estimateRuns)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
}

} // namespace bench
