// Results, curves and validations as JSON and CSV: names and numbers of the file formats, in no language but their own.
#pragma once

#include <string>
#include <vector>

#include "model/catalog.h"
#include "model/result.h"
#include "model/scenario.h"
#include "model/validation.h"

namespace model {

/// Words for notices, made by the caller in its language: text[i] belongs to result.notices[i].
std::string resultJson(const Scenario& scenario, const Result& result, const Catalog& catalog, const std::vector<std::string>& noticeTexts);
/// Two columns, quantity id and value.
std::string resultCsv(const Result& result);

/// Rows of the curve format for one scenario; `withHeader` for the first one.
std::string curveCsv(const std::string& scenarioName, const Curve& curve, bool withHeader);
std::string curveJson(const std::vector<std::pair<std::string, Curve>>& curves, const Catalog& catalog);

std::string validationJson(const Validation& validation);
std::string validationCsv(const Validation& validation);

/// Shortest text that reads back as the same number (at least 9 digits kept); "." whatever the locale.
std::string numberText(double value);
/// A CSV cell, quoted where RFC 4180 asks for it.
std::string csvCell(std::string_view text);

} // namespace model
