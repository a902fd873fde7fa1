// Which rows of a bar chart fit: bars that share a name stand in one row, long lists are thinned and say so.
#pragma once

#include <vector>

#include "ui/charts/chart_spec.h"
#include "ui/look/theme.h"

namespace ui {

/// A row of `count` bars from `first` on, or, in the place of rows left out, how many they are.
struct BarRow {
    std::size_t first = 0;
    std::size_t count = 0;
    int leftOut = 0;
};

/// Heights in the theme's lengths at their smallest: one bar, and the space below a row.
double smallestBar(const Theme& theme);
double smallestGap(const Theme& theme);
double heightOf(const BarRow& row, const Theme& theme);
double heightOf(const std::vector<BarRow>& rows, const Theme& theme);

/// Bars of one chart never grow beyond this, however much room there is.
double tallestBars(const std::vector<Bar>& bars, const Theme& theme);

/// From the top as many rows as fit into `room`. Where some bars are faded, the rows of those that are not stay.
std::vector<BarRow> barRows(const std::vector<Bar>& bars, double room, const Theme& theme);

} // namespace ui
