// Bars and flows with made-up numbers, beside the curves of sample_chart.h.
#pragma once

#include "ui/charts/chart_spec.h"

namespace sample {

inline ui::Bar bar(const QString& name, double value, ui::LineRole role = ui::LineRole::Scenario1) {
    ui::Bar one;
    one.name = name;
    one.value = value;
    one.text = QString::number(value, 'g', 3) + QStringLiteral(" t");
    one.role = role;
    one.key = name;
    return one;
}

/// `count` rows, each shorter than the one above.
inline ui::ChartSpec bars(int count) {
    ui::ChartSpec spec;
    spec.kind = ui::ChartKind::Bars;
    spec.title = QStringLiteral("Devices take most of it");
    spec.subtitle = QStringLiteral("One run");
    spec.x = {QStringLiteral("CO₂e (t)"), 0.0, 12.0};
    spec.locale = QLocale::c();
    for (int i = 0; i < count; ++i)
        spec.bars.push_back(bar(QStringLiteral("Row %1").arg(i + 1), 10.0 / (1 + i)));
    return spec;
}

/// Three parts, each for two scenarios.
inline ui::ChartSpec groupedBars() {
    using ui::LineRole;
    ui::ChartSpec spec = bars(0);
    for (const char* part : {"Devices", "Host", "Cooling"}) {
        const double value = 2.0 + static_cast<double>(spec.bars.size());
        spec.bars.push_back(bar(QString::fromLatin1(part), value));
        spec.bars.push_back(bar(QString::fromLatin1(part), value / 2, LineRole::Baseline));
    }
    spec.legend = {{QStringLiteral("My run"), LineRole::Scenario1}, {QStringLiteral("Baseline"), LineRole::Baseline}};
    return spec;
}

/// From compute over machines to mass.
inline ui::ChartSpec flow() {
    ui::ChartSpec spec;
    spec.kind = ui::ChartKind::Flow;
    spec.title = QStringLiteral("3.1 × 10²³ FLOP become 13 t CO₂e");
    spec.locale = QLocale::c();
    spec.nodes = {{QStringLiteral("Training"), QStringLiteral("3.1 × 10²³ FLOP"), 0, 1.0},
                  {QStringLiteral("Devices"), QStringLiteral("21 MWh"), 1, 0.7},
                  {QStringLiteral("Host"), QStringLiteral("5 MWh"), 1, 0.2},
                  {QStringLiteral("Cooling"), QStringLiteral("3 MWh"), 1, 0.1},
                  {QStringLiteral("Electricity of the grid"), QStringLiteral("11 t"), 2, 0.85},
                  {QStringLiteral("Making the hardware"), QStringLiteral("2 t"), 2, 0.15},
                  {QStringLiteral("Total"), QStringLiteral("13 t CO₂e"), 3, 1.0}};
    spec.links = {{0, 1, 0.7}, {0, 2, 0.2},  {0, 3, 0.1},  {1, 4, 0.6},  {2, 4, 0.17}, {3, 4, 0.08},
                  {1, 5, 0.1}, {2, 5, 0.03}, {3, 5, 0.02}, {4, 6, 0.85}, {5, 6, 0.15}};
    return spec;
}

} // namespace sample
