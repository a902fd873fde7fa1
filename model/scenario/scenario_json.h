// Scenario files: UTF-8 JSON in, UTF-8 JSON out, every key checked against the parameter table.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/scenario/scenario.h"

namespace model {

class Catalog;

/// Largest text of a scenario or a workspace that is read, in bytes.
inline constexpr std::size_t maxScenarioBytes = 4'000'000;

/// Reads and checks a scenario; `file` is only used to name the file in errors. Throws InputError.
Scenario parseScenario(std::string_view text, std::string_view file, const Catalog& catalog);

/// The file's text: format, version, name, notes and every section with the keys somebody typed; ends with a line feed.
std::string writeScenario(const Scenario& scenario);

/// Benchmarks that this scenario can aim at: those its law links, and its own curve. In catalogue order.
std::vector<std::string> benchmarks(const Scenario& scenario, const Catalog& catalog);

/// Checks across inputs and against the catalogue (known device and region, precision the device has, N_a <= N …). Throws InputError.
void checkScenario(const Scenario& scenario, std::string_view file, const Catalog& catalog);

} // namespace model
