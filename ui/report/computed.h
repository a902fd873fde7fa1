// Everything that charts and reports show of a workspace, computed at once: without a window, a session or a worker.
#pragma once

#include <vector>

#include "model/catalog/catalog.h"
#include "model/ranges/draws.h"
#include "model/scenario/workspace.h"
#include "ui/session/runner.h"
#include "ui/topics/chart_request.h"

namespace ui {

/// The edited scenario, the baseline if there is one, then the others; without those that are hidden. Ranges and bands
/// come from these draws.
std::vector<Shown> computeShown(const model::Workspace& workspace, const model::Catalog& catalog,
                                const model::Draws& draws);

/// The band that the chart of this request shows, for every scenario that has none yet.
void addBands(std::vector<Shown>& shown, const ChartRequest& request, const model::Catalog& catalog,
              const model::Draws& draws);

} // namespace ui
