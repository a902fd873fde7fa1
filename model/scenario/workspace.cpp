#include "model/scenario/workspace.h"

#include <algorithm>

namespace model {

Workspace workspaceOf(Scenario scenario, std::optional<Scenario> baseline) {
    Workspace workspace;
    workspace.scenario() = std::move(scenario);
    workspace.baseline = std::move(baseline);
    return workspace;
}

int freeLine(const Workspace& workspace) {
    int line = 1;
    while (std::ranges::find(workspace.cases, line, &Case::line) != workspace.cases.end()) {
        ++line;
    }
    return line;
}

bool addCase(Workspace& workspace, Scenario scenario) {
    if (workspace.isFull()) {
        return false;
    }
    workspace.cases.push_back({std::move(scenario), freeLine(workspace), false});
    return true;
}

} // namespace model
