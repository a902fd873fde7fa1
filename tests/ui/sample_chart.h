// The chart of the main window with made-up numbers, for the tests of scene, painter and files.
#pragma once

#include <cmath>
#include <limits>

#include "ui/charts/chart_spec.h"

namespace sample {

inline double emissions(double accuracy) {
    return 0.01 * std::pow(10.0, 6 * (accuracy - 0.3) + 0.25 / (0.92 - accuracy));
}

/// Tonnes over accuracies of 30 to 85 %; not reachable past `ceiling`.
inline ui::Series curve(const QString& name, ui::LineRole role, double factor, double ceiling = 0.86) {
    ui::Series series{name, role, {}, {}, {}, {}};
    for (int i = 0; i < 64; ++i) {
        const double x = 0.30 + 0.55 * i / 63;
        series.x.push_back(x);
        series.y.push_back(x < ceiling ? factor * emissions(x) : std::nan(""));
    }
    return series;
}

inline void addBand(ui::Series& series) {
    for (std::size_t i = 0; i < series.x.size(); ++i) {
        series.low.push_back(series.y[i] / 2);
        series.high.push_back(series.x[i] > 0.8 ? std::numeric_limits<double>::infinity() : series.y[i] * 2);
    }
}

inline ui::ChartSpec chart() {
    using namespace ui;
    ChartSpec spec;
    spec.title = QStringLiteral("75 % instead of 70 % costs 41 t CO₂e more");
    spec.subtitle = QStringLiteral("Band: middle 90 % of draws");
    spec.x = {QStringLiteral("MMLU accuracy (%)"), 0.30, 0.85, false, true};
    spec.y = {QStringLiteral("Emissions (t CO₂e)"), 1e-2, 1e4, true, false};
    spec.series = {curve(QStringLiteral("My run"), LineRole::Scenario1, 3.0),
                   curve(QStringLiteral("Cleaner grid"), LineRole::Scenario2, 0.4),
                   curve(QStringLiteral("Baseline"), LineRole::Baseline, 3.6, 0.8)};
    addBand(spec.series[0]);
    spec.points = {{QStringLiteral("Here"), 0.7, 3 * emissions(0.7), PointKind::Here, LineRole::Scenario1},
                   {QStringLiteral("GPT-3"), 0.439, 552, PointKind::Published, LineRole::Scenario1},
                   {QStringLiteral("Llama 2 70B"), 0.689, 291, PointKind::Published, LineRole::Scenario1},
                   {QStringLiteral("PaLM 540B"), 0.693, 271, PointKind::Published, LineRole::Scenario1},
                   {QStringLiteral("Gopher"), 0.60, 380, PointKind::Published, LineRole::Scenario1},
                   {QStringLiteral("Far away"), 0.1, 1e9, PointKind::Published, LineRole::Scenario1}};
    spec.target = TargetLine{0.75, QStringLiteral("Target 75 %")};
    spec.caption = {QStringLiteral("Scenario: My run. Data 2026.1."), QStringLiteral("Estimate, not a measurement.")};
    spec.emptyMessage = QStringLiteral("Choose a target below the ceiling");
    spec.locale = QLocale::c();
    return spec;
}

} // namespace sample
