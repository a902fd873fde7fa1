// The carbon factor of a place by year, and where its grid has been heading.
#pragma once

#include <optional>

#include "model/catalog/catalog.h"

namespace model {

struct GridFactor {
    const Region* region = nullptr; // whose factor it is
    const YearFactor* factor = nullptr; // nullptr where nobody publishes one
};

/// Of `year` or the newest before it. A cloud region takes its zone's factor, else its country's; all others their own.
GridFactor gridFactor(const Catalog& catalog, const Region& region, int year);

/// The grid's own trend of 2015 to 2025 as a factor per year: a straight line through the logarithms. A cloud region takes
/// its zone's, else its country's. Nothing where fewer than three years are known.
std::optional<double> gridTrend(const Catalog& catalog, const Region& region);

} // namespace model
