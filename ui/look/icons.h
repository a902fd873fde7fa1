// The program's own icons, drawn in one colour.
#pragma once

#include <QColor>
#include <QIcon>

namespace ui {

/// The icon ":/icons/<name>.svg" with its strokes in `colour`, sharp at 16 and 20 pixels and twice that.
QIcon icon(const QString& name, const QColor& colour);

} // namespace ui
