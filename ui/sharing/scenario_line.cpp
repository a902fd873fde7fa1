#include "ui/sharing/scenario_line.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>
#include <optional>

#include "model/run/notice.h"
#include "model/scenario/scenario_json.h"
#include "model/scenario/workspace_json.h"

// The form, version 1: "scalewatt:1:", then in base64url without padding four bytes of SHA-256 of what follows them and
// the document's compact JSON as qCompress writes it (its length in four bytes, then zlib); a full stop ends the line.
// "format" and "version" of each document are left out and put back: they follow from the line's own version.
namespace ui {
namespace {

constexpr qsizetype checkBytes = 4;
constexpr qsizetype lengthBytes = 4;
constexpr int fileVersion = 1;
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

[[noreturn]] void fail(const char* id, const QString& place, const QString& value = {}, model::Allowed allowed = {}) {
    throw model::InputError({id, place.toStdString(), {}, value.toStdString(), std::move(allowed)});
}

QByteArray checkOf(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).left(checkBytes);
}

/// Without what every document says alike.
QJsonObject bare(QJsonObject document) {
    document.remove(QLatin1StringView("format"));
    document.remove(QLatin1StringView("version"));
    for (const char* text : {"name", "notes"}) {
        if (document[QLatin1StringView(text)].toString().isEmpty()) {
            document.remove(QLatin1StringView(text));
        }
    }
    return document;
}

QJsonObject dressed(QJsonObject document, const char* format) {
    document[QLatin1StringView("format")] = QLatin1StringView(format);
    document[QLatin1StringView("version")] = fileVersion;
    return document;
}

/// Does this to every scenario inside a workspace.
template <typename Change>
QJsonObject withScenarios(QJsonObject workspace, const Change& change) {
    QJsonArray cases = workspace["cases"].toArray();
    for (QJsonValueRef one : cases) {
        QJsonObject object = one.toObject();
        object["scenario"] = change(object["scenario"].toObject());
        one = object;
    }
    workspace["cases"] = cases;
    if (workspace["baseline"].isObject()) {
        workspace["baseline"] = change(workspace["baseline"].toObject());
    }
    return workspace;
}

QString lineOf(const std::string& document) {
    QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(document)).object();
    if (json.contains("cases")) {
        json = withScenarios(json, bare);
    }
    constexpr int best = 9;
    const QByteArray packed = qCompress(QJsonDocument(bare(json)).toJson(QJsonDocument::Compact), best);
    const QString line = QStringLiteral("%1%2:%3.")
                             .arg(QLatin1StringView(lineScheme))
                             .arg(lineVersion)
                             .arg(QString::fromLatin1((checkOf(packed) + packed).toBase64(base64)));
    if (line.size() > maxLineLength) {
        fail("line.too_large", {}, QString::number(line.size()),
             model::Interval{0.0, static_cast<double>(maxLineLength), false});
    }
    return line;
}

bool isOfBase64(QChar c) {
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
}

/// What stands behind the version, up to the full stop or the first character that cannot belong to it.
QString payloadIn(const QString& text, qsizetype from, bool acrossSpaces) {
    QString payload;
    for (qsizetype i = from; i < text.size() && payload.size() <= maxLineLength; ++i) {
        const QChar c = text[i];
        if (isOfBase64(c)) {
            payload += c;
        } else if (!acrossSpaces || !c.isSpace()) {
            break;
        }
    }
    return payload;
}

/// The packed document, where the checksum says that all of it is there.
std::optional<QByteArray> packedIn(const QString& payload) {
    const QByteArray bytes = QByteArray::fromBase64(payload.toLatin1(), base64);
    const QByteArray packed = bytes.mid(checkBytes);
    if (packed.size() <= lengthBytes || checkOf(packed) != bytes.left(checkBytes)) {
        return {};
    }
    return packed;
}

/// The length is read before anything is unpacked: a few bytes must not become gigabytes.
QByteArray unpacked(const QByteArray& packed, const QString& place) {
    const auto length = qFromBigEndian<quint32>(packed.constData());
    if (length > model::maxScenarioBytes) {
        fail("line.too_large", place, QString::number(length),
             model::Interval{0.0, static_cast<double>(model::maxScenarioBytes), false});
    }
    const QByteArray text = qUncompress(packed);
    if (text.size() != static_cast<qsizetype>(length) || text.isEmpty()) {
        fail("line.damaged", place);
    }
    return text;
}

} // namespace

QString scenarioLineOf(const model::Workspace& workspace) {
    return lineOf(model::writeDocument(workspace));
}

QString scenarioLineOf(const model::Scenario& scenario) {
    return lineOf(model::writeScenario(scenario));
}

bool isScenarioLine(const QString& text) {
    return text.trimmed().startsWith(QLatin1StringView(lineScheme));
}

bool holdsScenarioLine(const QString& text) {
    return text.contains(QLatin1StringView(lineScheme));
}

QByteArray documentOfLine(const QString& text, const QString& place) {
    const QString head = QStringLiteral("%1%2:").arg(QLatin1StringView(lineScheme)).arg(lineVersion);
    const qsizetype start = text.indexOf(head);
    if (!holdsScenarioLine(text)) {
        fail("line.missing", place, {}, std::vector<std::string>{head.toStdString()});
    }
    if (start < 0) {
        const QString version = text.mid(text.indexOf(QLatin1StringView(lineScheme))).section(u':', 1, 1).left(20);
        fail("line.unknown_version", place, version, std::vector<std::string>{std::to_string(lineVersion)});
    }
    auto packed = packedIn(payloadIn(text, start + head.size(), true));
    if (!packed) { // other words may follow a line without its full stop
        packed = packedIn(payloadIn(text, start + head.size(), false));
    }
    if (!packed) {
        fail("line.damaged", place);
    }
    QJsonObject json = QJsonDocument::fromJson(unpacked(*packed, place)).object();
    if (json.contains("cases")) {
        json = withScenarios(json, [](const QJsonObject& one) { return dressed(one, "scalewatt-scenario"); });
        json = dressed(json, "scalewatt-workspace");
    } else {
        json = dressed(json, "scalewatt-scenario");
    }
    return QJsonDocument(json).toJson();
}

} // namespace ui
