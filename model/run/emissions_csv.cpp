#include "model/run/emissions_csv.h"

#include <algorithm>
#include <array>
#include <map>

#include "model/formats/csv.h"
#include "model/formats/json_reader.h"
#include "model/units.h"

namespace model {
namespace {

using namespace std::string_view_literals;

constexpr std::array neededColumns{"duration"sv, "emissions"sv, "energy_consumed"sv};
constexpr std::size_t yearDigits = 4; // "2024-07-19T15:57:43"

constexpr std::size_t progressStep = 256; // rows between two looks at `progress`

class RowReader {
public:
    RowReader(const CsvRow& header, std::string_view file) : m_header(header), m_file(file)
    {
        for (const auto column : neededColumns) {
            if (std::ranges::find(header.cells, column) == header.cells.end()) {
                fail("csv.missing_column", file, place(header.line, column), "",
                     std::vector<std::string>(neededColumns.begin(), neededColumns.end()));
            }
        }
    }

    MeasuredRun read(const CsvRow& row) const
    {
        if (row.cells.size() > m_header.cells.size()) {
            fail("csv.bad_row", m_file, "line " + std::to_string(row.line), std::to_string(row.cells.size()),
                 Interval{0, static_cast<double>(m_header.cells.size()), false});
        }
        MeasuredRun run;
        run.line = row.line;
        run.name = text(row, "project_name");
        run.id = text(row, "run_id");
        run.timestamp = text(row, "timestamp");
        run.year = yearOf(run.timestamp);
        run.hours = needed(row, "duration") / secondsPerHour;
        run.energyKwh = needed(row, "energy_consumed");
        run.kgCo2e = needed(row, "emissions");
        run.devices = number(row, "gpu_count");
        run.device = withoutCount(text(row, "gpu_model"));
        run.country = text(row, "country_iso_code");
        return run;
    }

private:
    static std::string place(int line, std::string_view column)
    {
        return "line " + std::to_string(line) + ", column " + std::string(column);
    }

    std::string text(const CsvRow& row, std::string_view column) const
    {
        const auto at = static_cast<std::size_t>(std::ranges::find(m_header.cells, column) - m_header.cells.begin());
        return at < std::min(m_header.cells.size(), row.cells.size()) ? row.cells[at] : std::string();
    }

    std::optional<double> number(const CsvRow& row, std::string_view column) const
    {
        const std::string cell = text(row, column);
        const auto value = finiteNumber(cell);
        if (!cell.empty() && (!value || *value < 0.0)) {
            fail("csv.bad_number", m_file, place(row.line, column), cell.substr(0, 40), Interval{0.0});
        }
        return value;
    }

    double needed(const CsvRow& row, std::string_view column) const
    {
        const auto value = number(row, column);
        if (!value) {
            fail("csv.bad_number", m_file, place(row.line, column), "", Interval{0.0});
        }
        return *value;
    }

    static std::optional<int> yearOf(std::string_view timestamp)
    {
        const auto year = finiteNumber(timestamp.substr(0, yearDigits));
        return year && timestamp.substr(0, yearDigits).size() == yearDigits ? std::optional(static_cast<int>(*year)) : std::nullopt;
    }

    // "8 x NVIDIA A100-SXM4-80GB" is eight of them.
    static std::string withoutCount(const std::string& model)
    {
        const auto times = model.find(" x ");
        const bool counted = times != std::string::npos && finiteNumber(std::string_view(model).substr(0, times));
        return counted ? model.substr(times + 3) : model;
    }

    const CsvRow& m_header;
    std::string m_file;
};

void keepLast(std::vector<MeasuredRun>& runs)
{
    std::map<std::string, int> last; // line by id
    for (const MeasuredRun& run : runs) {
        last[run.id] = run.line;
    }
    std::erase_if(runs, [&](const MeasuredRun& run) { return !run.id.empty() && last[run.id] != run.line; });
}

} // namespace

bool isEmissionsCsv(std::string_view text)
{
    const std::string_view header = text.substr(0, text.find('\n'));
    return header.find("energy_consumed") != std::string_view::npos && header.find("emissions") != std::string_view::npos;
}

std::optional<std::vector<MeasuredRun>> parseEmissionsCsv(std::string_view text, std::string_view file,
                                                          const Progress& progress)
{
    if (const auto bad = firstInvalidUtf8(text); bad != std::string_view::npos) {
        fail("json.not_utf8", file, "line " + std::to_string(1 + std::ranges::count(text.substr(0, bad), '\n')));
    }
    std::optional<CsvRow> header;
    std::optional<RowReader> reader;
    std::vector<MeasuredRun> runs;
    const bool whole = readCsv(text, file, [&](CsvRow row, double share) {
        if (!header) {
            header = std::move(row);
            reader.emplace(*header, file);
            return true;
        }
        runs.push_back(reader->read(row));
        return !progress || runs.size() % progressStep != 0 || progress(share);
    });
    if (!header) {
        fail("csv.missing_column", file, "line 1, column duration");
    }
    if (!whole) {
        return {};
    }
    keepLast(runs);
    return runs;
}

std::vector<MeasuredRun> parseEmissionsCsv(std::string_view text, std::string_view file)
{
    return *parseEmissionsCsv(text, file, Progress());
}

} // namespace model
