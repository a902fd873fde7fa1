// Plain-text tables for terminals: columns aligned by what a character takes on the screen, Chinese counting double.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace app {

/// Columns taken on a terminal.
int displayWidth(const QString& text);

/// Rows as lines, every column padded to its widest cell; `rightAligned` names columns of numbers.
QString textTable(const std::vector<QStringList>& rows, const std::vector<int>& rightAligned = {});

} // namespace app
