#include "app/commands.h"

#include <QApplication>
#include <QCoreApplication>
#include <array>
#include <memory>

#include "app/command.h"
#include "app/console.h"
#include "app/help.h"
#include "model/run/notice.h"
#include "ui/words/language.h"
#include "ui/words/wording.h"

namespace app {
namespace {

using Command = int (*)(const QStringList&, const ui::NumberStyle&);
constexpr std::array<Command, 16> commands{
    runEstimate, runCurve, runCatalog, runValidate, runSchedule, runProject, runHistory, runClaims, runCompare,
    runMeasures, runPeers, runSensitivity, runExplainDifference, runSweep, runReport,
    runShare}; // in the order of commandNames()

/// Qt remarks on the desktop it misses; a command speaks of its own errors only.
void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtFatalMsg || type == QtCriticalMsg) {
        writeError(message);
    }
}

/// Pictures need the painter's application object, on a screen in memory; everything else starts faster without.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, const QStringList& words) {
    if (!curveNeedsPainter(words) && words.value(0) != QStringLiteral("report")) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(keepQuiet);
    return std::make_unique<QApplication>(argc, argv);
}

QString words(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

QString optionError(const QString& option) {
    if (option == QStringLiteral("--units")) {
        return words(QT_TRANSLATE_NOOP("CommandLine", "--units takes metric or us."));
    }
    return words(QT_TRANSLATE_NOOP("CommandLine", "--language takes one of: %1."))
        .arg(ui::shippedLanguages().join(QStringLiteral(", ")));
}

[[noreturn]] void failUnknown(const QString& word) {
    if (word.startsWith(u'-')) {
        throw UsageError(
            words(QT_TRANSLATE_NOOP("CommandLine", "“%1” is not a known option; see “scalewatt --help”.")).arg(word));
    }
    throw UsageError(words(QT_TRANSLATE_NOOP("CommandLine", "“%1” is neither a command nor a file; did you mean “%2”?"))
                         .arg(word, nearestCommand(word)));
}

int runKind(const Invocation& invocation, const ui::NumberStyle& style) {
    if (const QString error = programOptionError(invocation); !error.isEmpty()) {
        throw UsageError(error);
    }
    switch (invocation.kind) {
    case Invocation::Kind::Help:
        writeOutput(programHelp().toUtf8());
        return success;
    case Invocation::Kind::Version:
        writeOutput(QByteArrayLiteral("scalewatt " SCALEWATT_VERSION "\n"));
        return success;
    case Invocation::Kind::Command:
        return commands[static_cast<std::size_t>(commandNames().indexOf(invocation.words.front()))](
            invocation.words.mid(1), style);
    default:
        failUnknown(invocation.words.value(0));
    }
}

} // namespace

QString programOptionError(const Invocation& invocation) {
    if (!invocation.usageError.isEmpty()) {
        return optionError(invocation.usageError);
    }
    const bool known = invocation.language.isEmpty() || ui::isShippedLanguage(invocation.language);
    return known ? QString() : optionError(QStringLiteral("--language"));
}

int runInApplication(const Invocation& invocation) {
    nameApplication();
    const QString language = ui::chooseLanguage(invocation.language);
    ui::installLanguage(language);
    const ui::NumberStyle style{ui::numberLocale(language), invocation.units.value_or(ui::UnitSystem::Metric)};
    QLocale::setDefault(style.locale);
    try {
        return runKind(invocation, style);
    } catch (const UsageError& error) {
        writeError(error.message());
        return wrongUsage;
    } catch (const model::InputError& error) {
        writeError(ui::problemText(error.problem(), style));
        return badInput;
    }
}

int runHeadless(int& argc, char** argv, const Invocation& invocation) {
    const auto application = makeApplication(argc, argv, invocation.words);
    return runInApplication(invocation);
}

} // namespace app
