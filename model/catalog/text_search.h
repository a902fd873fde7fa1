// Finding records by what people type: case and accents ignored, every word must occur, nearest spelling for typos.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace model {

/// Lower case, Latin accents dropped, other scripts untouched. UTF-8 in, UTF-8 out.
std::string foldText(std::string_view text);

/// The words of a query, folded.
std::vector<std::string> queryWords(std::string_view query);

/// Number of single-byte edits that turn `a` into `b`.
std::size_t editDistance(std::string_view a, std::string_view b);

} // namespace model
