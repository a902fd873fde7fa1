#include "ui/look/column_area.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/look/theme.h"

namespace ui {
namespace {

constexpr int leastHeight = 80; // pixels; a few lines are worth scrolling through

} // namespace

ColumnArea::ColumnArea(const QString& name, QWidget* parent) : QScrollArea(parent) {
    setObjectName(name);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(Theme::space16, Theme::space8, Theme::space16, Theme::space12);
    m_column->setSpacing(Theme::space12);
    setWidget(page);
    page->installEventFilter(this);
}

QSize ColumnArea::minimumSizeHint() const {
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), leastHeight};
}

bool ColumnArea::eventFilter(QObject* object, QEvent* event) {
    const int width = event->type() == QEvent::LayoutRequest ? minimumSizeHint().width() : m_width;
    if (width != m_width) { // a panel needs more now, or less: only then is the window asked
        m_width = width;
        updateGeometry();
    }
    return QScrollArea::eventFilter(object, event);
}

} // namespace ui
