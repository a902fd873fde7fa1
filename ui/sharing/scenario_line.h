// A scenario as one line of text: only what somebody typed, compressed, with a checksum. For chats, slides and QR
// codes.
#pragma once

#include <QByteArray>
#include <QString>

#include "model/scenario/workspace.h"

namespace ui {

/// "scalewatt:1:" begins every line; the number is the version of the form.
inline constexpr const char* lineScheme = "scalewatt:";
inline constexpr int lineVersion = 1;
/// Longest line that is written or read, in characters.
inline constexpr qsizetype maxLineLength = 16'384;

/// "scalewatt:1:…." of one scenario, or of several with their baseline. Throws model::InputError where it would be too
/// long.
QString scenarioLineOf(const model::Workspace& workspace);
QString scenarioLineOf(const model::Scenario& scenario);

/// True where `text` begins, after spaces, like such a line.
bool isScenarioLine(const QString& text);
/// True where such a line is anywhere in `text`.
bool holdsScenarioLine(const QString& text);

/// The text of the scenario file that stands behind the first line in `text`. Line breaks that a mail put in do no
/// harm. Throws model::InputError (line.missing, line.unknown_version, line.damaged, line.too_large); `place` names the
/// text in it.
QByteArray documentOfLine(const QString& text, const QString& place);

} // namespace ui
