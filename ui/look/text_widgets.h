// Labels in the theme's sizes and colours, for panels that mostly show text.
#pragma once

#include <QLabel>

#include "ui/look/theme.h"

namespace ui {

enum class Ink { Text, Muted, Accent, Warning, Error };

/// A label named `name` (may be empty) that wraps where `wrap` says so. Its text cannot be selected: a selectable label
/// lays itself out as a document, and a dozen of them cost more than the chart at every step of a slider.
QLabel* textLabel(const QString& name, TextRole role, Ink ink, const Theme& theme, bool wrap = false);
void setInk(QLabel* label, Ink ink, const Theme& theme);
/// A section heading.
QLabel* headingLabel(const QString& text, const Theme& theme);
/// A thin line across.
QWidget* hairline(const Theme& theme);
/// Shows or hides a part of the window; one that has no place in it yet waits, rather than open a window of its own.
void showPanel(QWidget* panel, bool shown);
/// Shows `text`, or hides the label where there is none.
void showText(QLabel* label, const QString& text);

} // namespace ui
