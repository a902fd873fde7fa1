#include "ui/look/flow_layout.h"

#include <algorithm>

namespace ui {

FlowLayout::FlowLayout(int spacing, QWidget* parent, int rowSpacing)
    : QLayout(parent), m_rowSpacing(rowSpacing < 0 ? spacing : rowSpacing) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

/// The widest thing must fit.
QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items) {
        size = size.expandedTo(item->isEmpty() ? QSize() : item->minimumSize());
    }
    return size;
}

/// All in one row.
QSize FlowLayout::sizeHint() const {
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) {
            const int gap = size.width() > 0 ? spacing() : 0;
            size = QSize(size.width() + gap + item->sizeHint().width(),
                         std::max(size.height(), item->sizeHint().height()));
        }
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    place(rect, true);
}

/// The height that it takes; `moves` puts the things there.
int FlowLayout::place(const QRect& rect, bool moves) const {
    QPoint corner = rect.topLeft();
    int rowHeight = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize size = item->sizeHint().boundedTo({rect.width(), item->sizeHint().height()});
        if (corner.x() > rect.x() && corner.x() + size.width() > rect.x() + rect.width()) {
            corner = {rect.x(), corner.y() + rowHeight + m_rowSpacing};
            rowHeight = 0;
        }
        if (moves) {
            item->setGeometry(QRect(corner, size));
        }
        corner.rx() += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    return corner.y() + rowHeight - rect.y();
}

} // namespace ui
