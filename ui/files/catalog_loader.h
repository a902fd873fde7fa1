// The catalogue of the program: the embedded files, then the user's own. Window and command line load it here.
#pragma once

#include <QString>
#include <vector>

#include "model/catalog/catalog.h"
#include "model/run/notice.h"

namespace ui {

struct LoadedCatalog {
    model::Catalog catalog;
    std::vector<model::Problem> problems; // one for every user file that was left out
};

/// Where a user's own catalogue files (*.json) are looked for.
QString userCatalogFolder();

/// Published runs take time to read and matter only where they are shown or predicted.
enum class Runs { Included, LeftOut };

/// Everything that is shipped, then the user's files in name order; a bad file is reported and skipped.
LoadedCatalog loadCatalog(Runs runs = Runs::Included);
/// As loadCatalog, with the user's files from `folder`.
LoadedCatalog loadCatalog(const QString& folder, Runs runs = Runs::Included);

} // namespace ui
