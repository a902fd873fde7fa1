#include "ui/window/tool_bar_fit.h"

#include <QAction>
#include <QEvent>
#include <QToolBar>
#include <QToolButton>

namespace ui {

ToolBarFit::ToolBarFit(QToolBar* bar, QList<QAction*> wordless)
    : QObject(bar), m_bar(bar), m_wordless(std::move(wordless)) {
    bar->window()->installEventFilter(this);
    if (auto* more = bar->findChild<QToolButton*>("qt_toolbar_ext_button")) { // what even icons leave no room for
        more->setFocusPolicy(Qt::TabFocus);
        more->setAccessibleName(tr("More tools"));
        more->setToolTip(tr("More tools"));
    }
    showWords(true);
    m_fullWidth = bar->sizeHint().width();
    fit();
}

bool ToolBarFit::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        fit();
    }
    return QObject::eventFilter(watched, event);
}

void ToolBarFit::fit() {
    const bool words = m_bar->window()->width() >= m_fullWidth;
    if (words != (m_bar->toolButtonStyle() == Qt::ToolButtonTextBesideIcon)) {
        showWords(words);
    }
}

void ToolBarFit::showWords(bool words) {
    m_bar->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    for (QAction* action : m_wordless) {
        static_cast<QToolButton*>(m_bar->widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
}

} // namespace ui
