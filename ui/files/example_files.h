// Bundled scenarios to begin with.
#pragma once

#include <QString>
#include <vector>

#include "model/claims/claim_check.h"
#include "model/scenario/workspace.h"

namespace ui {

struct Example {
    QString path; // embedded
    QString name; // in the current language
    model::Workspace workspace;
    model::Scenario scenario; // the edited one of it
};

/// Every bundled scenario or set of them, in the order they are offered.
std::vector<Example> examples(const model::Catalog& catalog);

/// Bundled scenarios by the name of their file, for claims that stand on them; `catalog` outlives it.
model::ExampleSource exampleSource(const model::Catalog& catalog);

/// What the window shows first: the same run in Poland, and in France as its baseline.
model::Workspace firstLook(const model::Catalog& catalog);

} // namespace ui
