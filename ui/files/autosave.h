// Keeps what the window works on, saved or not, so that it is there again after the next start or after a crash.
#pragma once

#include <QLockFile>
#include <QObject>
#include <QTimer>
#include <QVariantMap>
#include <functional>
#include <memory>

namespace ui {

class Document;
class Session;

/// Where the program keeps its session: in the user's data folder.
QString autosavePath();

class Autosave : public QObject {
    Q_OBJECT

public:
    /// Of two windows of the program that run at a time, the first one keeps its session in `path`.
    Autosave(Session& session, Document& document, QString path, QObject* parent = nullptr);

    /// Opens what was kept; false where there is nothing, and everything stays as it is then.
    bool restore();
    /// What the window adds of its own (what its charts show, where its panels are): asked for at every write, and what
    /// `restore` found of it.
    void setWindowState(std::function<QVariantMap()> state) { m_windowState = std::move(state); }
    const QVariantMap& restoredWindowState() const { return m_restored; }

    /// Off: nothing is written, and what was kept is deleted.
    void setEnabled(bool enabled);
    void write();
    /// The window closes: changes that the person gave up are not kept.
    void leave();

private:
    bool mayWrite() const { return m_enabled && m_lock->isLocked(); }
    void put(bool withScenarios);
    void settle();

    Session& m_session;
    Document& m_document;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::function<QVariantMap()> m_windowState;
    QVariantMap m_restored;
    QTimer m_settled{this};
    bool m_enabled = true;
};

} // namespace ui
