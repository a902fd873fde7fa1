// Bundled scenarios to begin with.
#pragma once

#include <QString>
#include <vector>

#include "model/scenario/scenario.h"
#include "ui/session/scenario_commands.h"

namespace model {
class Catalog;
}

namespace ui {

struct Example {
    QString path; // embedded
    model::Scenario scenario;
};

/// Every bundled scenario, in name order.
std::vector<Example> examples(const model::Catalog& catalog);

/// What the window shows first: the same run in Poland, and in France as its baseline.
struct FirstLook {
    model::Scenario scenario;
    Comparison comparison;
};
FirstLook firstLook(const model::Catalog& catalog);

} // namespace ui
