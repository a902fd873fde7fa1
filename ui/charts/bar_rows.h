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

/// Heights of rows at their smallest, in the theme's lengths.
struct BarSizes {
    explicit BarSizes(const Theme& theme);

    double of(const BarRow& row) const;
    double of(const std::vector<BarRow>& rows) const;

    double bar; // a line of small text
    double gap; // below a row
};

/// Bars of one chart never grow beyond this, however much room there is.
double tallestBars(const std::vector<Bar>& bars, const BarSizes& sizes);

/// From the top as many rows as fit into `room`. Where some bars are faded, the rows of those that are not stay.
std::vector<BarRow> barRows(const std::vector<Bar>& bars, double room, const BarSizes& sizes);

} // namespace ui
