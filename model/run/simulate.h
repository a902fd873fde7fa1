// The one entry to the core: a scenario and a catalogue in, a result out. Same input, same bits; no globals, no clock, no files.
#pragma once

#include "model/catalog/catalog.h"
#include "model/run/result.h"
#include "model/scenario/scenario.h"

namespace model {

/// Computes a scenario that `checkScenario` accepts. Targets without an answer give notices, not errors.
Result simulate(const Scenario& scenario, const Catalog& catalog);
/// Its quantities below `training.`, of the sections and `total.` alone, many times faster; NaN where there is no answer.
Quantities simulateQuantities(const Scenario& scenario, const Catalog& catalog);

/// Which accuracies a curve visits: `points` targets, evenly spaced from `from` to `to` (fractions, ends included).
struct CurveRequest {
    std::string benchmark; // empty: the scenario's
    double from = 0.0;
    double to = 0.0;
    int points = 64;
    bool sizesDecided = false; // for bands: runs stay as large as the central ones, whatever link and team ask for
};
/// The table's range of targets and the scenario's benchmark.
CurveRequest defaultCurveRequest(const Scenario& scenario);

/// Runs backwards target by target, whatever the scenario's own direction.
Curve simulateCurve(const Scenario& scenario, const Catalog& catalog, const CurveRequest& request);

} // namespace model
