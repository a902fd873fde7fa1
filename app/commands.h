// Headless work of the program: runs one command, prints help or version, words every error in one line.
#pragma once

#include "app/invocation.h"

namespace app {

/// Runs without a display and returns the exit code.
int runHeadless(int& argc, char** argv, const Invocation& invocation);
/// The same where an application object exists already.
int runInApplication(const Invocation& invocation);
/// What is wrong with --language or --units in this invocation, in a sentence; empty when all is well.
QString programOptionError(const Invocation& invocation);

} // namespace app
