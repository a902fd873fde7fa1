// What one works on: up to six scenarios side by side, one of them being edited, and what they are compared with.
#pragma once

#include <optional>
#include <vector>

#include "model/scenario/scenario.h"

namespace model {

inline constexpr std::size_t maxCases = 6; // as many as stay apart by colour and dash

/// A scenario with the line it wears, 1 to `maxCases`: colour and dash stay with it wherever it moves.
struct Case {
    Scenario scenario;
    int line = 1;
    bool hidden = false; // not on the charts; never so for the one being edited

    bool operator==(const Case&) const = default;
};

struct Workspace {
    std::vector<Case> cases{Case{}}; // in the order of the strip, never empty
    std::size_t current = 0;         // the one being edited
    std::optional<Scenario> baseline;
    bool baselineHidden = false;

    const Scenario& scenario() const { return cases[current].scenario; }
    Scenario& scenario() { return cases[current].scenario; }
    bool isFull() const { return cases.size() >= maxCases; }
    bool operator==(const Workspace&) const = default;
};

/// One scenario, and perhaps a baseline.
Workspace workspaceOf(Scenario scenario, std::optional<Scenario> baseline = {});
/// The least line no case wears.
int freeLine(const Workspace& workspace);
/// Adds a case behind the others, on a free line; where six are there already, nothing. True where it was added.
bool addCase(Workspace& workspace, Scenario scenario);

} // namespace model
