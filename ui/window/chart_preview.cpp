#include "ui/window/chart_preview.h"

#include <QPainter>

#include "ui/charts/chart_painter.h"
#include "ui/look/theme.h"

namespace ui {
namespace {

constexpr QSize usualSize{520, 400};
constexpr QSize leastSize{240, 160};
constexpr double mmPerInch = 25.4;
constexpr double unitsPerInch = 720.0; // of the print theme
constexpr int checkSize = 8;           // pixels

void drawChecks(QPixmap& pixmap) {
    QPainter painter(&pixmap);
    for (int y = 0; y < pixmap.height(); y += checkSize) {
        for (int x = y / checkSize % 2 * checkSize; x < pixmap.width(); x += 2 * checkSize) {
            painter.fillRect(x, y, checkSize, checkSize, Qt::lightGray);
        }
    }
}

} // namespace

ChartPreview::ChartPreview(ChartSpec spec, QWidget* parent) : QWidget(parent), m_spec(std::move(spec)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartPreview::setOptions(const ExportOptions& options) {
    m_options = options;
    update();
}

QSize ChartPreview::sizeHint() const {
    return usualSize;
}

QSize ChartPreview::minimumSizeHint() const {
    return leastSize;
}

QPixmap ChartPreview::draw(QSize pixels) const {
    const QSizeF page = m_options.sizeMm / mmPerInch * unitsPerInch;
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::white);
    if (m_options.transparent) {
        drawChecks(pixmap);
    }
    paintOn(pixmap, m_spec, Theme::print(), page.toSize(), pixels.width() / page.width(),
            {.caption = m_options.caption, .transparent = m_options.transparent});
    return pixmap;
}

void ChartPreview::paintEvent(QPaintEvent*) {
    const QSizeF shown = m_options.sizeMm.scaled(size() - QSize(2, 2), Qt::KeepAspectRatio);
    const QRectF place(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QPixmap pixmap = draw((shown * devicePixelRatioF()).toSize());
    painter.drawPixmap(place, pixmap, pixmap.rect());
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(place);
}

} // namespace ui
