// One training run of known size: hours, energy, carbon, water and money from the resolved inputs.
#pragma once

#include <cstdint>
#include <optional>

#include "model/run/inputs.h"
#include "model/run/step.h"
#include "model/run/symbol.h"

namespace model {

struct Run {
    double parameters = 0.0;
    double activeParameters = 0.0;
    double tokens = 0.0;
};

/// How fast and at what draw the machine works, once known facts have been weighed in.
struct Rates {
    std::optional<double> mfu; // over billed hours; absent: the default for the size at hand
    PowerPerDevice power;
};

/// Facts (hours, throughput, kWh) hold for `base`, the scenario's own run; they are turned into rates so that neighbouring
/// runs - the points of a curve, the next point of accuracy - are computed with the same machine. At `base` they are met exactly.
Rates ratesFromFacts(const Inputs& inputs, const std::optional<Run>& base);
/// The same with every number on the way.
SymbolValues ratesValues(const Inputs& inputs, const std::optional<Run>& base);

/// Everything below `training.` and `total.` for this run; NaN where an input is unknown.
Quantities trainingQuantities(const Inputs& inputs, const Rates& rates, const Run& run);
/// The same with every number on the way.
SymbolValues runValues(const Inputs& inputs, const Rates& rates, const Run& run);

/// How far a run is worked out: to the totals, or with what the sections make of these as well.
enum class Extent : std::uint8_t { ToTotals, Everything };

/// Runs of several sizes on the same machine, in the same place: what they share is prepared once. `inputs` may change
/// afterwards.
class RunSeries {
public:
    RunSeries(const Inputs& inputs, const Rates& rates, Extent extent);

    SymbolValues valuesOf(const Run& run) const;

private:
    SymbolValues m_start;
    Plan m_plan;
};

/// What the further of two runs adds to the nearer one.
SymbolValues moreAccuracy(const Quantities& here, const Quantities& further);

/// MFU over billed hours for a model of this size.
double billedMfu(const Inputs& inputs, const Rates& rates, double activeParameters);

} // namespace model
