// Undo commands: the only way a session's scenarios change.
#pragma once

#include <QUndoCommand>
#include <string>

#include "model/scenario/workspace.h"
#include "ui/session/scenario_edits.h"

namespace ui {

class Session;

/// What an edit of the workspace did: for its words.
enum class WorkspaceEdit {
    Pin,
    Duplicate,
    Delete,
    Hide,
    Show,
    Reorder,
    MakeCurrent,
    Rename,
    Add,
    SetBaseline,
    RemoveBaseline,
    HideBaseline,
    ShowBaseline,
    OwnCurve,
    Measures,
    MeasureOrder,
    OnlyBestMeasures,
    ResetAll,
    Reload,
};

/// One step of the undo list. Its words are made when asked for, in the language of that moment.
class ScenarioCommand : public QUndoCommand {
public:
    explicit ScenarioCommand(Session& session) : m_session(session) {}

    virtual QString words() const = 0;
    /// What the workspace was before this step; `now` is how it left it.
    virtual model::Workspace before(model::Workspace now) const = 0;

protected:
    Session& session() const { return m_session; }

private:
    Session& m_session;
};

/// Sets inputs, and the name where it told of them. Edits of the same inputs within one gesture (a drag) become one
/// command; one that ends where it began vanishes.
class EditInputs : public ScenarioCommand {
public:
    EditInputs(Session& session, Changes after, std::string name, int gesture);

    void undo() override;
    void redo() override;
    QString words() const override;
    model::Workspace before(model::Workspace now) const override;
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    bool sameInputs(const EditInputs& other) const;

    Changes m_before;
    Changes m_after;
    std::string m_nameBefore;
    std::string m_nameAfter;
    int m_gesture;
};

class EditName : public ScenarioCommand {
public:
    EditName(Session& session, std::string name, std::string notes);

    void undo() override;
    void redo() override;
    QString words() const override;
    model::Workspace before(model::Workspace now) const override;

private:
    void swap();

    std::string m_name;
    std::string m_notes;
};

/// Any change of which scenarios there are and what they are compared with; `subject` is the name of the one it is about.
/// Going from scenario to scenario is one step however many are visited, and none where it ends at the first.
class EditWorkspace : public ScenarioCommand {
public:
    EditWorkspace(Session& session, model::Workspace after, WorkspaceEdit what, std::string subject);

    void undo() override { swap(); }
    void redo() override { swap(); }
    QString words() const override;
    model::Workspace before(model::Workspace) const override { return m_other; }
    int id() const override { return m_what == WorkspaceEdit::MakeCurrent ? 2 : -1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    void swap();

    model::Workspace m_other; // the one not in use
    WorkspaceEdit m_what;
    std::string m_subject;
};

} // namespace ui
