#include "ui/charts/chart_overlay.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

#include "ui/charts/chart_text.h"

namespace ui {

namespace {

constexpr double widestSentence = 0.6; // of the plot's width
constexpr int sentenceLines = 8;

} // namespace

ChartOverlay::ChartOverlay(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
}

void ChartOverlay::setChart(const PlotScale& scale, const Theme& theme) {
    m_scale = scale;
    m_theme = theme;
    update();
}

void ChartOverlay::setCursorMark(const std::optional<CursorMark>& mark) {
    if (!mark && !m_mark)
        return;
    m_mark = mark;
    update();
}

void ChartOverlay::setHovered(const std::optional<ChartScene::Target>& target) {
    if (!target && !m_hovered)
        return;
    m_hovered = target;
    update();
}

void ChartOverlay::setFocusFrame(bool isShown) {
    m_hasFocusFrame = isShown;
    update();
}

void ChartOverlay::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_scale) {
        painter.setRenderHint(QPainter::Antialiasing);
        drawHovered(painter);
        drawCursor(painter);
    }
    if (m_hasFocusFrame)
        drawFocusFrame(painter);
}

// A published run is filled; of bars and flows the whole area answers.
void ChartOverlay::drawHovered(QPainter& painter) const {
    if (!m_hovered)
        return;
    painter.setPen(Qt::NoPen);
    if (m_hovered->kind == ChartScene::Target::Kind::Point) {
        painter.setBrush(m_theme.accent);
        const double radius = m_theme.dotRadius + m_theme.hairline;
        painter.drawEllipse(m_hovered->box.center(), radius, radius);
        return;
    }
    QColor shade = m_theme.muted;
    shade.setAlphaF(static_cast<float>(m_theme.hoverOpacity));
    painter.fillRect(m_hovered->box, shade);
}

void ChartOverlay::drawCursor(QPainter& painter) const {
    const double x = m_mark ? m_scale->x.pixel(m_mark->x) : std::nan("");
    if (!(x >= m_scale->rect.left() && x <= m_scale->rect.right()))
        return;
    painter.setRenderHint(QPainter::Antialiasing, false); // one sharp line
    painter.setPen(QPen(m_theme.text, m_theme.hairline));
    painter.drawLine(QPointF(x, m_scale->rect.top()), QPointF(x, m_scale->rect.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const CursorMark::Dot& dot : m_mark->dots) {
        const QPointF centre(m_scale->x.pixel(dot.x), m_scale->y.pixel(dot.y));
        if (std::isnan(centre.x()) || std::isnan(centre.y()) || !m_scale->rect.contains(centre))
            continue;
        painter.setPen(QPen(m_theme.ground, m_theme.hairline));
        painter.setBrush(m_theme.line(dot.role).colour);
        painter.drawEllipse(centre, m_theme.dotRadius, m_theme.dotRadius);
    }
    if (!m_mark->sentence.isEmpty())
        drawSentence(painter, x);
}

// On the side with more room, from the top downwards.
void ChartOverlay::drawSentence(QPainter& painter, double x) const {
    const QFont font = m_theme.font(TextRole::Small);
    const QFontMetricsF metrics(font);
    const QRectF& plot = m_scale->rect;
    const bool isRight = plot.right() - x >= x - plot.left();
    const double gap = m_theme.space(Theme::space8);
    const double inset = m_theme.space(Theme::space4);
    const double beside = isRight ? plot.right() - x : x - plot.left();
    const double room = std::max(beside, widestSentence * plot.width()) - gap - 2 * inset;
    const QStringList lines = wrapped(printable(m_mark->sentence), font, room, sentenceLines);
    double widest = 0.0;
    for (const QString& line : lines)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    QRectF box(0, plot.top(), widest + 2 * inset, static_cast<double>(lines.size()) * metrics.height() + 2 * inset);
    const double left = isRight ? x + gap : x - gap - box.width();
    box.moveLeft(std::clamp(left, plot.left(), std::max(plot.left(), plot.right() - box.width())));
    painter.setPen(QPen(m_theme.grid, m_theme.hairline));
    painter.setBrush(m_theme.ground);
    painter.drawRect(box);
    painter.setPen(m_theme.text);
    painter.setFont(font);
    double baseline = box.top() + inset + metrics.ascent();
    for (const QString& line : lines) {
        painter.drawText(QPointF(box.left() + inset, baseline), line);
        baseline += metrics.height();
    }
}

void ChartOverlay::drawFocusFrame(QPainter& painter) const {
    const double width = 2 * m_theme.hairline;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.accent, width));
    painter.drawRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

} // namespace ui
