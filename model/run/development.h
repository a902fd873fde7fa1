// The section "development": what experiments, searches and failed runs take beside the final run.
#pragma once

#include <optional>

namespace model {

/// Either the factor of everything over the final run, or what it is made of.
struct Development {
    double factor = 1.0; // all runs over the final one; 1: no experiments
    bool isExplicit = false; // then the four below give the factor
    double trials = 0.0;
    double trialFraction = 1.0; // of the final run, for one trial
    double earlyStopping = 0.0; // share of the trials' work that stopping early saves
    double failedRuns = 0.0;    // in final runs
};

/// 1 + trials * fraction * (1 - saved) + failed.
double developmentFactor(const Development& development);

} // namespace model
