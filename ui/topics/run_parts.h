// The parts a run's carbon and energy are made of, shared out so that they add up to its totals.
#pragma once

#include <QString>
#include <array>

#include "model/run/result.h"

namespace ui {

enum class Part { Devices, Host, Cooling, Making };
inline constexpr std::array allParts{Part::Devices, Part::Host, Part::Cooling, Part::Making};

/// kWh of a part at the meter; making the machines takes none of the run's own electricity.
double partKwh(Part part, const model::Quantities& point);
/// kg CO2e of a part, location-based; the four add up to the total.
double partKg(Part part, const model::Quantities& point);
QString partLabel(Part part);

} // namespace ui
