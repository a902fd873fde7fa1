// The way from one workspace to another, a share of it at a time: numbers move on their own scale, words change
// half-way.
#pragma once

#include "model/catalog/catalog.h"
#include "model/scenario/workspace.h"

namespace ui {

/// The workspace `share` (0 to 1) of the way; both ends come back as they are. Where more than the inputs of the edited
/// scenario differs there is nothing between: the first, then at the end the second.
model::Workspace replayFrame(const model::Workspace& before, const model::Workspace& after, double share,
                             const model::Catalog& catalog);
/// True where there is something between the ends: a number that moves.
bool movesNumbers(const model::Workspace& before, const model::Workspace& after);

} // namespace ui
