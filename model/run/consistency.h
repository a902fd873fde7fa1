// Published runs that contradict themselves or one another, found from their numbers alone.
#pragma once

#include <string_view>
#include <vector>

#include "model/catalog/catalog.h"

namespace model {

/// One thing that cannot be right. `quantity` is the validation quantity it casts doubt on.
struct Contradiction {
    std::string_view quantity;
    std::string_view flag;
};

/// The flags in use: mfu_implausible (model FLOP or reported FLOP above 70 % of the peak), hours_against_chips_and_time,
/// duration_implausible (over two years), watts_far_from_device, energy_against_hours_and_power, carbon_against_energy (with its own
/// grid factor, or no grid anywhere), contradicts_other_run (the same work of one organisation, ten times apart).
std::vector<std::vector<Contradiction>> findContradictions(const std::vector<PublishedRun>& runs);

} // namespace model
