// Comma-separated values as RFC 4180 has them: quoted cells, doubled quotes, CRLF or LF.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace model {

struct CsvRow {
    int line = 0; // where the row begins, from 1
    std::vector<std::string> cells;
};

/// Hands over row after row, empty lines left out, with the share of the text that has been read. Where `take` answers
/// false it stops, and is false too. Throws InputError (csv.bad_row) for a quote that never closes.
bool readCsv(std::string_view text, std::string_view file, const std::function<bool(CsvRow, double)>& take);

/// All rows, empty lines left out. Throws InputError (csv.bad_row) for a quote that never closes.
std::vector<CsvRow> parseCsv(std::string_view text, std::string_view file);

/// The number that `text` is from its first to its last character; nothing for anything else, nor for infinity.
std::optional<double> finiteNumber(std::string_view text);

} // namespace model
