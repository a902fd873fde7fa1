// Lets files be dropped on a widget.
#pragma once

#include <QObject>
#include <QStringList>
#include <functional>

class QMimeData;
class QWidget;

namespace ui {

/// The files among what is dragged, as paths.
QStringList localFiles(const QMimeData& data);

class FileDrop : public QObject {
    Q_OBJECT

public:
    /// Calls `dropped` once the drop is done; a child of `target`.
    FileDrop(QWidget& target, std::function<void(const QStringList&)> dropped);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<void(const QStringList&)> m_dropped;
};

} // namespace ui
