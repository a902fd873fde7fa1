// All scenarios side by side as plain data: the inputs that differ, and the results with their difference to the
// baseline.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "model/run/result.h"
#include "model/scenario/workspace.h"
#include "ui/charts/chart_spec.h"
#include "ui/session/panel_context.h"

namespace ui {

struct ComparedScenario {
    QString name;
    LineRole line = LineRole::Scenario1;
    bool isCurrent = false;

    bool operator==(const ComparedScenario&) const = default;
};

struct ComparedCell {
    QString text;
    QString difference = {}; // to the baseline, in percent; empty where there is none to tell
    bool isGiven = true;     // false: a default, or solved for

    bool operator==(const ComparedCell&) const = default;
};

struct ComparedRow {
    QString label;
    std::optional<model::Id> input;  // none for a result
    std::vector<ComparedCell> cells; // one a scenario
    std::optional<model::Quantity> quantity = {}; // of a result
};

struct ScenarioComparison {
    std::vector<ComparedScenario> scenarios; // baseline, adjusted baseline, every case
    std::vector<ComparedRow> inputs;
    std::vector<ComparedRow> results;
};

/// Inputs that are not the same in every scenario and the baseline, in table order.
std::vector<model::Id> differingInputs(const model::Workspace& workspace);
ScenarioComparison compareScenarios(const PanelContext& context);

/// Tab-separated: a difference has a column of its own behind its scenario.
QString comparisonTsv(const ScenarioComparison& comparison);
/// Columns lined up with spaces.
QString comparisonText(const ScenarioComparison& comparison);
QString comparisonHtml(const ScenarioComparison& comparison);

} // namespace ui
