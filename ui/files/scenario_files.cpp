#include "ui/files/scenario_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <cstdio>

#include "model/run/notice.h"
#include "model/scenario/scenario_json.h"
#include "model/scenario/workspace_json.h"
#include "ui/sharing/scenario_line.h"

namespace ui {
namespace {

constexpr qsizetype lineLookahead = 200; // spaces that may stand before a scenario's line

[[noreturn]] void fail(const char* id, const QString& path, const QString& value = {}, model::Allowed allowed = {}) {
    throw model::InputError(
        {id, QDir::toNativeSeparators(path).toStdString(), {}, value.toStdString(), std::move(allowed)});
}

[[noreturn]] void failTooLarge(const QString& path, qint64 size, qint64 limit) {
    model::Interval allowed{0.0, static_cast<double>(limit), false};
    fail("file.too_large", path, QString::number(size), allowed);
}

/// Reads one byte more than allowed, so that pipes and devices without a size are bounded too.
QByteArray readBounded(QFile& file, const QString& path, qint64 limit) {
    const QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit) {
        failTooLarge(path, qMax(file.size(), qint64{bytes.size()}), limit);
    }
    return bytes;
}

QByteArray readStandardInput(qint64 limit) {
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly)) {
        fail("file.no_permission", "-", file.errorString());
    }
    return readBounded(file, "-", limit);
}

/// Devices and pipes take bytes as they come: a temporary file put in their place would remove them.
void writeStream(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(bytes) != bytes.size()) {
        fail("file.cannot_write", path, file.errorString());
    }
}

} // namespace

QByteArray readFile(const QString& path, qint64 limit) {
    if (path == "-") {
        return readStandardInput(limit);
    }
    const QFileInfo info(path);
    if (info.isDir()) {
        fail("file.is_directory", path);
    }
    if (!info.exists()) {
        fail("file.missing", path);
    }
    if (info.size() > limit) {
        failTooLarge(path, info.size(), limit);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        fail("file.no_permission", path, file.errorString());
    }
    return readBounded(file, path, limit);
}

void writeFile(const QString& path, const QByteArray& bytes) {
    const QFileInfo info(path);
    if (info.isDir()) {
        fail("file.is_directory", path);
    }
    if (info.exists() && !info.isFile()) {
        return writeStream(path, bytes);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        fail("file.cannot_write", path, file.errorString());
    }
}

model::Workspace readWorkspace(const QByteArray& bytes, const QString& path, const model::Catalog& catalog) {
    const bool isLine = bytes.left(lineLookahead).trimmed().startsWith(lineScheme);
    const QByteArray text = isLine ? documentOfLine(QString::fromUtf8(bytes), path) : bytes;
    return model::parseWorkspace({text.constData(), static_cast<std::size_t>(text.size())},
                                 QDir::toNativeSeparators(path).toStdString(), catalog);
}

model::Workspace openWorkspace(const QString& path, const model::Catalog& catalog) {
    if (isScenarioLine(path)) {
        return readWorkspace(path.toUtf8(), QString::fromLatin1(lineScheme) + QStringLiteral("…"), catalog);
    }
    return readWorkspace(readFile(path, static_cast<qint64>(model::maxScenarioBytes)), path, catalog);
}

model::Scenario openScenario(const QString& path, const model::Catalog& catalog) {
    return openWorkspace(path, catalog).scenario();
}

} // namespace ui
