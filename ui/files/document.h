// A session and its file: opens, saves and exports, asks before changes are lost, tells what went wrong, and knows when
// another program changed the file.
#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

#include "ui/files/file_prompt.h"
#include "ui/files/file_watch.h"
#include "ui/session/session.h"
#include "ui/words/number_format.h"

class QWidget;

namespace ui {

class Document : public QObject {
    Q_OBJECT

public:
    /// `window` is the parent of every question.
    Document(Session& session, std::unique_ptr<FilePrompt> prompt, QWidget& window);

    /// How numbers in messages look.
    void setStyle(const NumberStyle& style) { m_style = style; }

    const QString& path() const { return m_session.path(); }

    /// True where it opened; on a bad file the person is told, and the session keeps what it had.
    bool open(const QString& path) { return openAll({path}); }
    bool openAsked();
    /// The scenarios of several files stand side by side in a document of their own, without a file; what could not be
    /// read, or found no room, is told at once.
    bool openAll(const QStringList& paths);
    /// Scenarios of these files beside those that are there: a step that can be undone.
    void addFiles(const QStringList& paths);
    /// What was worked on before the program ended; `digest` is of the file as it was then.
    void resume(model::Workspace workspace, const QString& path, const QByteArray& digest, bool modified);
    /// Scenarios without a file: a new one, an example.
    void start(model::Workspace workspace);
    /// The scenarios of a line of text, without a file; true where it opened. On a damaged one the person is told.
    bool openLine(const QString& text);

    /// Where saving fails, the person is told and nothing is lost: not here, and not the file that was there before.
    bool save();
    bool saveAs();

    /// Whether another program changed the open file.
    FileState fileState() const { return m_watch.state(); }
    const QByteArray& knownDigest() const { return m_watch.knownDigest(); }
    /// Takes the file as it is now; undo leads back.
    void reload();
    /// Goes on with what is here, whatever became of the file.
    void keep() { m_watch.accept(); }

    /// Asks how to write the chart and writes what `bytes` makes for the chosen file; the path, or empty.
    QString exportAs(const ChartSpec& spec, const std::function<QByteArray(const ExportChoice&)>& bytes);

    /// False where the person wants to stay with unsaved changes.
    bool mayLeave();
    void tell(const model::Problem& problem);
    FilePrompt& prompt() { return *m_prompt; }

signals:
    void used(const QString& path); // opened or saved
    void fileStateChanged(ui::FileState state);

private:
    struct Read {
        QString path;
        QByteArray digest;
        model::Workspace workspace;
    };

    std::vector<Read> readAll(const QStringList& paths, QStringList& problems) const;
    QString readingProblem(const model::Problem& problem, const QString& path) const;
    void tellAll(const QStringList& problems);
    bool mayReplace(const QString& path, bool& otherName);
    bool saveTo(const QString& path);

    Session& m_session;
    std::unique_ptr<FilePrompt> m_prompt;
    QWidget& m_window;
    NumberStyle m_style;
    FileWatch m_watch;
};

} // namespace ui
