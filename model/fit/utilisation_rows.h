// Published runs as observations of MFU over billed hours: what was known beforehand beside what came out.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/catalog/catalog.h"

namespace model {

/// One run. Arithmetic as the published-runs table says: FLOP per parameter and token of the row (3 or 6), active parameters, peak and
/// hours of the row.
struct UtilisationRow {
    std::string id;
    std::string family;       // of models: siblings are held out together
    std::string organisation; // stands in for the software stack, which reports do not name
    std::string generation;
    bool mixtureOnGpu = false; // f_moe applies
    bool memory40Gb = false;   // f_40GB applies
    double activeParameters = 0.0;
    double peakFlops = 0.0;    // FLOP/s
    double tokens = 0.0;
    double flop = 0.0;
    double deviceHours = 0.0;  // billed
    int year = 0;
    std::optional<double> devices;

    double mfu() const; // over billed hours
};

/// Rows marked for the comparison of MFU (use_for_mfu) whose device is known, in the order of the runs.
std::vector<UtilisationRow> utilisationRows(const std::vector<PublishedRun>& runs, const Catalog& catalog);

/// How many families of models ran on each generation.
std::map<std::string, int> familiesByGeneration(const std::vector<UtilisationRow>& rows);

/// The model family of a run: its cell model_family, else its id.
std::string modelFamily(const PublishedRun& run);

} // namespace model
