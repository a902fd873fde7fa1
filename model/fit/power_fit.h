// Watts in published runs: what boards draw of their rated power, whole nodes of what their boards draw.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/catalog/catalog.h"

namespace model {

/// Geometric means over families. Shares are shipped, rounded to what so few rows can tell; systems and node factors are a check of the
/// shipped ones, which come from larger surveys.
struct PowerFit {
    std::map<std::string, double> boardShare;   // board power over TDP, by generation
    std::map<std::string, double> systemPowerW; // of the whole node per device, by device
    std::map<std::string, double> nodeFactor;   // of measured GPU systems over the board power of their generation, by family
};

/// From rows with measured or stated averages (reliability A or B): boards of jobs that kept them busy, and measured systems. A share is
/// drawn towards the default of generations without measurement.
PowerFit fitPower(const std::vector<PublishedRun>& runs, const Catalog& catalog);

} // namespace model
