#include "ui/charts/chart_text.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <algorithm>

namespace ui {

namespace {

// Most texts need nothing done: letters, digits and marks below the surrogates and outside the general punctuation.
bool isPlain(QChar character) {
    const char16_t code = character.unicode();
    return (code >= 0x20 && code < 0x7F) || (code >= 0xA0 && code < 0x2000) || (code >= 0x2070 && code < 0xD800);
}

bool turnsDirection(char32_t code) {
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

QString printable(const QString& text) {
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text.trimmed();
    QString result;
    for (const char32_t code : text.toUcs4()) {
        const QChar::Category category = QChar::category(code);
        if (turnsDirection(code))
            continue;
        if (category == QChar::Other_Control || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph)
            result += u' ';
        else if (QChar::isSurrogate(code) || QChar::isNonCharacter(code))
            result += QChar(QChar::ReplacementCharacter);
        else
            result += QString::fromUcs4(&code, 1);
    }
    return result.trimmed();
}

QStringList wrapped(const QString& text, const QFont& font, double width, int limit) {
    if (text.isEmpty())
        return {};
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const int start = line.textStart();
        if (lines.size() + 1 == limit) {
            lines << QFontMetricsF(font).elidedText(text.mid(start), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(start, line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace ui
