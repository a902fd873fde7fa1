#include "ui/results/picture_row.h"

#include <QPainter>
#include <cmath>

#include "ui/look/icons.h"

namespace ui {
namespace {

constexpr double sideInEms = 1.25;
constexpr int gap = 2; // pixels
constexpr int preferredPerLine = 10;

} // namespace

PictureRow::PictureRow(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_side(static_cast<int>(std::lround(theme.basePixels * sideInEms))) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PictureRow::show(const QString& iconName, double pictures) {
    m_icon = iconName;
    const int before = drawn();
    m_pictures = std::min(pictures, static_cast<double>(most));
    if (drawn() != before) {
        updateGeometry();
    }
    update();
}

int PictureRow::drawn() const {
    return std::isfinite(m_pictures) ? std::max(1, static_cast<int>(std::ceil(m_pictures))) : 0;
}

int PictureRow::perLine(int width) const {
    return std::clamp(width / (m_side + gap), 1, preferredPerLine);
}

int PictureRow::heightForWidth(int width) const {
    const int lines = (drawn() + perLine(width) - 1) / perLine(width);
    return std::max(1, lines) * (m_side + gap) - gap;
}

QSize PictureRow::sizeHint() const {
    const int width = std::min(preferredPerLine, std::max(1, drawn())) * (m_side + gap);
    return {width, heightForWidth(width)};
}

QSize PictureRow::minimumSizeHint() const {
    return {m_side, m_side};
}

/// A part of a picture: faint as a whole, in colour from the left.
void PictureRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int dots = static_cast<int>(std::lround(m_side * devicePixelRatioF()));
    const QPixmap full = iconPicture(m_icon, m_theme.accent, dots);
    const QPixmap faint = iconPicture(m_icon, m_theme.grid, dots);
    const int columns = perLine(width());
    for (int i = 0; i < drawn(); ++i) {
        const QRect place(i % columns * (m_side + gap), i / columns * (m_side + gap), m_side, m_side);
        const double part = std::clamp(m_pictures - i, 0.0, 1.0);
        if (part < 1.0) {
            painter.drawPixmap(place, faint);
        }
        painter.setClipRect(QRectF(place.x(), place.y(), place.width() * part, place.height()));
        painter.drawPixmap(place, full);
        painter.setClipping(false);
    }
}

} // namespace ui
