// Results, curves and validations as JSON and CSV: names and numbers of the file formats, in no language but their own.
#pragma once

#include <string>
#include <vector>

#include "model/catalog/catalog.h"
#include "model/run/result.h"
#include "model/scenario/scenario.h"
#include "model/ranges/uncertainty.h"
#include "model/run/validation.h"

namespace model {

/// A range and the draws it was taken from.
struct DrawnRange {
    ResultRange range;
    int draws = 0;
    std::uint64_t seed = 0;
};

/// A curve with its name and, where it was drawn, the band of its total kg CO2e.
struct NamedBand {
    std::string name;
    Curve curve;
    std::optional<CurveBand> band;
};

/// Words for notices, made by the caller in its language: text[i] belongs to result.notices[i].
std::string resultJson(const Scenario& scenario, const Result& result, const std::optional<DrawnRange>& drawn,
                       const Catalog& catalog, const std::vector<std::string>& noticeTexts);
/// Quantity id, point value and 5, 50 and 95 %.
std::string resultCsv(const Result& result, const std::optional<DrawnRange>& drawn);

/// Rows of the curve format, one header for all.
std::string curveCsv(const std::vector<NamedBand>& curves);
std::string curveJson(const std::vector<NamedBand>& curves, const Catalog& catalog);

std::string validationJson(const Validation& validation);
std::string validationCsv(const Validation& validation);

/// Shortest text that reads back as the same number (at least 9 digits kept); "." whatever the locale.
std::string numberText(double value);
/// A CSV cell, quoted where RFC 4180 asks for it.
std::string csvCell(std::string_view text);

} // namespace model
