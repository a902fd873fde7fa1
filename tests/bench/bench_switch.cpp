// Another language and another theme in the running window, with everything shown that can be.
#include <benchmark/benchmark.h>

#include "tests/bench/figures.h"
#include "tests/bench/sample_window.h"
#include "tests/bench/samples.h"

namespace bench {
namespace {

constexpr int switches = 10;
constexpr QSize fullSize{1600, 1000};
constexpr double secondsPerMs = 1e-3;

/// There and back, in turn.
void switchBetween(benchmark::State& state, Figures& figures, const char* figure, const char* one, const char* other) {
    SampleWindow sample(fullSize);
    sample.showEverything();
    sample.rebuiltMs(other);
    std::vector<double> samples;
    for ([[maybe_unused]] auto _ : state) {
        samples.push_back(sample.rebuiltMs(samples.size() % 2 == 0 ? one : other));
        state.SetIterationTime(samples.back() * secondsPerMs);
    }
    figures[figure] = median(samples);
}

} // namespace

void registerSwitch(Figures& figures) {
    const auto add = [&](const char* name, const char* figure, const char* one, const char* other) {
        benchmark::RegisterBenchmark(
            name, [=, &figures](benchmark::State& state) { switchBetween(state, figures, figure, one, other); })
            ->Iterations(switches)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond);
    };
    add("language", "language_switch_ms", "action.language.zh_CN", "action.language.en");
    add("theme", "theme_switch_ms", "action.theme.dark", "action.theme.light");
}

} // namespace bench
