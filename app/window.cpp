#include "app/window.h"

#include <QApplication>
#include <QFileInfo>
#include <memory>

#include "app/commands.h"
#include "app/console.h"
#include "ui/files/catalog_loader.h"
#include "ui/words/language.h"
#include "ui/window/main_window.h"
#include "ui/files/preferences.h"

namespace app {
namespace {

/// Preferences as stored, with what the command line asks for on top.
ui::Preferences preferencesFor(const Invocation& invocation) {
    ui::Preferences preferences = ui::Preferences::load();
    if (!invocation.language.isEmpty()) {
        preferences.language = invocation.language;
    }
    preferences.units = invocation.units.value_or(preferences.units);
    return preferences;
}

/// What is wrong with the words that the window system left over; empty when all is well.
QString usageProblem(const Invocation& invocation) {
    if (const QString error = programOptionError(invocation); !error.isEmpty()) {
        return error;
    }
    for (const QString& word : invocation.words) {
        if (word.startsWith(u'-') && !QFileInfo::exists(word)) {
            return QCoreApplication::translate("CommandLine", "“%1” is not a known option; see “scalewatt --help”.")
                .arg(word);
        }
    }
    return {};
}

} // namespace

int openWindow(int& argc, char** argv, const Invocation& invocation) {
    QApplication application(argc, argv);
    nameApplication();
    // Once more without the window system's own words.
    const Invocation left = readInvocation(QCoreApplication::arguments().mid(1));
    ui::installLanguage(ui::chooseLanguage(invocation.language));
    if (const QString problem = usageProblem(left); !problem.isEmpty()) {
        writeError(problem);
        return wrongUsage;
    }
    if (left.kind != Invocation::Kind::Window) {
        return runInApplication(left);
    }
    const ui::LoadedCatalog catalog = ui::loadCatalog();
    ui::MainWindow window(catalog, preferencesFor(invocation), std::make_unique<ui::DialogPrompt>());
    window.show();
    if (const bool resumed = window.keepSession(ui::autosavePath()); !resumed && left.words.isEmpty()) {
        window.welcome();
    }
    window.openFiles(left.words);
    return QApplication::exec();
}

} // namespace app
