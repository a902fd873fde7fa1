// The program's own icons, drawn in one colour.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace ui {

/// The icon ":/icons/<name>.svg" with its strokes in `colour`, sharp at every size.
QIcon icon(const QString& name, const QColor& colour);
/// One picture of it, `side` dots wide and high; null where there is no such icon.
QPixmap iconPicture(const QString& name, const QColor& colour, int side);

} // namespace ui
