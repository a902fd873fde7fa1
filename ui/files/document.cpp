#include "ui/files/document.h"

#include "model/scenario/workspace_json.h"
#include "ui/files/scenario_files.h"
#include "ui/words/scenario_words.h"
#include "ui/words/wording.h"

namespace ui {

Document::Document(Session& session, std::unique_ptr<FilePrompt> prompt, QWidget& window)
    : m_session(session), m_prompt(std::move(prompt)), m_window(window) {
}

std::optional<model::Scenario> Document::read(const QString& path) {
    try {
        return openScenario(path, m_session.catalog());
    } catch (const model::InputError& error) {
        tell(error.problem());
        return {};
    }
}

bool Document::open(const QString& path) {
    auto scenario = mayLeave() ? read(path) : std::nullopt;
    if (!scenario) {
        return false;
    }
    m_session.open(model::workspaceOf(std::move(*scenario)), path);
    emit used(path);
    return true;
}

bool Document::openAsked() {
    const QString path = m_prompt->openPath(&m_window);
    return !path.isEmpty() && open(path);
}

void Document::openAll(const QStringList& paths) {
    if (paths.isEmpty() || !open(paths.constFirst())) {
        return;
    }
    model::Workspace workspace = m_session.workspace();
    for (const QString& path : paths.mid(1)) {
        if (auto scenario = read(path)) {
            model::addCase(workspace, std::move(*scenario));
        }
    }
    m_session.open(std::move(workspace), paths.constFirst());
}

void Document::start(model::Scenario scenario) {
    if (mayLeave()) {
        m_session.open(model::workspaceOf(std::move(scenario)), {});
    }
}

bool Document::mayLeave() {
    if (!m_session.isModified()) {
        return true;
    }
    switch (m_prompt->askUnsaved(&m_window, scenarioName(m_session.scenario()))) {
    case UnsavedAnswer::Save:
        return save();
    case UnsavedAnswer::Discard:
        return true;
    default:
        return false;
    }
}

bool Document::save() {
    return m_session.path().isEmpty() ? saveAs() : saveTo(m_session.path());
}

bool Document::saveAs() {
    const QString file = m_session.path();
    const QString path =
        m_prompt->savePath(&m_window, file.isEmpty() ? scenarioName(m_session.scenario()) + ".json" : file);
    return !path.isEmpty() && saveTo(path);
}

bool Document::saveTo(const QString& path) {
    try {
        writeFile(path, QByteArray::fromStdString(model::writeDocument(m_session.workspace())));
    } catch (const model::InputError& error) {
        tell(error.problem());
        return false;
    }
    m_session.markSaved(path);
    emit used(path);
    return true;
}

QString Document::exportAs(const std::function<QByteArray(const ExportChoice&)>& bytes) {
    const auto choice = m_prompt->exportChoice(&m_window, scenarioName(m_session.scenario()));
    if (!choice) {
        return {};
    }
    try {
        writeFile(choice->path, bytes(*choice));
        return choice->path;
    } catch (const model::InputError& error) {
        tell(error.problem());
        return {};
    }
}

void Document::tell(const model::Problem& problem) {
    m_prompt->tell(&m_window, tr("That did not work"), problemText(problem, m_style));
}

} // namespace ui
