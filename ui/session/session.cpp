#include "ui/session/session.h"

#include <algorithm>

#include "model/scenario/scenario_json.h"

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
    changes = withConsequences(m_scenario, std::move(changes), m_catalog);
    try {
        for (const Change& change : changes) {
            if (auto problem = model::checkValue(model::parameter(change.id), change.value)) {
                return problem;
            }
        }
        model::checkScenario(ui::changed(m_scenario, changes), {}, m_catalog);
    } catch (const model::InputError& error) {
        return error.problem();
    }
    const bool same = std::ranges::all_of(changes, [&](const Change& c) { return m_scenario.value(c.id) == c.value; });
    if (!same) {
        m_undo.push(new EditInputs(*this, std::move(changes), m_gesture));
    }
    return {};
}

void Session::rename(const QString& name, const QString& notes) {
    if (name.toStdString() != m_scenario.name || notes.toStdString() != m_scenario.notes) {
        m_undo.push(new EditName(*this, name.toStdString(), notes.toStdString()));
    }
}

void Session::setBaseline(std::optional<model::Scenario> baseline) {
    pushComparison({std::move(baseline), m_comparison.pinned});
}

void Session::setPinned(std::vector<model::Scenario> pinned) {
    pushComparison({m_comparison.baseline, std::move(pinned)});
}

void Session::pushComparison(Comparison comparison) {
    if (comparison != m_comparison) {
        m_undo.push(new EditComparison(*this, std::move(comparison)));
    }
}

void Session::open(model::Scenario scenario, Comparison comparison, const QString& path) {
    m_scenario = std::move(scenario);
    m_comparison = std::move(comparison);
    m_path = path;
    m_undo.clear();
    emit documentChanged();
}

void Session::markSaved(const QString& path) {
    m_path = path;
    m_undo.setClean();
    emit documentChanged();
}

QString Session::wordsOf(int step) const {
    const auto* command = static_cast<const ScenarioCommand*>(m_undo.command(step)); // nothing else is ever pushed
    return command != nullptr ? command->words() : QString();
}

void Session::apply(const Changes& changes) {
    QList<model::Id> ids;
    for (const Change& change : changes) {
        m_scenario.set(change.id, change.value);
        ids << change.id;
    }
    emit changed(ids);
}

void Session::applyName(const std::string& name, const std::string& notes) {
    m_scenario.name = name;
    m_scenario.notes = notes;
    emit named();
}

void Session::applyComparison(const Comparison& comparison) {
    m_comparison = comparison;
    emit comparisonChanged();
}

} // namespace ui
