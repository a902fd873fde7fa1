// --draws and --seed: the random draws behind every range.
#pragma once

#include "app/command_parser.h"
#include "model/ranges/draws.h"

namespace app {

void addDrawOptions(CommandParser& parser);
/// Throws UsageError for numbers out of range.
void checkDraws(const CommandParser& parser);
model::Draws drawsFrom(const CommandParser& parser);

} // namespace app
