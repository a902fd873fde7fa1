// Notices that the open file was changed by another program: once for every change, and never for the session's own.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace ui {

enum class FileState { Same, Changed, Removed };

class FileWatch : public QObject {
    Q_OBJECT

public:
    explicit FileWatch(QObject* parent = nullptr);

    /// A fingerprint of what a file holds.
    static QByteArray digestOf(const QByteArray& bytes);

    /// From now on this file, which holds what `digest` says; an empty path follows none.
    void follow(const QString& path, const QByteArray& digest);
    const QByteArray& knownDigest() const { return m_known; }
    FileState state() const { return m_state; }
    /// Looks now, without waiting for the system to tell.
    FileState look();
    /// What stands there now is no news any more.
    void accept();

signals:
    void stateChanged(ui::FileState state);

private:
    QByteArray digestNow() const;
    void watchAgain();
    void settle(FileState state, const QByteArray& digest);

    QString m_path;
    QByteArray m_known; // empty: no such file
    QByteArray m_told;  // what the last signal was about
    FileState m_state = FileState::Same;
    QFileSystemWatcher m_watcher;
    QTimer m_settling; // a file that is being written is looked at when it rests
};

} // namespace ui
