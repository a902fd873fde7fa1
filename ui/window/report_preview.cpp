#include "ui/window/report_preview.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace ui {
namespace {

constexpr QSize usualSize{560, 640};
constexpr int gap = 12; // pixels between two pages, and around them

} // namespace

ReportPreview::ReportPreview(QWidget* parent) : QScrollArea(parent), m_column(new PageColumn) {
    setWidget(m_column);
    setAlignment(Qt::AlignHCenter);
    setBackgroundRole(QPalette::Mid);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
}

void ReportPreview::setPages(std::shared_ptr<const ReportPages> pages) {
    const int place = verticalScrollBar()->value();
    m_column->setPages(std::move(pages));
    m_column->fitTo(viewport()->width());
    verticalScrollBar()->setValue(place);
}

QSize ReportPreview::sizeHint() const {
    return usualSize;
}

void ReportPreview::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    m_column->fitTo(viewport()->width());
}

void PageColumn::setPages(std::shared_ptr<const ReportPages> pages) {
    m_pages = std::move(pages);
    m_pictures.clear();
    m_page = {};
}

void PageColumn::fitTo(int width) {
    if (m_pages == nullptr || width <= 3 * gap) {
        return;
    }
    const QSize page = sheet(m_pages->paper()).size().scaled(width - 2.0 * gap, 1e6, Qt::KeepAspectRatio).toSize();
    if (page != m_page) {
        m_page = page;
        m_pictures.assign(static_cast<std::size_t>(m_pages->count()), QPixmap());
    }
    resize(width, gap + m_pages->count() * (page.height() + gap));
    update();
}

QRect PageColumn::placeOf(int page) const {
    return {QPoint(gap, gap + page * (m_page.height() + gap)), m_page};
}

const QPixmap& PageColumn::pictureOf(int page) {
    QPixmap& picture = m_pictures[static_cast<std::size_t>(page)];
    if (picture.isNull()) {
        const double ratio = devicePixelRatioF();
        picture = QPixmap(m_page * ratio);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        const double scale = picture.width() / sheet(m_pages->paper()).width();
        painter.scale(scale, scale);
        m_pages->paint(painter, page);
        picture.setDevicePixelRatio(ratio);
    }
    return picture;
}

void PageColumn::paintEvent(QPaintEvent* event) {
    if (m_pages == nullptr) {
        return;
    }
    QPainter painter(this);
    for (int page = 0; page < m_pages->count(); ++page) {
        if (placeOf(page).intersects(event->rect())) {
            painter.drawPixmap(placeOf(page).topLeft(), pictureOf(page));
        }
    }
}

} // namespace ui
