#include "ui/files/autosave.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include "model/run/notice.h"
#include "model/scenario/workspace_json.h"
#include "ui/files/document.h"
#include "ui/files/scenario_files.h"
#include "ui/session/session.h"

namespace ui {
namespace {

constexpr auto formatName = "scalewatt-session";
constexpr int formatVersion = 1;
constexpr int settlingMs = 1'000;
constexpr qint64 mostBytes = 16'000'000; // four times the largest workspace

/// The object of the file, or an empty one for anything that is none of ours.
QJsonObject readKept(const QString& path) {
    try {
        const QJsonObject kept = QJsonDocument::fromJson(readFile(path, mostBytes)).object();
        return kept["format"] == QLatin1StringView(formatName) && kept["version"] == formatVersion ? kept
                                                                                                   : QJsonObject();
    } catch (const model::InputError&) {
        return {};
    }
}

} // namespace

QString autosavePath() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/session.json";
}

Autosave::Autosave(Session& session, Document& document, QString path, QObject* parent)
    : QObject(parent), m_session(session), m_document(document), m_path(std::move(path)) {
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    m_lock = std::make_unique<QLockFile>(m_path + ".lock");
    m_lock->setStaleLockTime(0); // a lock is stale when its process is gone, however long it runs
    m_lock->tryLock(0);
    m_settled.setSingleShot(true);
    m_settled.setInterval(settlingMs);
    connect(&m_settled, &QTimer::timeout, this, &Autosave::settle);
    const auto wait = [this] { m_settled.start(); };
    connect(&session, &Session::changed, this, wait);
    connect(&session, &Session::named, this, wait);
    connect(&session, &Session::workspaceChanged, this, wait);
    connect(&session, &Session::documentChanged, this, wait);
    connect(&session, &Session::modifiedChanged, this, wait);
}

void Autosave::setEnabled(bool enabled) {
    m_enabled = enabled;
    if (!enabled && m_lock->isLocked()) {
        QFile::remove(m_path);
    }
}

/// Nothing is written while a slider is held.
void Autosave::settle() {
    if (m_session.isDragging()) {
        m_settled.start();
    } else {
        write();
    }
}

void Autosave::write() {
    put(true);
}

void Autosave::leave() {
    m_settled.stop();
    put(!m_session.isModified());
}

void Autosave::put(bool withScenarios) {
    if (!mayWrite()) {
        return;
    }
    QJsonObject kept{{"format", formatName}, {"version", formatVersion}, {"path", m_session.path()}};
    kept["window"] = QJsonObject::fromVariantMap(m_windowState ? m_windowState() : QVariantMap());
    if (withScenarios) {
        kept["modified"] = m_session.isModified();
        kept["digest"] = QString::fromLatin1(m_document.knownDigest().toHex());
        kept["workspace"] =
            QString::fromStdString(model::writeWorkspace(m_session.workspace())); // as text: bit for bit
    }
    try {
        writeFile(m_path, QJsonDocument(kept).toJson());
    } catch (const model::InputError&) { // a full disk must not disturb anybody's work; the next change tries again
    }
}

bool Autosave::restore() {
    if (!mayWrite()) {
        return false;
    }
    const QJsonObject kept = readKept(m_path);
    m_restored = kept["window"].toObject().toVariantMap();
    const QString path = kept["path"].toString();
    if (!kept.contains("workspace")) {
        return !path.isEmpty() && QFileInfo(path).isFile() && m_document.open(path);
    }
    try {
        m_document.resume(readWorkspace(kept["workspace"].toString().toUtf8(), m_path, m_session.catalog()), path,
                          QByteArray::fromHex(kept["digest"].toString().toLatin1()), kept["modified"].toBool());
        return true;
    } catch (const model::InputError&) { // a catalogue of one's own that is gone, say
        return false;
    }
}

} // namespace ui
