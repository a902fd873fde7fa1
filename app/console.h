// Standard output and error as UTF-8, and the name of the program for everything that asks.
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "model/run/notice.h"

namespace app {

/// Writes all bytes to standard output; throws model::InputError where that fails (full disk, closed pipe).
void writeOutput(const QByteArray& bytes);
/// One line on standard error, after the program's name.
void writeError(const QString& line);
/// User catalogue files that were left out, one line each on standard error.
void writeProblems(const std::vector<model::Problem>& problems);

/// Name, version and organisation, which also place the user's settings and catalogue files.
void nameApplication();

} // namespace app
