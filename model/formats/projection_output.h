// A projection as JSON and CSV: names and numbers of the file formats, in no language but their own.
#pragma once

#include <string>

#include "model/run/projection.h"

namespace model {

/// Rows year by year, the year in which all electricity is reached (null: never), and the balance with the claimed savings.
std::string projectionJson(const Scenario& scenario, const Projection& projection, const Catalog& catalog);
/// year, energy_kwh, carbon_intensity_g_per_kwh, kgco2e, share_of_world_electricity
std::string projectionCsv(const Projection& projection);

} // namespace model
