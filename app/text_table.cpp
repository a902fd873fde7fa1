#include "app/text_table.h"

#include <algorithm>

namespace app {
namespace {

constexpr int gap = 2; // spaces between two columns

/// East Asian wide and full-width ranges, and marks that take no column of their own (Unicode TR 11, the parts in use
/// here).
int widthOf(char32_t c) {
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format) {
        return 0;
    }
    const bool wide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
                      (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
                      (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
}

std::vector<int> columnWidths(const std::vector<QStringList>& rows) {
    std::vector<int> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i) {
            int& width = widths[static_cast<std::size_t>(i)];
            width = std::max(width, displayWidth(row[i]));
        }
    }
    return widths;
}

QString padded(const QString& text, int width, bool right) {
    const QString space(std::max(0, width - displayWidth(text)), u' ');
    return right ? space + text : text + space;
}

} // namespace

int displayWidth(const QString& text) {
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        width += widthOf(c);
    }
    return width;
}

QString textTable(const std::vector<QStringList>& rows, const std::vector<int>& rightAligned) {
    const std::vector<int> widths = columnWidths(rows);
    QString text;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool right = std::ranges::find(rightAligned, static_cast<int>(i)) != rightAligned.end();
            line +=
                (i > 0 ? QString(gap, u' ') : QString()) + padded(row[i], widths[static_cast<std::size_t>(i)], right);
        }
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        text += line + u'\n';
    }
    return text;
}

} // namespace app
