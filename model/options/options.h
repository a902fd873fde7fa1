// For an accuracy target: every device in every place, ranked by kg CO2e, and those that nothing beats in carbon, time and money.
#pragma once

#include <string>
#include <vector>

#include "model/progress.h"
#include "model/scenario/scenario.h"

namespace model {

class Catalog;

struct Option {
    std::string device; // ids
    std::string region;
    double kg = 0.0;    // total, location-based, with embodied
    double days = 0.0;  // of training on the scenario's devices
    double usd = 0.0;   // total; NaN where no price is known
};

/// Options of these devices and places that have an answer, fewest kg first, ties by id. Fewer where `progress` said stop.
std::vector<Option> rankedOptions(const Scenario& scenario, const std::vector<std::string>& devices,
                                  const std::vector<std::string>& regions, const Catalog& catalog, const Progress& progress = {});

/// Whether `a` is nowhere worse than `b` and somewhere better, in kg, days and USD. An unknown price is worse than any.
bool dominates(const Option& a, const Option& b);
/// Places of the ranked options that none dominates, ascending.
std::vector<std::size_t> paretoFront(const std::vector<Option>& ranked);

} // namespace model
