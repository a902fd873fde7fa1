// The sheet of keyboard shortcuts, read from the menus themselves.
#pragma once

#include <QDialog>
#include <QMenu>

namespace ui {

class ShortcutDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutDialog(const QList<QMenu*>& menus, QWidget* parent);
};

} // namespace ui
