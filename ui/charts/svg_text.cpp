#include "ui/charts/svg_text.h"

#include <QFontMetricsF>
#include <QXmlStreamWriter>

namespace ui {

namespace {

QString familyList(const Theme& theme) {
    return theme.families.join(QStringLiteral(", ")) + QStringLiteral(", sans-serif");
}

void writeWords(QXmlStreamWriter& writer, const ChartScene::Words& words, const Theme& theme) {
    const QFont font = theme.font(words.role);
    writer.writeStartElement(QStringLiteral("text"));
    writer.writeAttribute(QStringLiteral("x"), QString::number(words.box.left()));
    writer.writeAttribute(QStringLiteral("y"), QString::number(words.box.top() + QFontMetricsF(font).ascent()));
    writer.writeAttribute(QStringLiteral("font-size"), QString::number(font.pixelSize()));
    writer.writeAttribute(QStringLiteral("font-weight"), QString::number(font.weight()));
    writer.writeAttribute(QStringLiteral("fill"), (words.muted ? theme.muted : theme.text).name());
    writer.writeCharacters(words.text);
    writer.writeEndElement();
}

QByteArray textGroup(const std::vector<ChartScene::Words>& words, const Theme& theme) {
    QByteArray group;
    QXmlStreamWriter writer(&group);
    writer.setAutoFormatting(true);
    writer.writeStartElement(QStringLiteral("g"));
    writer.writeAttribute(QStringLiteral("font-family"), familyList(theme));
    for (const ChartScene::Words& one : words)
        writeWords(writer, one, theme);
    writer.writeEndElement();
    return group + '\n';
}

// Gives the first attribute of this name a length in millimetres.
void setLength(QByteArray& svg, const QByteArray& attribute, double mm) {
    const qsizetype start = svg.indexOf(attribute) + attribute.size();
    const qsizetype end = svg.indexOf('"', start + 1);
    svg.replace(start, end - start, '"' + QByteArray::number(mm) + "mm");
}

} // namespace

void completeSvg(QByteArray& svg, const std::vector<ChartScene::Words>& words, const Theme& theme,
                 const QSizeF& sizeMm) {
    svg.replace("font-family=\"" + theme.families.first().toUtf8() + '"',
                "font-family=\"" + familyList(theme).toUtf8() + '"');
    setLength(svg, "width=", sizeMm.width());
    setLength(svg, "height=", sizeMm.height());
    svg.insert(svg.lastIndexOf("</svg>"), textGroup(words, theme));
}

} // namespace ui
