// The parts a scenario's carbon and energy are made of, shared out so that they add up to its totals: those of the
// training run, and every other section that is on.
#pragma once

#include <QString>
#include <array>

#include "model/run/result.h"

namespace ui {

enum class Part { Devices, Host, Cooling, Making, Experiments, Moving, Base, Deployment };
inline constexpr std::array trainingParts{Part::Devices, Part::Host, Part::Cooling, Part::Making};
inline constexpr std::array sectionParts{Part::Experiments, Part::Moving, Part::Base, Part::Deployment};

/// kWh of a part at the meter; making the machines takes none of the run's own electricity. NaN for a section that is off.
double partKwh(Part part, const model::Quantities& point);
/// kg CO2e of a part, location-based; all parts that are there add up to the total. NaN for a section that is off.
double partKg(Part part, const model::Quantities& point);
/// Of the training run's operation, without what cleaner hours save of it.
double operatingKg(const model::Quantities& point);
QString partLabel(Part part);

} // namespace ui
