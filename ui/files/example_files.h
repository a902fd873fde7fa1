// Bundled scenarios to begin with.
#pragma once

#include <QString>
#include <vector>

#include "model/scenario/workspace.h"

namespace model {
class Catalog;
}

namespace ui {

struct Example {
    QString path; // embedded
    model::Scenario scenario;
};

/// Every bundled scenario, in the order they are offered.
std::vector<Example> examples(const model::Catalog& catalog);

/// What the window shows first: the same run in Poland, and in France as its baseline.
model::Workspace firstLook(const model::Catalog& catalog);

} // namespace ui
