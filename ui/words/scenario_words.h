// Names of scenarios as a person reads them.
#pragma once

#include <QString>
#include <string>

#include "model/scenario/workspace.h"

namespace ui {

/// Names of bundled examples speak the window's language; every other name is somebody's own; "My run" without one.
QString scenarioLabel(const std::string& name);
QString scenarioName(const model::Scenario& scenario);
/// True for the name of a bundled example, as its file has it.
bool isExampleName(const std::string& name);
/// A name that no case of the workspace has yet: "Name 2", "Name 3" …
std::string pinnedName(const std::string& name, const model::Workspace& workspace);

} // namespace ui
