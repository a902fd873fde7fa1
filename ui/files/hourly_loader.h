// The hourly carbon intensities that the program ships: nothing is read before somebody asks.
#pragma once

#include "model/schedule/hourly_data.h"

namespace ui {

/// The same data at every call, read at the first; zones are unpacked by whoever wants them. Throws model::InputError where the
/// program was built without them.
const model::HourlyData& hourlyData();

} // namespace ui
