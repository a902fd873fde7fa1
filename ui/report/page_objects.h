// Charts and other drawings inside a text document, painted as vectors: a text document of its own makes pictures of
// them.
#pragma once

#include <QObject>
#include <QRectF>
#include <QSizeF>
#include <QTextCursor>
#include <QTextObjectInterface>
#include <functional>
#include <vector>

namespace ui {

class PageObjects : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using Draw = std::function<void(QPainter&, const QRectF&)>;

    /// Registers with the layout of `document`, which has to go on living as long as this.
    explicit PageObjects(QTextDocument& document);

    /// Puts a drawing of this size, in dots, at the cursor.
    void insert(QTextCursor& cursor, const QSizeF& size, Draw draw);

    /// Only drawings inside this part of the document are painted: pictures bring clips of their own and forget the
    /// page's.
    void showOnly(const QRectF& part) { m_part = part; }

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    struct Object {
        QSizeF size;
        Draw draw;
    };
    std::vector<Object> m_objects;
    QRectF m_part;
};

} // namespace ui
