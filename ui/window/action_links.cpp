#include "ui/window/action_links.h"

#include <QStyle>

#include "ui/session/replay.h"
#include "ui/session/session.h"
#include "ui/window/actions.h"

namespace ui {
namespace {

/// Edits the scenario `step` places further along the strip; behind the last comes the first.
void moveOn(Session& session, std::size_t step) {
    const model::Workspace& workspace = session.workspace();
    session.makeCurrent((workspace.current + step) % workspace.cases.size());
}

/// Nothing moves on its own where the platform asks for stillness.
bool moves() {
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

void showWhatCanBeDone(Actions& actions, const Session& session) {
    const model::Workspace& workspace = session.workspace();
    const bool several = workspace.cases.size() > 1;
    actions.showUndo(session.undoWords(), session.redoWords());
    for (QAction* action : {actions.removeScenario, actions.nextScenario, actions.previousScenario}) {
        action->setEnabled(several);
    }
    for (QAction* action : {actions.pin, actions.duplicate}) {
        action->setEnabled(!workspace.isFull());
    }
    actions.removeBaseline->setEnabled(workspace.baseline.has_value());
    actions.clearMeasured->setEnabled(!session.measurements().runs().empty());
}

} // namespace

void linkSession(Actions& actions, Session& session, Replay& replay) {
    const auto on = [&](QAction* action, auto what) { QObject::connect(action, &QAction::triggered, &session, what); };
    on(actions.undo, [&session] { session.undoStack().undo(); });
    on(actions.redo, [&session] { session.undoStack().redo(); });
    on(actions.resetAll, [&session] { session.resetAll(); });
    on(actions.pin, [&session] { session.pin(); });
    on(actions.duplicate, [&session] { session.duplicate(session.workspace().current); });
    on(actions.removeScenario, [&session] { session.remove(session.workspace().current); });
    on(actions.nextScenario, [&session] { moveOn(session, 1); });
    on(actions.previousScenario, [&session] { moveOn(session, session.workspace().cases.size() - 1); });
    on(actions.setBaseline, [&session] { session.setBaseline(session.scenario()); });
    on(actions.removeBaseline, [&session] { session.setBaseline({}); });
    on(actions.clearMeasured, [&session] { session.measurements().clear(); });
    on(actions.replay, [&replay] { replay.start(moves()); });
    const auto refresh = [&actions, &session, &replay] {
        showWhatCanBeDone(actions, session);
        actions.replay->setEnabled(replay.canStart());
    };
    QObject::connect(&session.undoStack(), &QUndoStack::indexChanged, &actions, refresh);
    QObject::connect(&session, &Session::documentChanged, &actions, refresh);
    QObject::connect(&session, &Session::workspaceChanged, &actions, refresh);
    QObject::connect(&session.measurements(), &Measurements::changed, &actions, refresh);
    refresh();
}

} // namespace ui
