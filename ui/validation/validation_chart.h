// Predicted against published as a chart: the diagonal, twice and half, a point a run, what missed its range named.
#pragma once

#include <optional>
#include <vector>

#include "ui/charts/chart_spec.h"
#include "ui/validation/run_comparison.h"
#include "ui/words/number_format.h"

namespace ui {

struct ValidationChartInput {
    const RunComparison& comparison;
    const std::vector<std::size_t>& rows; // those shown; other quantities among them are left out
    std::string_view quantity;
    Grouping colours = Grouping::Generation;
    std::optional<std::size_t> selected;   // the row that stands out
    const RunComparison* behind = nullptr; // other runs, in muted circles
};

/// The key of a point is the number of its row.
ChartSpec validationChart(const ValidationChartInput& input, const model::Catalog& catalog, const NumberStyle& style);

} // namespace ui
