#include "ui/report/page_objects.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

namespace ui {
namespace {

constexpr int objectType = QTextFormat::UserObject + 1;
constexpr int placeProperty = QTextFormat::UserProperty + 1;

std::size_t placeOf(const QTextFormat& format) {
    return static_cast<std::size_t>(format.intProperty(placeProperty));
}

} // namespace

PageObjects::PageObjects(QTextDocument& document) {
    document.documentLayout()->registerHandler(objectType, this);
}

void PageObjects::insert(QTextCursor& cursor, const QSizeF& size, Draw draw) {
    QTextCharFormat format;
    format.setObjectType(objectType);
    format.setProperty(placeProperty, static_cast<int>(m_objects.size()));
    m_objects.push_back({size, std::move(draw)});
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

QSizeF PageObjects::intrinsicSize(QTextDocument*, int, const QTextFormat& format) {
    return m_objects[placeOf(format)].size;
}

void PageObjects::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat& format) {
    if (!m_part.contains(rect.center())) {
        return;
    }
    painter->save();
    m_objects[placeOf(format)].draw(*painter, rect);
    painter->restore();
}

} // namespace ui
