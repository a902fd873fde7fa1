#include "ui/charts/pdf_text.h"

#include <QByteArrayView>
#include <QString>
#include <QStringView>
#include <algorithm>

namespace ui {

namespace {

// Radical and character in turn: those that Unicode does not itself decompose (U+2E80 to U+2EF3, and U+2F3E, which is
// another character in its simplified form) and whose glyph a Simplified Chinese font shares.
constexpr QStringView sharedGlyphs = u"⺂乛⺃乚⺅亻⺉刂⺋㔾⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺞歺⺠民⺡氵⺣灬⺤爫"
                                     u"⺦丬⺨犭⺭礻⺯糹⺰纟⺱罓⺳㓁⺹耂⺺肀⺾艹⻂衤⻅见⻆角⻈讠⻉贝⻋车⻌辶⻐钅⻑長⻒镸"
                                     u"⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾"
                                     u"⻫斉⻬齐⻮齿⻯竜⻰龙⻱龜⻲亀⼾户";

QChar corrected(QChar character) {
    if (character == u'\t')
        return u' ';
    if (character < QChar(0x2E80) || character > QChar(0x2FDF))
        return character;
    for (qsizetype i = 0; i + 1 < sharedGlyphs.size(); i += 2)
        if (sharedGlyphs[i] == character)
            return sharedGlyphs[i + 1];
    const QString plain = QString(character).normalized(QString::NormalizationForm_KC);
    return plain.size() == 1 ? plain.front() : character;
}

// Every <XXXX> of an array of characters: "<first> <last> [<XXXX> <XXXX> ...]".
void correctArray(char* from, char* to) {
    for (char* at = from; to - at >= 6; ++at) {
        if (at[0] != '<' || at[5] != '>')
            continue;
        bool isHex = false;
        const ushort code = QByteArrayView(at + 1, 4).toUShort(&isHex, 16);
        if (!isHex)
            continue;
        const QByteArray replacement =
            QByteArray::number(corrected(QChar(code)).unicode(), 16).toUpper().rightJustified(4, '0');
        std::copy(replacement.begin(), replacement.end(), at + 1);
    }
}

} // namespace

void correctPdfText(QByteArray& pdf) {
    qsizetype at = 0;
    while ((at = pdf.indexOf("begincmap", at)) >= 0) {
        const qsizetype end = pdf.indexOf("endcmap", at);
        if (end < 0)
            return;
        for (qsizetype open = pdf.indexOf('[', at); open >= 0 && open < end; open = pdf.indexOf('[', open + 1)) {
            const qsizetype close = pdf.indexOf(']', open);
            if (close > 0 && close < end)
                correctArray(pdf.data() + open, pdf.data() + close);
        }
        at = end;
    }
}

} // namespace ui
