// What can be done to one scenario of the strip: one list for its context menu and its keys.
#pragma once

#include <QKeySequence>
#include <QString>
#include <functional>
#include <vector>

#include "ui/scenarios/scenario_rows.h"
#include "ui/session/session.h"

namespace ui {

struct StripCommand {
    const char* name; // of its action
    QString text;
    QKeySequence keys;
    bool enabled = true;
    std::function<void()> run;
    bool endsGroup = false; // a separator follows
};

/// For the scenario of `row`; `rename` begins to edit its name in place, `explain` opens the steps behind its total.
std::vector<StripCommand> stripCommands(Session& session, const ScenarioRow& row, std::function<void()> rename,
                                        std::function<void()> explain);

} // namespace ui
