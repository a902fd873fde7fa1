// `scalewatt --help`: what the program does, its commands, examples and exit codes.
#pragma once

#include <QString>

namespace app {

QString programHelp();

} // namespace app
