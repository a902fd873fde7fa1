// Words fit to be drawn: without characters that break files or mislead readers, in lines that fit.
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace ui {

/// One line without control, direction-override and other characters that no file format or reader should meet.
QString printable(const QString& text);

/// Lines no wider than `width`, at most `limit` of them, the last one shortened with an ellipsis.
QStringList wrapped(const QString& text, const QFont& font, double width, int limit);

} // namespace ui
