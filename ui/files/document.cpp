#include "ui/files/document.h"

#include <QFileInfo>
#include <algorithm>

#include "model/scenario/scenario_json.h"
#include "model/scenario/workspace_json.h"
#include "ui/files/scenario_files.h"
#include "ui/sharing/scenario_line.h"
#include "ui/words/scenario_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

/// Empty where all found room.
QString noRoomText(int left) {
    return left == 0 ? QString()
                     : Document::tr("There is room for %1 scenarios; left out: %2.").arg(model::maxCases).arg(left);
}

} // namespace

Document::Document(Session& session, std::unique_ptr<FilePrompt> prompt, QWidget& window)
    : m_session(session), m_prompt(std::move(prompt)), m_window(window) {
    connect(&m_watch, &FileWatch::stateChanged, this, &Document::fileStateChanged);
}

/// A picture is not bad JSON, it is a picture.
QString Document::readingProblem(const model::Problem& problem, const QString& path) const {
    const bool notOurs = problem.id.starts_with("json.") || problem.id == "file.too_large";
    return notOurs && !path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive)
               ? tr("%1 is no scenario; Scalewatt opens files that end in .json.").arg(QFileInfo(path).fileName())
               : problemText(problem, m_style);
}

std::vector<Document::Read> Document::readAll(const QStringList& paths, QStringList& problems) const {
    std::vector<Read> all;
    for (const QString& path : paths) {
        try {
            const QByteArray bytes = readFile(path, static_cast<qint64>(model::maxScenarioBytes));
            all.push_back({path, FileWatch::digestOf(bytes), readWorkspace(bytes, path, m_session.catalog())});
        } catch (const model::InputError& error) {
            problems << readingProblem(error.problem(), path);
        }
    }
    return all;
}

/// One message, however many files were bad.
void Document::tellAll(const QStringList& problems) {
    if (!problems.isEmpty()) {
        m_prompt->tell(&m_window, tr("That did not work"), problems.join(u'\n'));
    }
}

bool Document::openAll(const QStringList& paths) {
    QStringList problems;
    std::vector<Read> all = readAll(paths, problems);
    const bool opens = !all.empty() && mayLeave();
    if (opens) {
        const bool alone = paths.size() == 1;
        model::Workspace workspace = std::move(all.front().workspace);
        int left = 0;
        for (auto other = all.begin() + 1; other != all.end(); ++other) {
            for (model::Case& one : other->workspace.cases) {
                left += model::addCase(workspace, std::move(one.scenario)) ? 0 : 1;
            }
        }
        m_watch.follow(alone ? paths.constFirst() : QString(), all.front().digest);
        m_session.open(std::move(workspace), alone ? paths.constFirst() : QString());
        std::ranges::for_each(all, [this](const Read& one) { emit used(one.path); });
        problems << noRoomText(left);
    }
    problems.removeAll({});
    tellAll(problems);
    return opens;
}

void Document::addFiles(const QStringList& paths) {
    QStringList problems;
    std::vector<model::Scenario> scenarios;
    for (Read& one : readAll(paths, problems)) {
        for (model::Case& found : one.workspace.cases) {
            scenarios.push_back(std::move(found.scenario));
        }
        emit used(one.path);
    }
    problems << noRoomText(static_cast<int>(m_session.add(std::move(scenarios))));
    problems.removeAll({});
    tellAll(problems);
}

bool Document::openAsked() {
    const QStringList paths = m_prompt->openPaths(&m_window);
    return !paths.isEmpty() && openAll(paths);
}

void Document::resume(model::Workspace workspace, const QString& path, const QByteArray& digest, bool modified) {
    m_watch.follow(path, digest);
    modified ? m_session.openUnsaved(std::move(workspace), path) : m_session.open(std::move(workspace), path);
    m_watch.look();
}

void Document::reload() {
    QStringList problems;
    std::vector<Read> all = readAll({path()}, problems);
    if (!all.empty()) {
        m_watch.follow(path(), all.front().digest);
        m_session.reload(std::move(all.front().workspace));
    }
    tellAll(problems);
}

bool Document::openLine(const QString& text) {
    try {
        const QString place = tr("The pasted text");
        model::Workspace workspace = readWorkspace(documentOfLine(text, place), place, m_session.catalog());
        if (!mayLeave()) {
            return false;
        }
        m_watch.follow({}, {});
        m_session.open(std::move(workspace), {});
        return true;
    } catch (const model::InputError& error) {
        tellAll({problemText(error.problem(), m_style)});
        return false;
    }
}

void Document::start(model::Workspace workspace) {
    if (mayLeave()) {
        m_watch.follow({}, {});
        m_session.open(std::move(workspace), {});
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

/// Asks where the file is not what it was when it was read; another name may be wanted then.
bool Document::mayReplace(const QString& path, bool& otherName) {
    if (path != m_session.path() || m_watch.look() != FileState::Changed) {
        return true;
    }
    const ConflictAnswer answer = m_prompt->askConflict(&m_window, QFileInfo(path).fileName());
    otherName = answer == ConflictAnswer::SaveAs;
    return answer == ConflictAnswer::Replace;
}

bool Document::saveTo(const QString& path) {
    bool otherName = false;
    if (!mayReplace(path, otherName)) {
        return otherName && saveAs();
    }
    const QByteArray bytes = QByteArray::fromStdString(model::writeDocument(m_session.workspace()));
    try {
        writeFile(path, bytes);
    } catch (const model::InputError& error) {
        tell(error.problem());
        return false;
    }
    m_watch.follow(path, FileWatch::digestOf(bytes));
    m_session.markSaved(path);
    emit used(path);
    return true;
}

QString Document::exportAs(const ChartSpec& spec, const std::function<QByteArray(const ExportChoice&)>& bytes) {
    const auto choice = m_prompt->exportChoice(&m_window, scenarioName(m_session.scenario()), spec);
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
