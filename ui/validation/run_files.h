// Tables of runs on disk: what kind a file is, and the runs in it.
#pragma once

#include <QString>
#include <optional>
#include <variant>
#include <vector>

#include "model/catalog/catalog.h"
#include "model/run/emissions_csv.h"

namespace ui {

/// Runs in the format of the published ones, for the window and the command line. Throws model::InputError naming line
/// and column.
std::vector<model::PublishedRun> readRuns(const QString& path);

/// A table that may hold either: runs to predict, or what CodeCarbon measured.
using RunTable = std::variant<std::vector<model::PublishedRun>, std::vector<model::MeasuredRun>>;
/// Nothing where `progress` said stop.
std::optional<RunTable> readRunTable(const QString& path, const model::Progress& progress = {});

/// Tables (*.csv) are told from scenarios by their ending.
bool isTablePath(const QString& path);

} // namespace ui
