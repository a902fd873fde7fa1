// Runs the benchmarks. Default: Google Benchmark's table and the named figures; --json: the figures alone, one object.
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <cstring>
#include <exception>
#include <iostream>

#include "tests/bench/figures.h"

namespace {

/// Keeps standard output for the figures.
class SilentReporter : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context&) override { return true; }
    void ReportRuns(const std::vector<Run>&) override {}
};

void run(bool json) {
    SilentReporter silent;
    benchmark::ConsoleReporter console(benchmark::ConsoleReporter::OO_Tabular);
    benchmark::RunSpecifiedBenchmarks(json ? static_cast<benchmark::BenchmarkReporter*>(&silent) : &console);
}

void print(const bench::Figures& figures, bool json) {
    if (json)
        std::cout << figures.dump(2) << '\n';
    else
        for (const auto& [name, value] : figures.items())
            std::cout << name << ' ' << value << '\n';
}

} // namespace

int main(int argc, char** argv) {
    const bool json = argc > 1 && std::strcmp(argv[argc - 1], "--json") == 0;
    argc -= json ? 1 : 0;
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    bench::Figures figures = bench::Figures::object();
    const QTemporaryDir settings; // nobody's own
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    bench::registerSlider(figures);
    bench::registerDrag(figures);
    bench::registerSwitch(figures);
    bench::registerOpen(figures);
    bench::registerStart(figures);
    bench::registerEstimate(figures);
    bench::registerBand(figures);
    bench::registerSchedule(figures);
    bench::registerReport(figures);
    bench::registerMeasures(figures);
    bench::registerSensitivity(figures);
    try {
        run(json);
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
    print(figures, json);
    if (!json && figures.contains("band_ms"))
        bench::printCosts(std::cout);
}
