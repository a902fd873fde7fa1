// Words of other people in cells: a spreadsheet that a table is pasted into must not compute them.
#pragma once

#include <QString>

namespace ui {

/// Text that begins with = + - @, a tab or a carriage return, behind an apostrophe; all other text as it is.
QString safeCell(const QString& text);

} // namespace ui
