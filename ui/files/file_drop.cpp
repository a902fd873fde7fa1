#include "ui/files/file_drop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace ui {

QStringList localFiles(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

FileDrop::FileDrop(QWidget& target, std::function<void(const QStringList&)> dropped)
    : QObject(&target), m_dropped(std::move(dropped)) {
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

/// Whoever dragged the files waits until the drop is done: messages come after it.
bool FileDrop::eventFilter(QObject* watched, QEvent* event) {
    const bool enters = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!enters && event->type() != QEvent::Drop) {
        return QObject::eventFilter(watched, event);
    }
    auto& drop = *static_cast<QDropEvent*>(event); // the base of all three
    const QStringList paths = localFiles(*drop.mimeData());
    if (paths.isEmpty()) {
        return false;
    }
    drop.setDropAction(Qt::CopyAction);
    drop.accept();
    if (!enters) {
        QMetaObject::invokeMethod(
            this, [this, paths] { m_dropped(paths); }, Qt::QueuedConnection);
    }
    return true;
}

} // namespace ui
