// Opens the window, with the scenario files named on the command line.
#pragma once

#include "app/invocation.h"

namespace app {

/// Runs the event loop and returns the exit code.
int openWindow(int& argc, char** argv, const Invocation& invocation);

} // namespace app
