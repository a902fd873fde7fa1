// Undo commands: the only way a session's scenarios change.
#pragma once

#include <QUndoCommand>
#include <optional>
#include <vector>

#include "model/scenario/scenario.h"
#include "ui/session/scenario_edits.h"

namespace ui {

class Session;

/// What the scenario is compared with: a baseline and pinned scenarios.
struct Comparison {
    std::optional<model::Scenario> baseline;
    std::vector<model::Scenario> pinned;

    bool operator==(const Comparison&) const = default;
};

/// One step of the undo list. Its words are made when asked for, in the language of that moment.
class ScenarioCommand : public QUndoCommand {
public:
    explicit ScenarioCommand(Session& session) : m_session(session) {}

    virtual QString words() const = 0;

protected:
    Session& session() const { return m_session; }

private:
    Session& m_session;
};

/// Sets inputs. Edits of the same inputs within one gesture (a drag) become one command; one that ends where it began
/// vanishes.
class EditInputs : public ScenarioCommand {
public:
    EditInputs(Session& session, Changes after, int gesture);

    void undo() override;
    void redo() override;
    QString words() const override;
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    bool sameInputs(const EditInputs& other) const;

    Changes m_before;
    Changes m_after;
    int m_gesture;
};

class EditName : public ScenarioCommand {
public:
    EditName(Session& session, std::string name, std::string notes);

    void undo() override;
    void redo() override;
    QString words() const override;

private:
    void swap();

    std::string m_name;
    std::string m_notes;
};

class EditComparison : public ScenarioCommand {
public:
    EditComparison(Session& session, Comparison after);

    void undo() override;
    void redo() override;
    QString words() const override;

private:
    void swap();

    Comparison m_other; // the one not in use
};

} // namespace ui
