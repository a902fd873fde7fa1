#include "ui/session/session.h"

#include <algorithm>

#include "model/scenario/scenario_json.h"
#include "ui/session/moved_name.h"
#include "ui/words/scenario_words.h"

namespace ui {

Session::Session(const model::Catalog& catalog, QObject* parent) : QObject(parent), m_catalog(catalog) {
    connect(&m_undo, &QUndoStack::cleanChanged, this, &Session::modifiedChanged);
}

std::optional<model::Problem> Session::edit(Changes changes) {
    beginGesture();
    return push(std::move(changes));
}

std::optional<model::Problem> Session::editInGesture(Changes changes) {
    return push(std::move(changes));
}

void Session::beginGesture(bool dragging) {
    ++m_gesture;
    m_dragging = dragging;
}

void Session::endGesture() {
    ++m_gesture;
    if (std::exchange(m_dragging, false)) {
        emit dragEnded();
    }
}

std::optional<model::Problem> Session::push(Changes changes) {
    changes = withConsequences(scenario(), std::move(changes), m_catalog);
    try {
        for (const Change& change : changes) {
            if (auto problem = model::checkValue(model::parameter(change.id), change.value)) {
                return problem;
            }
        }
        model::checkScenario(ui::changed(scenario(), changes), {}, m_catalog);
    } catch (const model::InputError& error) {
        return error.problem();
    }
    const bool same = std::ranges::all_of(changes, [&](const Change& c) { return scenario().value(c.id) == c.value; });
    if (!same) {
        std::string name = nameAfter(changes, m_workspace, m_catalog);
        m_undo.push(new EditInputs(*this, std::move(changes), std::move(name), m_gesture));
    }
    return {};
}

std::optional<model::Problem> Session::setOwnCurve(std::optional<model::OwnCurve> curve) {
    model::Workspace after = m_workspace;
    model::Scenario& scenario = after.scenario();
    const bool aims = scenario.text(model::Id::AccuracyBenchmark) == model::ownCurveId;
    if (curve) {
        scenario.set(model::Id::AccuracyBenchmark, std::string(model::ownCurveId));
        if (m_catalog.lossLaw(scenario.text(model::Id::AccuracyLaw), model::ownCurveId) == nullptr) {
            scenario.clear(model::Id::AccuracyLaw); // that law knows its own benchmarks only
        }
    } else if (aims) {
        scenario.clear(model::Id::AccuracyBenchmark);
    }
    scenario.ownCurve = std::move(curve);
    try {
        model::checkScenario(scenario, {}, m_catalog);
    } catch (const model::InputError& error) {
        return error.problem();
    }
    pushWorkspace(std::move(after), WorkspaceEdit::OwnCurve, m_workspace.scenario().name);
    return {};
}

std::optional<model::Problem> Session::setMeasures(std::vector<model::ChosenMeasure> measures, WorkspaceEdit what) {
    model::Workspace after = m_workspace;
    after.scenario().measures = std::move(measures);
    try {
        model::checkScenario(after.scenario(), {}, m_catalog);
    } catch (const model::InputError& error) {
        return error.problem();
    }
    pushWorkspace(std::move(after), what, m_workspace.scenario().name);
    return {};
}

void Session::resetAll() {
    model::Scenario untouched;
    untouched.name = scenario().name;
    untouched.notes = scenario().notes;
    if (untouched != scenario()) {
        model::Workspace after = m_workspace;
        after.scenario() = std::move(untouched);
        pushWorkspace(std::move(after), WorkspaceEdit::ResetAll, scenario().name);
    }
}

void Session::rename(const QString& name, const QString& notes) {
    if (name.toStdString() != scenario().name || notes.toStdString() != scenario().notes) {
        m_undo.push(new EditName(*this, name.toStdString(), notes.toStdString()));
    }
}

void Session::pin() {
    model::Workspace after = m_workspace;
    model::Scenario pinned = scenario();
    pinned.name = pinnedName(pinned.name, after);
    if (model::addCase(after, std::move(pinned))) {
        pushWorkspace(std::move(after), WorkspaceEdit::Pin, scenario().name);
    }
}

void Session::duplicate(std::size_t index) {
    model::Workspace after = m_workspace;
    model::Scenario copy = after.cases[index].scenario;
    copy.name = pinnedName(copy.name, after);
    if (model::addCase(after, std::move(copy))) {
        after.current = after.cases.size() - 1;
        pushWorkspace(std::move(after), WorkspaceEdit::Duplicate, m_workspace.cases[index].scenario.name);
    }
}

void Session::remove(std::size_t index) {
    if (m_workspace.cases.size() < 2) {
        return;
    }
    model::Workspace after = m_workspace;
    after.cases.erase(after.cases.begin() + static_cast<std::ptrdiff_t>(index));
    if (index < after.current || after.current == after.cases.size()) {
        --after.current;
    }
    after.cases[after.current].hidden = false;
    pushWorkspace(std::move(after), WorkspaceEdit::Delete, m_workspace.cases[index].scenario.name);
}

void Session::setHidden(std::size_t index, bool hidden) {
    if (index == m_workspace.current) {
        return;
    }
    model::Workspace after = m_workspace;
    after.cases[index].hidden = hidden;
    pushWorkspace(std::move(after), hidden ? WorkspaceEdit::Hide : WorkspaceEdit::Show,
                  m_workspace.cases[index].scenario.name);
}

void Session::move(std::size_t from, std::size_t to) {
    model::Workspace after = m_workspace;
    const model::Case moved = after.cases[from];
    const int edited = after.cases[after.current].line; // lines are unique: they tell cases apart
    after.cases.erase(after.cases.begin() + static_cast<std::ptrdiff_t>(from));
    after.cases.insert(after.cases.begin() + static_cast<std::ptrdiff_t>(to), moved);
    const auto current = std::ranges::find(after.cases, edited, &model::Case::line);
    after.current = static_cast<std::size_t>(current - after.cases.begin());
    pushWorkspace(std::move(after), WorkspaceEdit::Reorder, moved.scenario.name);
}

void Session::makeCurrent(std::size_t index) {
    model::Workspace after = m_workspace;
    after.current = index;
    after.cases[index].hidden = false;
    pushWorkspace(std::move(after), WorkspaceEdit::MakeCurrent, m_workspace.cases[index].scenario.name);
}

void Session::renameCase(std::size_t index, const QString& name) {
    model::Workspace after = m_workspace;
    after.cases[index].scenario.name = name.toStdString();
    pushWorkspace(std::move(after), WorkspaceEdit::Rename, m_workspace.cases[index].scenario.name);
}

std::size_t Session::add(std::vector<model::Scenario> scenarios) {
    model::Workspace after = m_workspace;
    std::size_t left = 0;
    for (model::Scenario& scenario : scenarios) {
        left += model::addCase(after, std::move(scenario)) ? 0 : 1;
    }
    pushWorkspace(std::move(after), WorkspaceEdit::Add,
                  after.cases.size() > m_workspace.cases.size() ? after.cases.back().scenario.name : std::string());
    return left;
}

bool Session::takeUp(model::Scenario scenario) {
    model::Workspace after = m_workspace;
    const bool isTaken = std::ranges::any_of(
        after.cases, [&](const model::Case& one) { return scenarioName(one.scenario) == scenarioName(scenario); });
    const std::string name = isTaken ? pinnedName(scenario.name, after) : scenario.name;
    scenario.name = name;
    if (!model::addCase(after, std::move(scenario))) {
        return false;
    }
    after.current = after.cases.size() - 1;
    pushWorkspace(std::move(after), WorkspaceEdit::Add, name);
    return true;
}

void Session::setBaseline(std::optional<model::Scenario> baseline) {
    model::Workspace after = m_workspace;
    const auto what = baseline ? WorkspaceEdit::SetBaseline : WorkspaceEdit::RemoveBaseline;
    const std::string subject = baseline ? baseline->name : after.baseline ? after.baseline->name : std::string();
    after.baseline = std::move(baseline);
    after.baselineHidden = false;
    pushWorkspace(std::move(after), what, subject);
}

void Session::setBaselineHidden(bool hidden) {
    model::Workspace after = m_workspace;
    after.baselineHidden = hidden && after.baseline.has_value();
    pushWorkspace(std::move(after), hidden ? WorkspaceEdit::HideBaseline : WorkspaceEdit::ShowBaseline,
                  after.baseline ? after.baseline->name : std::string());
}

void Session::renameBaseline(const QString& name) {
    model::Workspace after = m_workspace;
    if (after.baseline) {
        const std::string before = std::exchange(after.baseline->name, name.toStdString());
        pushWorkspace(std::move(after), WorkspaceEdit::Rename, before);
    }
}

void Session::editCopyOfBaseline() {
    model::Workspace after = m_workspace;
    if (!after.baseline) {
        return;
    }
    model::Scenario copy = *after.baseline;
    copy.name = pinnedName(copy.name, after);
    if (model::addCase(after, std::move(copy))) {
        after.current = after.cases.size() - 1;
        pushWorkspace(std::move(after), WorkspaceEdit::Duplicate, m_workspace.baseline->name);
    }
}

void Session::pushWorkspace(model::Workspace workspace, WorkspaceEdit what, const std::string& subject) {
    if (workspace != m_workspace) {
        beginGesture();
        m_undo.push(new EditWorkspace(*this, std::move(workspace), what, subject));
    }
}

void Session::open(model::Workspace workspace, const QString& path) {
    m_workspace = std::move(workspace);
    m_path = path;
    m_undo.clear();
    emit documentChanged();
}

void Session::openUnsaved(model::Workspace workspace, const QString& path) {
    open(std::move(workspace), path);
    m_undo.resetClean();
}

void Session::reload(model::Workspace workspace) {
    const std::string subject = workspace.scenario().name;
    pushWorkspace(std::move(workspace), WorkspaceEdit::Reload, subject);
    markSaved(m_path);
}

void Session::markSaved(const QString& path) {
    m_path = path;
    m_undo.setClean();
    emit documentChanged();
}

const ScenarioCommand* Session::step(int index) const {
    return static_cast<const ScenarioCommand*>(m_undo.command(index)); // nothing else is ever pushed
}

QString Session::wordsOf(int index) const {
    const ScenarioCommand* command = step(index);
    return command != nullptr ? command->words() : QString();
}

std::optional<model::Workspace> Session::beforeLastStep() const {
    const ScenarioCommand* last = step(m_undo.index() - 1);
    return last != nullptr ? std::optional(last->before(m_workspace)) : std::nullopt;
}

void Session::apply(const Changes& changes, const std::string& name) {
    const bool renames = name != scenario().name;
    m_workspace.scenario().name = name;
    QList<model::Id> ids;
    for (const Change& change : changes) {
        m_workspace.scenario().set(change.id, change.value);
        ids << change.id;
    }
    emit changed(ids);
    if (renames) {
        emit named();
    }
}

void Session::applyName(const std::string& name, const std::string& notes) {
    m_workspace.scenario().name = name;
    m_workspace.scenario().notes = notes;
    emit named();
}

void Session::applyWorkspace(const model::Workspace& workspace) {
    m_workspace = workspace;
    emit workspaceChanged();
}

} // namespace ui
