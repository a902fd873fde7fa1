#include "ui/session/scenario_commands.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/session/session.h"
#include "ui/words/scenario_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

Changes valuesOf(const model::Scenario& scenario, const Changes& changes) {
    Changes before;
    for (const Change& change : changes) {
        before.push_back({change.id, scenario.value(change.id)});
    }
    return before;
}

bool equal(const Changes& a, const Changes& b) {
    return std::ranges::equal(a, b,
                              [](const Change& x, const Change& y) { return x.id == y.id && x.value == y.value; });
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScenarioCommand)
};

/// With a place for the name of the scenario it is about.
QString workspaceEditWords(WorkspaceEdit what) {
    switch (what) {
    case WorkspaceEdit::Pin:
        return Words::tr("pinning of “%1”");
    case WorkspaceEdit::Duplicate:
        return Words::tr("copy of “%1”");
    case WorkspaceEdit::Delete:
        return Words::tr("removal of “%1”");
    case WorkspaceEdit::Hide:
    case WorkspaceEdit::HideBaseline:
        return Words::tr("hiding of “%1”");
    case WorkspaceEdit::Show:
    case WorkspaceEdit::ShowBaseline:
        return Words::tr("showing of “%1”");
    case WorkspaceEdit::Reorder:
        return Words::tr("move of “%1”");
    case WorkspaceEdit::MakeCurrent:
        return Words::tr("switch to “%1”");
    case WorkspaceEdit::Rename:
        return Words::tr("change of the name “%1”");
    case WorkspaceEdit::Add:
        return Words::tr("addition of “%1”");
    case WorkspaceEdit::SetBaseline:
        return Words::tr("“%1” as baseline");
    case WorkspaceEdit::RemoveBaseline:
        return Words::tr("removal of the baseline “%1”");
    case WorkspaceEdit::OwnCurve:
        return Words::tr("own accuracy curve of “%1”");
    case WorkspaceEdit::Measures:
        return Words::tr("measures of “%1”");
    case WorkspaceEdit::MeasureOrder:
        return Words::tr("order of the measures of “%1”");
    case WorkspaceEdit::OnlyBestMeasures:
        return Words::tr("choice of the best measures of “%1”");
    case WorkspaceEdit::ResetAll:
        return Words::tr("reset of all inputs of “%1”");
    case WorkspaceEdit::Reload:
        return Words::tr("reading of the changed file of “%1”");
    }
    return {};
}

} // namespace

EditInputs::EditInputs(Session& session, Changes after, std::string name, int gesture)
    : ScenarioCommand(session), m_before(valuesOf(session.scenario(), after)), m_after(std::move(after)),
      m_nameBefore(session.scenario().name), m_nameAfter(std::move(name)), m_gesture(gesture) {
}

QString EditInputs::words() const {
    return Words::tr("change of “%1”").arg(parameterLabel(m_after.front().id));
}

void EditInputs::undo() {
    session().apply(m_before, m_nameBefore);
}

void EditInputs::redo() {
    session().apply(m_after, m_nameAfter);
}

model::Workspace EditInputs::before(model::Workspace now) const {
    now.scenario() = changed(std::move(now.scenario()), m_before);
    now.scenario().name = m_nameBefore;
    return now;
}

bool EditInputs::sameInputs(const EditInputs& other) const {
    return std::ranges::equal(m_after, other.m_after, {}, &Change::id, &Change::id);
}

bool EditInputs::mergeWith(const QUndoCommand* other) {
    const auto& next = static_cast<const EditInputs&>(*other); // same id(), so the same class
    if (next.m_gesture != m_gesture || !sameInputs(next)) {
        return false;
    }
    m_after = next.m_after;
    m_nameAfter = next.m_nameAfter;
    setObsolete(equal(m_before, m_after) && m_nameBefore == m_nameAfter);
    return true;
}

EditName::EditName(Session& session, std::string name, std::string notes)
    : ScenarioCommand(session), m_name(std::move(name)), m_notes(std::move(notes)) {
}

QString EditName::words() const {
    return Words::tr("change of the name");
}

void EditName::undo() {
    swap();
}

void EditName::redo() {
    swap();
}

model::Workspace EditName::before(model::Workspace now) const {
    now.scenario().name = m_name;
    now.scenario().notes = m_notes;
    return now;
}

void EditName::swap() {
    std::string name = session().scenario().name;
    std::string notes = session().scenario().notes;
    session().applyName(m_name, m_notes);
    m_name = std::move(name);
    m_notes = std::move(notes);
}

EditWorkspace::EditWorkspace(Session& session, model::Workspace after, WorkspaceEdit what, std::string subject)
    : ScenarioCommand(session), m_other(std::move(after)), m_what(what), m_subject(std::move(subject)) {
}

QString EditWorkspace::words() const {
    return workspaceEditWords(m_what).arg(scenarioLabel(m_subject));
}

bool EditWorkspace::mergeWith(const QUndoCommand* other) {
    m_subject = static_cast<const EditWorkspace&>(*other).m_subject; // same id(), so the same class
    setObsolete(m_other == session().workspace());
    return true;
}

void EditWorkspace::swap() {
    model::Workspace current = session().workspace();
    session().applyWorkspace(m_other);
    m_other = std::move(current);
}

} // namespace ui
