// Changes numbers in the text of a catalogue file and nothing else: layout, order and notes stay as people wrote them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/catalog/catalog.h"
#include "model/run/validation.h"

namespace model {

/// The text with the number behind `key` in the record of this id (one record a line) replaced. Throws std::invalid_argument where there is
/// no such record or key.
std::string withNumber(const std::string& text, std::string_view id, std::string_view key, double value);

/// The files that the fit owns numbers in, brought up to date with a fitted catalogue.
std::string withGenerations(std::string text, const std::vector<Generation>& fitted);
std::string withSizeEffect(std::string text, const Catalog& fitted);
/// Shares rounded to four digits, so that a file changes only when the fit does.
std::string withQuality(std::string text, const std::vector<ValidationSummary>& heldOut);

} // namespace model
