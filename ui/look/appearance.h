// The theme in Qt's own terms: a palette and a style sheet for controls.
#pragma once

#include <QFont>
#include <QPalette>
#include <QString>

#include "ui/files/preferences.h"
#include "ui/look/theme.h"

namespace ui {

/// The theme a person chose; the system's own where they left it to the system (told from `system`, its palette).
Theme chosenTheme(ThemeChoice choice, const QPalette& system, const QFont& font);
/// The system's font, with simplified Chinese forms first where the language asks for them.
QFont interfaceFont(const QString& language, const QFont& system);
QPalette paletteFor(const Theme& theme);
QString styleSheetFor(const Theme& theme);

} // namespace ui
