#include "ui/look/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ui {
namespace {

QPixmap drawn(QSvgRenderer& renderer, int size) {
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

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
    QIcon made;
    for (const int side : {16, 20, 32, 40}) {
        made.addPixmap(iconPicture(name, colour, side));
    }
    return made;
}

} // namespace ui
