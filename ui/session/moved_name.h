// The name of a scenario that tells where it runs follows it to another place.
#pragma once

#include <string>

#include "model/catalog/catalog.h"
#include "model/scenario/workspace.h"
#include "ui/session/scenario_edits.h"

namespace ui {

/// The edited scenario's name once the changes are made: “Llama in Poland” becomes “Llama in Sweden” with the region, as
/// does the place behind the comma of a bundled example; free among the other cases. Any other name stays.
std::string nameAfter(const Changes& changes, const model::Workspace& workspace, const model::Catalog& catalog);

} // namespace ui
