// Published measurements of serving: what of a row was known beforehand, the energy it predicts, and what was read off
// the meter.
#pragma once

#include <string>
#include <vector>

#include "model/run/validation.h"
#include "model/serving/load.h"

namespace model {

/// The conditions of one measurement. `requestsPerSecond` is empty where the server was kept full.
struct ServingConditions {
    std::string model; // id of its shape, else its printed name: what is left out together
    Serving serving;
    double allowed = 1.0; // sequences at once
    std::optional<double> requestsPerSecond;

    /// Sequences at once while a step runs, as the conditions imply them.
    double batch() const;
    /// Board joules per output token, idle time included.
    double joulesPerOutputToken() const;
};

/// What a row says beforehand, or the flags that say why it cannot be predicted (text rows with hardware, batch and
/// tokens only). Printed power, speed, energy and carbon are never read. Tokens of the question default to the
/// catalogue's record.
struct ReadConditions {
    std::optional<ServingConditions> conditions;
    std::vector<std::string> flags;
};
ReadConditions servingConditions(const PublishedRun& row, const Catalog& catalog,
                                 const ServingCoefficients& coefficients);

/// One row each, at the boundary of the report (boards alone): `joules_per_output_token` where the unit is an output
/// token, else `wh_per_request`. The range is the record `serving.spread`. Scored are measured rows of reliability A.
Validation validateServing(const std::vector<PublishedRun>& rows, const Catalog& catalog);
/// The same with other coefficients, for a fit that has not seen a row.
ValidationRow servingRow(const PublishedRun& row, const Catalog& catalog, const ServingCoefficients& coefficients);

} // namespace model
