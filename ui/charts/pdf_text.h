// The words of a PDF as they were written, for search and copying: Qt names a glyph by the first character that shows
// it.
#pragma once

#include <QByteArray>

namespace ui {

/// Corrects the glyph-to-character tables (ToUnicode) of a PDF written by Qt in place: Han characters instead of the
/// radicals that share their glyph, a space instead of a tab. The length, and so every offset in the file, stays.
void correctPdfText(QByteArray& pdf);

} // namespace ui
