// Scenarios beside a baseline as JSON and CSV: quantities with their ranges, inputs that differ, how often one is below.
#pragma once

#include <string>
#include <vector>

#include "model/catalog/catalog.h"
#include "model/ranges/uncertainty.h"

namespace model {

struct ComparedRun {
    std::string name;
    Scenario scenario;
    Result result;
    ResultRange range;
};

/// Of the draws, which all runs share, in which `run` emits less than `baseline`; ties count half.
double shareBelowBaseline(const ComparedRun& run, const ComparedRun& baseline);
/// Quantities that any of the runs has, in table order.
std::vector<Quantity> comparedQuantities(const std::vector<ComparedRun>& runs);

/// The first run is the baseline.
std::string comparisonJson(const std::vector<ComparedRun>& runs, const Catalog& catalog, const Draws& draws);
std::string comparisonCsv(const std::vector<ComparedRun>& runs);

} // namespace model
