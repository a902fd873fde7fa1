// A projection as JSON and CSV: names and numbers of the file formats, in no language but their own.
#pragma once

#include <cstdint>
#include <string>

#include "model/ranges/projection_range.h"
#include "model/run/projection.h"

namespace model {

/// A range of a projection and the draws it was taken from.
struct DrawnProjection {
    ProjectionRange range;
    int draws = 0;
    std::uint64_t seed = 0;
};

/// Rows year by year, the year in which all electricity is reached (null: never), and the balance with the claimed savings; each with
/// its 5, 50 and 95 %.
std::string projectionJson(const Scenario& scenario, const Projection& projection, const DrawnProjection& drawn,
                           const Catalog& catalog);
/// year, energy_kwh, carbon_intensity_g_per_kwh, kgco2e, share_of_world_electricity, then 5, 50 and 95 % of energy and carbon.
std::string projectionCsv(const Projection& projection, const ProjectionRange& range);

} // namespace model
