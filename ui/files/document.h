// A session and its file: opens, saves and exports, asks before changes are lost, tells what went wrong.
#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

#include "ui/files/file_prompt.h"
#include "ui/words/number_format.h"
#include "ui/session/session.h"

class QWidget;

namespace ui {

class Document : public QObject {
    Q_OBJECT

public:
    /// `window` is the parent of every question.
    Document(Session& session, std::unique_ptr<FilePrompt> prompt, QWidget& window);

    /// How numbers in messages look.
    void setStyle(const NumberStyle& style) { m_style = style; }

    /// True where it opened; on a bad file the person is told, and the session keeps what it had.
    bool open(const QString& path);
    bool openAsked();
    /// The first file becomes the scenario, further ones are pinned beside it.
    void openAll(const QStringList& paths);
    /// A scenario without a file: a new one, an example.
    void start(model::Scenario scenario);

    bool save();
    bool saveAs();
    /// Writes what `bytes` makes for the chosen file; the path, or empty.
    QString exportAs(const std::function<QByteArray(const ExportChoice&)>& bytes);

    /// False where the person wants to stay with unsaved changes.
    bool mayLeave();
    void tell(const model::Problem& problem);
    FilePrompt& prompt() { return *m_prompt; }

signals:
    void used(const QString& path); // opened or saved

private:
    std::optional<model::Scenario> read(const QString& path);
    bool saveTo(const QString& path);

    Session& m_session;
    std::unique_ptr<FilePrompt> m_prompt;
    QWidget& m_window;
    NumberStyle m_style;
};

} // namespace ui
