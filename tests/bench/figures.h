// The figures that the benchmarks fill in, by name, in the order in which they are printed.
#pragma once

#include <iosfwd>
#include <nlohmann/json.hpp>

namespace bench {

using Figures = nlohmann::ordered_json; // an object, name to number

/// Each registers a benchmark that leaves its figures in `figures`, which outlives the run.
void registerSlider(Figures& figures);
void registerOpen(Figures& figures);
void registerStart(Figures& figures);
void registerEstimate(Figures& figures);
void registerBand(Figures& figures);
void registerSchedule(Figures& figures);
void registerReport(Figures& figures);
void registerMeasures(Figures& figures);
void registerSensitivity(Figures& figures);
void registerDrag(Figures& figures);
void registerSwitch(Figures& figures);
/// What a band costs with more draws, targets and scenarios, as a table for people.
void printCosts(std::ostream& out);

} // namespace bench
