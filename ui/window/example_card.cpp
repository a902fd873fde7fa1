#include "ui/window/example_card.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui {
namespace {

// In heights of the base type.
constexpr double cardWidth = 17.0;
constexpr double pictureHeight = 9.0;
constexpr double textHeight = 4.2;
constexpr double corner = 6.0; // pixels

} // namespace

ExampleCard::ExampleCard(const QString& name, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme) {
    setText(name);
    setAccessibleName(name);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ExampleCard::setPreview(const Preview& preview) {
    m_preview = preview;
    setAccessibleName(m_preview.answer.isEmpty() ? text() : tr("%1: %2 CO₂e").arg(text(), m_preview.answer));
    update();
}

QRect ExampleCard::pictureArea() const {
    const int space = Theme::space8;
    return {QPoint(space, space), QSize(width() - 2 * space, static_cast<int>(pictureHeight * m_theme.basePixels))};
}

QSize ExampleCard::pictureSize() const {
    const auto em = m_theme.basePixels;
    return {static_cast<int>(cardWidth * em) - 2 * Theme::space8, static_cast<int>(pictureHeight * em)};
}

QSize ExampleCard::sizeHint() const {
    const auto em = m_theme.basePixels;
    return {static_cast<int>(cardWidth * em), static_cast<int>((pictureHeight + textHeight) * em) + Theme::space8};
}

void ExampleCard::enterEvent(QEnterEvent*) {
    update();
}

void ExampleCard::leaveEvent(QEvent*) {
    update();
}

/// Enter opens, too; arrows are the page's business.
void ExampleCard::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        event->ignore();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void ExampleCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = hasFocus() || underMouse();
    painter.setPen(QPen(marked ? m_theme.accent : m_theme.grid, hasFocus() ? 2.0 : 1.0));
    painter.setBrush(m_theme.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
    if (hasPreview()) {
        painter.drawPixmap(pictureArea().topLeft(), m_preview.picture);
    }
    QRect words = rect().adjusted(Theme::space12, pictureArea().bottom() + Theme::space4, -Theme::space12, 0);
    painter.setFont(m_theme.font(TextRole::Section));
    painter.setPen(m_theme.text);
    const QFontMetrics metrics(painter.font());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                     metrics.elidedText(text(), Qt::ElideRight, words.width()));
    words.setTop(words.top() + metrics.lineSpacing());
    painter.setFont(m_theme.font(TextRole::Base));
    painter.setPen(m_theme.muted);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                     m_preview.answer.isEmpty() ? QString() : tr("%1 CO₂e").arg(m_preview.answer));
}

} // namespace ui
