// Files of scenarios side by side, and of single scenarios, in and out.
#pragma once

#include <string>
#include <string_view>

#include "model/scenario/workspace.h"

namespace model {

class Catalog;

/// Reads and checks a workspace, or a scenario as a workspace of one; `file` names the file in errors. Throws
/// InputError.
Workspace parseWorkspace(std::string_view text, std::string_view file, const Catalog& catalog);

/// The text of a workspace file, whatever it holds.
std::string writeWorkspace(const Workspace& workspace);
/// The text of the plainest file that holds all of it: a scenario where there is one alone, else a workspace.
std::string writeDocument(const Workspace& workspace);

} // namespace model
