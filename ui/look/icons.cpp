#include "ui/look/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QStyle>
#include <QStyleOption>
#include <QSvgRenderer>
#include <algorithm>

namespace ui {
namespace {

QPixmap drawn(QSvgRenderer& renderer, int size) {
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

/// Draws a size when it is first asked for: of most icons one is ever shown.
class PictureEngine : public QIconEngine {
public:
    PictureEngine(QString name, const QColor& colour) : m_name(std::move(name)), m_colour(colour) {}

    QIconEngine* clone() const override { return new PictureEngine(*this); }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        const QPixmap picture = iconPicture(m_name, m_colour, std::min(size.width(), size.height()));
        QStyleOption option;
        option.palette = QApplication::palette();
        return mode == QIcon::Normal ? picture
                                     : QApplication::style()->generatedIconPixmap(mode, picture, &option);
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const double scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state));
    }

private:
    QString m_name;
    QColor m_colour;
};

} // namespace

QPixmap iconPicture(const QString& name, const QColor& colour, int side) {
    const QString key = QString("%1 %2 %3").arg(name, colour.name()).arg(side); // every row has the same reset icon
    QPixmap pixmap;
    QFile file(":/icons/" + name + ".svg");
    if (!QPixmapCache::find(key, &pixmap) && file.open(QIODevice::ReadOnly)) {
        QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
        pixmap = drawn(renderer, side);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QIcon icon(const QString& name, const QColor& colour) {
    return QFile::exists(":/icons/" + name + ".svg") ? QIcon(new PictureEngine(name, colour)) : QIcon();
}

} // namespace ui
