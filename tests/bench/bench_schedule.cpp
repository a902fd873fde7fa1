// Time of day: the best stretch and the best hours of a year in every zone, the mean saving over all starts, and one curve of what
// waiting saves by the length of a run.
#include <QElapsedTimer>
#include <array>
#include <benchmark/benchmark.h>

#include "model/schedule/delay_curve.h"
#include "model/schedule/placement.h"
#include "model/schedule/waiting_curve.h"
#include "tests/bench/figures.h"
#include "tests/bench/samples.h"
#include "ui/files/hourly_loader.h"

namespace bench {
namespace {

constexpr int repeats = 15;
constexpr double runH = 180.5; // a week and some hours
constexpr double dayH = 24.0;

template <typename Work>
double medianOver(const model::HourlyData& data, Work work) {
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i) {
        QElapsedTimer clock;
        clock.start();
        for (const model::HourlyZone& zone : data.zones)
            work(model::hoursOf(data, zone)); // unpacking included
        times.push_back(elapsedMs(clock));
    }
    return median(times);
}

void schedule(Figures& figures) {
    const model::HourlyData& data = ui::hourlyData();
    const double year = data.hours;
    figures["schedule_year_ms"] = medianOver(data, [&](const model::HourSeries& series) {
        benchmark::DoNotOptimize(model::cleanestStretch(series.grams, runH, year));
        benchmark::DoNotOptimize(model::cleanestHours(series.grams, runH, year));
    });
    const double count = static_cast<double>(data.zones.size());
    figures["waiting_curve_stretch_ms"] = medianOver(data, [](const model::HourSeries& series) {
        benchmark::DoNotOptimize(model::WaitingCurve(series, model::WayToWait::Stretch, {dayH, false}));
    }) / count;
    figures["waiting_curve_pausing_ms"] = medianOver(data, [](const model::HourSeries& series) {
        benchmark::DoNotOptimize(model::WaitingCurve(series, model::WayToWait::Pausing, {dayH, false}));
    }) / count;
    const std::array twice{1.0};
    figures["schedule_all_starts_ms"] = medianOver(data, [&](const model::HourSeries& series) {
        benchmark::DoNotOptimize(model::delayCurve(series, runH, twice));
    });
}

} // namespace

void registerSchedule(Figures& figures) {
    benchmark::RegisterBenchmark("schedule",
                                 [&figures](benchmark::State& state) {
                                     for (auto unused : state) {
                                         static_cast<void>(unused);
                                         schedule(figures);
                                     }
                                 })
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
}

} // namespace bench
