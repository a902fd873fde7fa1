// Measurements as CodeCarbon writes them (emissions.csv): duration, energy and carbon of runs, row by row.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/progress.h"

namespace model {

struct MeasuredRun {
    std::string name;      // the project's
    std::string timestamp; // when it ended, ISO 8601; may be empty
    std::optional<int> year;
    double hours = 0.0;    // wall-clock
    double energyKwh = 0.0; // devices, processors and memory; times a PUE where CodeCarbon was told one
    double kgCo2e = 0.0;
    std::optional<double> devices;
    std::string device;    // as CodeCarbon names it, without its count
    std::string country;   // ISO3
    std::string id;        // of the run; empty in old files
    int line = 0;          // in the file, from 1
};

/// True where the header line has CodeCarbon's columns.
bool isEmissionsCsv(std::string_view text);

/// All runs. Of rows with the same run_id the last one counts: CodeCarbon appends running totals. Throws InputError naming line and
/// column.
std::vector<MeasuredRun> parseEmissionsCsv(std::string_view text, std::string_view file);
/// The same, nothing where `progress` said stop.
std::optional<std::vector<MeasuredRun>> parseEmissionsCsv(std::string_view text, std::string_view file,
                                                          const Progress& progress);

} // namespace model
