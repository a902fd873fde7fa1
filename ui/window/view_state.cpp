#include "ui/window/view_state.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

namespace ui {

ViewState::ViewState(const QWidget& root) {
    const QWidget* focused = root.window()->focusWidget();
    if (focused != nullptr && root.isAncestorOf(focused)) {
        m_focus = focused->objectName();
        const auto* edit = qobject_cast<const QLineEdit*>(focused);
        m_cursor = edit != nullptr ? edit->cursorPosition() : -1;
    }
    for (const auto* tabs : root.findChildren<QTabWidget*>()) {
        m_tabs[tabs->objectName()] = tabs->currentIndex();
    }
    for (const auto* area : root.findChildren<QScrollArea*>()) {
        m_scrolled[area->objectName()] = area->verticalScrollBar()->value();
    }
}

void ViewState::restore(QWidget& root) const {
    for (auto* tabs : root.findChildren<QTabWidget*>()) {
        tabs->setCurrentIndex(m_tabs.value(tabs->objectName(), tabs->currentIndex()));
    }
    if (auto* focused = m_focus.isEmpty() ? nullptr : root.findChild<QWidget*>(m_focus)) {
        focused->setFocus();
        if (auto* edit = qobject_cast<QLineEdit*>(focused)) {
            edit->setCursorPosition(m_cursor);
        }
    }
    for (auto* area : root.findChildren<QScrollArea*>()) {
        if (const int place = m_scrolled.value(area->objectName()); place > 0) {
            area->widget()->adjustSize(); // its range is known only once it is laid out
            QMetaObject::invokeMethod(
                area, [area, place] { area->verticalScrollBar()->setValue(place); }, Qt::QueuedConnection);
        }
    }
}

} // namespace ui
