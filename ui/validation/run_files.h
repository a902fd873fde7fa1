// Tables of runs on disk: what kind a file is, and the runs in it.
#pragma once

#include <QString>
#include <vector>

#include "model/catalog/catalog.h"

namespace ui {

/// Runs in the format of the published ones, for the window and the command line. Throws model::InputError naming line and column.
std::vector<model::PublishedRun> readRuns(const QString& path);

} // namespace ui
