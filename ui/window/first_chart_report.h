// For the benchmarks: tells when the first chart stood on the screen and what memory that took.
#pragma once

namespace ui {

class ChartView;

/// With SCALEWATT_BENCH_FIRST_CHART set, prints "rss_kb N" (resident memory) once the chart is painted, and ends the
/// program.
void reportFirstChart(const ChartView& view);

} // namespace ui
