#include "app/invocation.h"

#include <QFileInfo>
#include <algorithm>

#include "model/catalog/text_search.h"
#include "ui/sharing/scenario_line.h"

namespace app {
namespace {

const QString languageOption = QStringLiteral("--language");
const QString unitsOption = QStringLiteral("--units");

/// Takes `name VALUE` or `name=VALUE` out of the words before "--"; false where the value is missing.
bool takeOption(QStringList& words, const QString& name, QString& value) {
    for (qsizetype i = 0; i < words.size() && words[i] != QStringLiteral("--");) {
        if (words[i].startsWith(name + u'=')) {
            value = words.takeAt(i).mid(name.size() + 1);
            continue;
        }
        if (words[i] != name) {
            ++i;
            continue;
        }
        if (i + 1 >= words.size()) {
            return false;
        }
        words.removeAt(i);
        value = words.takeAt(i);
    }
    return true;
}

std::optional<ui::UnitSystem> unitsFromWord(const QString& word) {
    if (word == QStringLiteral("metric")) {
        return ui::UnitSystem::Metric;
    }
    return word == QStringLiteral("us") ? std::optional(ui::UnitSystem::UsCustomary) : std::nullopt;
}

Invocation::Kind kindOf(const QStringList& words) {
    using Kind = Invocation::Kind;
    if (words.isEmpty()) {
        return Kind::Window;
    }
    const QString& first = words.front();
    if (commandNames().contains(first)) {
        return Kind::Command;
    }
    if (first == QStringLiteral("--help") || first == QStringLiteral("-h")) {
        return Kind::Help;
    }
    if (first == QStringLiteral("--version") || first == QStringLiteral("-v")) {
        return Kind::Version;
    }
    // Other options belong to the window system (-platform, -style …): its own parser takes them out first.
    const bool windowOption = first.size() > 1 && first.startsWith(u'-') && !first.startsWith(QStringLiteral("--"));
    return windowOption || ui::isScenarioLine(first) || QFileInfo::exists(first) ? Kind::Window : Kind::Unknown;
}

} // namespace

QStringList commandNames() {
    return {QStringLiteral("estimate"), QStringLiteral("curve"), QStringLiteral("catalog"), QStringLiteral("validate"),
            QStringLiteral("schedule"), QStringLiteral("project"),  QStringLiteral("history"), QStringLiteral("claims"),
            QStringLiteral("compare"), QStringLiteral("measures"), QStringLiteral("peers"),
            QStringLiteral("sensitivity"), QStringLiteral("explain-difference"), QStringLiteral("sweep"),
            QStringLiteral("report"), QStringLiteral("share")};
}

Invocation readInvocation(int argc, char* const argv[]) {
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words << QString::fromLocal8Bit(argv[i]);
    }
    return readInvocation(words);
}

Invocation readInvocation(const QStringList& words) {
    Invocation invocation;
    invocation.words = words;
    QString units;
    if (!takeOption(invocation.words, languageOption, invocation.language)) {
        invocation.usageError = languageOption;
    }
    if (!takeOption(invocation.words, unitsOption, units) || (!units.isEmpty() && !unitsFromWord(units))) {
        invocation.usageError = unitsOption;
    }
    invocation.units = unitsFromWord(units);
    invocation.kind = kindOf(invocation.words);
    return invocation;
}

QString nearestCommand(const QString& word) {
    const QStringList names = commandNames();
    const std::string typed = word.toStdString();
    return *std::ranges::min_element(
        names, {}, [&](const QString& name) { return model::editDistance(typed, name.toStdString()); });
}

} // namespace app
