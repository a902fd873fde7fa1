// What the window works on: scenarios side by side, what they are compared with, their file and undo list. The only
// writer.
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QUndoStack>
#include <optional>

#include "model/catalog/catalog.h"
#include "model/run/notice.h"
#include "model/scenario/scenario.h"
#include "ui/session/measurements.h"
#include "ui/session/scenario_commands.h"

namespace ui {

class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(const model::Catalog& catalog, QObject* parent = nullptr);

    const model::Catalog& catalog() const { return m_catalog; }
    /// All scenarios; the edited one is `scenario()`.
    const model::Workspace& workspace() const { return m_workspace; }
    const model::Scenario& scenario() const { return m_workspace.scenario(); }
    const QString& path() const { return m_path; }
    QUndoStack& undoStack() { return m_undo; }
    /// Measured runs beside the scenarios.
    Measurements& measurements() { return m_measurements; }
    const Measurements& measurements() const { return m_measurements; }
    bool isModified() const { return !m_undo.isClean(); }
    /// What would be undone or redone next, in words; empty where there is nothing.
    QString undoWords() const { return wordsOf(m_undo.index() - 1); }
    QString redoWords() const { return wordsOf(m_undo.index()); }
    /// The workspace before the last step; nothing where there is no step to undo.
    std::optional<model::Workspace> beforeLastStep() const;
    /// True while a slider is held: charts keep their ranges then.
    bool isDragging() const { return m_dragging; }

    /// Sets inputs, with what they entail. What is wrong with them, if anything; nothing is changed then.
    std::optional<model::Problem> edit(Changes changes);
    /// As edit, but within one gesture: successive calls for the same inputs become one step to undo.
    std::optional<model::Problem> editInGesture(Changes changes);
    /// Ends what was before: the next edit is a step of its own.
    void beginGesture(bool dragging = false);
    void endGesture();

    /// An accuracy curve of one's own becomes the benchmark; none takes it away again. What is wrong, if anything.
    std::optional<model::Problem> setOwnCurve(std::optional<model::OwnCurve> curve);
    /// What might be done about the edited scenario, in its order; the scenario itself stays. What is wrong, if anything.
    std::optional<model::Problem> setMeasures(std::vector<model::ChosenMeasure> measures,
                                              WorkspaceEdit what = WorkspaceEdit::Measures);
    /// Every input as if nothing had been typed, without an accuracy curve of one's own; name and notes stay.
    void resetAll();
    void rename(const QString& name, const QString& notes);
    /// The edited scenario stays on the charts as it is now, under a name of its own; editing goes on beside it.
    void pin();
    void duplicate(std::size_t index);
    void remove(std::size_t index);
    void setHidden(std::size_t index, bool hidden);
    void move(std::size_t from, std::size_t to);
    void makeCurrent(std::size_t index);
    void renameCase(std::size_t index, const QString& name);
    /// Scenarios behind the others, as many as there is room for; how many found none.
    std::size_t add(std::vector<model::Scenario> scenarios);
    /// One more scenario behind the others, under a name no other has, to be edited from now on; false where there is
    /// no room.
    bool takeUp(model::Scenario scenario);
    void setBaseline(std::optional<model::Scenario> baseline);
    void setBaselineHidden(bool hidden);
    void renameBaseline(const QString& name);
    /// A copy of the baseline among the scenarios, to be edited.
    void editCopyOfBaseline();

    /// A document in place of the one before, with an undo list of its own; `path` is empty for a new one.
    void open(model::Workspace workspace, const QString& path);
    /// As open, for a document whose changes have not been saved yet.
    void openUnsaved(model::Workspace workspace, const QString& path);
    /// What the file holds by now in place of what was here: a step that can be undone.
    void reload(model::Workspace workspace);
    /// The workspace has been written to `path`.
    void markSaved(const QString& path);

signals:
    void changed(const QList<model::Id>& ids); // inputs of the scenario
    void named();                              // its name or notes
    void workspaceChanged();                   // which scenarios there are, which is edited, the baseline
    void documentChanged(); // another document or another path
    void modifiedChanged(); // saved or not
    void dragEnded();

private:
    friend class EditInputs;
    friend class EditName;
    friend class EditWorkspace;

    void apply(const Changes& changes, const std::string& name);
    void applyName(const std::string& name, const std::string& notes);
    void applyWorkspace(const model::Workspace& workspace);
    std::optional<model::Problem> push(Changes changes);
    void pushWorkspace(model::Workspace workspace, WorkspaceEdit what, const std::string& subject);
    const ScenarioCommand* step(int index) const;
    QString wordsOf(int index) const;

    const model::Catalog& m_catalog;
    model::Workspace m_workspace;
    QString m_path;
    QUndoStack m_undo;
    Measurements m_measurements;
    int m_gesture = 0;
    bool m_dragging = false;
};

} // namespace ui
