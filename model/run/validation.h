// Published runs predicted from what was known beforehand, beside what was reported.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/catalog/catalog.h"
#include "model/progress.h"

namespace model {

/// One quantity of one run. `quantity` is device_hours, energy_kwh (at the report's boundary) or kgco2e.
struct ValidationRow {
    std::string id;
    std::string quantity;
    std::string boundary;
    std::optional<double> predicted;
    std::optional<double> p5;
    std::optional<double> p95;
    std::optional<double> published;
    std::string source;
    std::vector<std::string> flags;
    bool scored = false; // enters the summary

    std::optional<double> ratio() const;
};

struct ValidationSummary {
    std::string quantity;
    int rows = 0;
    std::optional<double> medianAbsolutePercentageError; // a fraction: 0.16 is 16 %
    std::optional<double> withinRange;
    std::optional<double> medianHalfWidth;
};

struct Validation {
    std::vector<ValidationRow> rows;
    std::vector<ValidationSummary> summary;
    std::vector<ValidationSummary> leaveOneFamilyOut; // of the program's own runs: by quantity, each family held out of the fit
    std::vector<ValidationSummary> oneKnownFact;      // of the program's own runs: where the speed of a step was known
};

/// Errors and range of the scored rows of this quantity.
ValidationSummary summarise(const std::vector<ValidationRow>& rows, std::string quantity);

/// No rows at all where `progress` said stop.
Validation validate(const std::vector<PublishedRun>& runs, const Catalog& catalog, const Progress& progress = {});

/// Reads runs from CSV text (RFC 4180, a header line, the columns of the published-runs catalogue). Throws InputError naming line and column.
std::vector<PublishedRun> parsePublishedRuns(std::string_view text, std::string_view file);
/// The same, nothing where `progress` said stop.
std::optional<std::vector<PublishedRun>> parsePublishedRuns(std::string_view text, std::string_view file,
                                                            const Progress& progress);

} // namespace model
