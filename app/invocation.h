// What the words of the command line ask for, read before any application object exists.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "ui/words/number_format.h"

namespace app {

/// Exit codes of the program.
enum ExitCode { success = 0, badInput = 1, wrongUsage = 2 };

struct Invocation {
    enum class Kind { Window, Command, Help, Version, Unknown };

    Kind kind = Kind::Window;
    QString language;                    // --language as typed; empty follows the system
    std::optional<ui::UnitSystem> units; // --units
    QString usageError;                  // an option of the program that cannot be read; empty when all is well
    QStringList words;                   // what is left: the command and its words, or files
};

/// Commands that run without a display.
QStringList commandNames();

/// Takes --language and --units out wherever they stand before a "--", and decides by the first word what is left.
Invocation readInvocation(int argc, char* const argv[]);
Invocation readInvocation(const QStringList& words);

/// The command nearest in spelling.
QString nearestCommand(const QString& word);

} // namespace app
