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

QIcon icon(const QString& name, const QColor& colour) {
    QIcon made;
    for (const int size : {16, 20, 32, 40}) {
        const QString key = QString("%1 %2 %3").arg(name, colour.name()).arg(size); // every row has the same reset icon
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            QFile file(":/icons/" + name + ".svg");
            if (!file.open(QIODevice::ReadOnly)) {
                return {};
            }
            QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
            pixmap = drawn(renderer, size);
            QPixmapCache::insert(key, pixmap);
        }
        made.addPixmap(pixmap);
    }
    return made;
}

} // namespace ui
