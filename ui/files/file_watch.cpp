#include "ui/files/file_watch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ui {
namespace {

constexpr int settlingMs = 100;

} // namespace

FileWatch::FileWatch(QObject* parent) : QObject(parent) {
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingMs);
    connect(&m_settling, &QTimer::timeout, this, &FileWatch::look);
    const auto wait = [this] { m_settling.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
}

QByteArray FileWatch::digestOf(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

void FileWatch::follow(const QString& path, const QByteArray& digest) {
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty()) {
        m_watcher.removePaths(watched);
    }
    m_path = path;
    m_known = digest;
    watchAgain();
    settle(FileState::Same, digest);
}

/// A file that is replaced as a whole is lost to the watcher; its folder tells when it is back.
void FileWatch::watchAgain() {
    const QFileInfo info(m_path);
    if (m_path.isEmpty() || !info.absoluteDir().exists() || m_path.startsWith(u':')) {
        return;
    }
    if (!m_watcher.directories().contains(info.absolutePath())) {
        m_watcher.addPath(info.absolutePath());
    }
    if (info.exists() && !m_watcher.files().contains(m_path)) {
        m_watcher.addPath(m_path);
    }
}

QByteArray FileWatch::digestNow() const {
    QFile file(m_path);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

FileState FileWatch::look() {
    if (m_path.isEmpty()) {
        return FileState::Same;
    }
    watchAgain();
    const QByteArray digest = digestNow();
    settle(digest == m_known ? FileState::Same : digest.isEmpty() ? FileState::Removed : FileState::Changed, digest);
    return m_state;
}

void FileWatch::accept() {
    m_known = digestNow();
    settle(FileState::Same, m_known);
}

void FileWatch::settle(FileState state, const QByteArray& digest) {
    const bool news = state != m_state || (state != FileState::Same && digest != m_told);
    m_state = state;
    m_told = digest;
    if (news) {
        emit stateChanged(state);
    }
}

} // namespace ui
