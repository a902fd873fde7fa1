// A scenario as a JSON object: for the files that hold one, and those that hold several. Internal to the core.
#pragma once

#include <string>
#include <string_view>

#include "model/formats/json_reader.h"
#include "model/scenario/scenario.h"

namespace model {

class Catalog;

inline constexpr std::string_view scenarioFormat = "scalewatt-scenario";

/// Reads and checks; paths in problems begin at `root`. Throws InputError.
Scenario scenarioFromJson(const Json& root, std::string_view file, const Catalog& catalog);
/// With the keys somebody typed.
Json scenarioToJson(const Scenario& scenario);

/// As parseJson, for at most `maxScenarioBytes`.
Json parseBoundedJson(std::string_view text, std::string_view file);
/// Indented by two, ends with a line feed; what is no UTF-8 is replaced.
std::string fileText(const Json& root);

/// The own accuracy curve of a scenario file, place by place; throws InputError.
OwnCurve ownCurveFromJson(const Json& node, std::string_view file);
Json ownCurveToJson(const OwnCurve& curve);

/// The list of measures of a scenario file; throws InputError.
std::vector<ChosenMeasure> measuresFromJson(const Json& node, std::string_view file);
Json measuresToJson(const std::vector<ChosenMeasure>& list);

/// A number as people write it: whole ones without a point.
Json numberJson(double x);

} // namespace model
