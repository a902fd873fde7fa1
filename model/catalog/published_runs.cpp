// Published runs from CSV: any file with the columns of the reference data.
#include <algorithm>
#include <array>

#include "model/formats/csv.h"
#include "model/formats/json_reader.h"
#include "model/run/validation.h"

namespace model {
namespace {

using namespace std::string_view_literals;

constexpr std::array neededColumns{"id"sv, "family"sv, "params_total_b"sv, "params_active_b"sv, "tokens_b"sv,
                                   "flops_per_param_token"sv, "hardware"sv, "precision"sv, "chips"sv, "chip_hours"sv, "pue"sv,
                                   "ci_kg_per_kwh"sv, "energy_mwh"sv, "energy_boundary"sv, "tco2e_location"sv, "use_for_mfu"sv,
                                   "use_for_energy"sv};
constexpr std::array numericColumns{"params_total_b"sv, "params_active_b"sv, "tokens_b"sv, "flops_per_param_token"sv,
                                    "peak_tflops"sv, "tdp_w"sv, "chips"sv, "chip_hours"sv, "pue"sv, "ci_kg_per_kwh"sv,
                                    "energy_mwh"sv, "tco2e_location"sv};

constexpr std::size_t progressStep = 256; // rows between two looks at `progress`

std::string place(int line, std::string_view column)
{
    return "line " + std::to_string(line) + ", column " + std::string(column);
}

void checkColumns(const CsvRow& header, std::string_view file)
{
    for (const auto column : neededColumns) {
        if (std::ranges::find(header.cells, column) == header.cells.end()) {
            fail("csv.missing_column", file, place(header.line, column), "",
                 std::vector<std::string>(neededColumns.begin(), neededColumns.end()));
        }
    }
}

PublishedRun readRow(const CsvRow& header, const CsvRow& row, std::string_view file)
{
    if (row.cells.size() > header.cells.size()) {
        fail("csv.bad_row", file, "line " + std::to_string(row.line), std::to_string(row.cells.size()),
             Interval{0, static_cast<double>(header.cells.size()), false});
    }
    PublishedRun run;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const std::string& column = header.cells[i];
        const std::string& cell = row.cells[i];
        if (cell.empty()) {
            continue;
        }
        const bool numeric = std::ranges::find(numericColumns, column) != numericColumns.end();
        if (const auto number = finiteNumber(cell); numeric && (!number || *number < 0.0)) {
            fail("csv.bad_number", file, place(row.line, column), cell.substr(0, 40), Interval{0.0});
        }
        column == "id" ? run.id = cell : run.cells[column] = cell;
    }
    return run;
}

} // namespace

std::optional<double> PublishedRun::number(std::string_view column) const { return finiteNumber(text(column)); }

std::optional<std::vector<PublishedRun>> parsePublishedRuns(std::string_view text, std::string_view file,
                                                            const Progress& progress)
{
    if (const auto bad = firstInvalidUtf8(text); bad != std::string_view::npos) {
        fail("json.not_utf8", file, "line " + std::to_string(1 + std::ranges::count(text.substr(0, bad), '\n')));
    }
    std::optional<CsvRow> header;
    std::vector<PublishedRun> runs;
    const bool whole = readCsv(text, file, [&](CsvRow row, double share) {
        if (!header) {
            header = std::move(row);
            checkColumns(*header, file);
            return true;
        }
        runs.push_back(readRow(*header, row, file));
        return !progress || runs.size() % progressStep != 0 || progress(share);
    });
    if (!header) {
        fail("csv.missing_column", file, place(1, "id"));
    }
    return whole ? std::optional(std::move(runs)) : std::nullopt;
}

std::vector<PublishedRun> parsePublishedRuns(std::string_view text, std::string_view file)
{
    return *parsePublishedRuns(text, file, Progress());
}

} // namespace model
