// The row of marks and names above a chart's points, broken into lines that fit.
#pragma once

#include <QString>
#include <vector>

#include "ui/charts/chart_spec.h"
#include "ui/look/theme.h"

namespace ui {

struct LegendPlace {
    QString name;
    LineRole role = LineRole::Scenario1;
    double left = 0.0; // of the mark, from the padding
    int line = 0;      // from the top
    bool isLine = false;
};

/// Entries in small type, no line wider than `width`.
std::vector<LegendPlace> legendPlaces(const std::vector<LegendEntry>& legend, const Theme& theme, double width);
/// From the left of an entry to its name: the mark and a gap.
double legendMarkWidth(const Theme& theme, bool isLine);

} // namespace ui
