#include "ui/scenarios/strip_commands.h"

#include <QCoreApplication>

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StripCommands)
};

const QKeySequence renameKeys(Qt::Key_F2);
const QKeySequence duplicateKeys(Qt::CTRL | Qt::Key_D);
const QKeySequence hideKeys(Qt::CTRL | Qt::Key_H);
const QKeySequence explainKeys(Qt::CTRL | Qt::Key_I);
const QKeySequence deleteKeys(Qt::Key_Delete);

StripCommand explaining(std::function<void()> explain) {
    const bool can = explain != nullptr;
    return {"explain", Words::tr("E&xplain this number"), explainKeys, can, std::move(explain), true};
}

std::vector<StripCommand> ofBaseline(Session& session, bool hidden, std::function<void()> rename,
                                     std::function<void()> explain) {
    const bool room = !session.workspace().isFull();
    return {
        explaining(std::move(explain)),
        {"rename", Words::tr("&Rename"), renameKeys, true, std::move(rename)},
        {"duplicate", Words::tr("&Edit a copy"), duplicateKeys, room, [&session] { session.editCopyOfBaseline(); }},
        {"hide", hidden ? Words::tr("&Show") : Words::tr("&Hide"), hideKeys, true,
         [&session, hidden] { session.setBaselineHidden(!hidden); }, true},
        {"delete", Words::tr("Re&move the baseline"), deleteKeys, true, [&session] { session.setBaseline({}); }},
    };
}

std::vector<StripCommand> ofCase(Session& session, const ScenarioRow& row, std::function<void()> rename,
                                 std::function<void()> explain) {
    const model::Workspace& workspace = session.workspace();
    const std::size_t i = *row.index;
    const bool hidden = row.isHidden;
    const std::size_t last = workspace.cases.size() - 1;
    return {
        {"edit", Words::tr("Make &current"), QKeySequence(Qt::Key_Return), !row.isCurrent,
         [&session, i] { session.makeCurrent(i); }},
        {"set_baseline", Words::tr("Set as &baseline"), QKeySequence(Qt::CTRL | Qt::Key_B), true,
         [&session, i] { session.setBaseline(session.workspace().cases[i].scenario); }, true},
        explaining(std::move(explain)),
        {"rename", Words::tr("&Rename"), renameKeys, true, std::move(rename)},
        {"duplicate", Words::tr("&Duplicate"), duplicateKeys, !workspace.isFull(),
         [&session, i] { session.duplicate(i); }},
        {"hide", hidden ? Words::tr("&Show") : Words::tr("&Hide"), hideKeys, !row.isCurrent,
         [&session, i, hidden] { session.setHidden(i, !hidden); }, true},
        {"move_left", Words::tr("Move to the &left"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Left), i > 0,
         [&session, i] { session.move(i, i - 1); }},
        {"move_right", Words::tr("Move to the ri&ght"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right), i < last,
         [&session, i] { session.move(i, i + 1); }, true},
        {"delete", Words::tr("De&lete"), deleteKeys, last > 0, [&session, i] { session.remove(i); }},
    };
}

} // namespace

std::vector<StripCommand> stripCommands(Session& session, const ScenarioRow& row, std::function<void()> rename,
                                        std::function<void()> explain) {
    return row.index ? ofCase(session, row, std::move(rename), std::move(explain))
                     : ofBaseline(session, row.isHidden, std::move(rename), std::move(explain));
}

} // namespace ui
