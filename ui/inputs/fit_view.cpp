#include "ui/inputs/fit_view.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr int lineStops = 80;
constexpr double margin = 3.0; // the curve is drawn this many times beyond the outermost points
constexpr double linesHigh = 9.0;
constexpr double linesWide = 22.0;

} // namespace

FitView::FitView(const NumberStyle& style, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_style(style), m_theme(theme) {
    setFont(theme.font(TextRole::Small));
}

QSize FitView::sizeHint() const {
    const int line = fontMetrics().height();
    return {static_cast<int>(line * linesWide), static_cast<int>(line * linesHigh)};
}

void FitView::show(const model::OwnCurve& curve, const std::optional<model::OwnFit>& fit, const model::LossLaw& law) {
    m_curve = curve;
    m_line.clear();
    if (!curve.points.empty()) {
        const auto [low, high] = std::ranges::minmax(curve.points, {}, &model::MeasuredAccuracy::flop);
        m_lowFlop = low.flop / margin;
        m_highFlop = high.flop * margin;
    }
    for (int i = 0; fit && i <= lineStops; ++i) {
        const double flop = m_lowFlop * std::pow(m_highFlop / m_lowFlop, static_cast<double>(i) / lineStops);
        m_line.emplace_back(flop, model::accuracyAtFlop(*fit, law, flop));
    }
    setAccessibleName(fit ? tr("Measured points and the fitted curve; a point misses it by %1 on average")
                                .arg(percentText(fit->residualSd, m_style, 2))
                          : tr("Measured points, without a curve"));
    update();
}

QRectF FitView::plot() const {
    const double line = fontMetrics().height();
    return QRectF(rect()).adjusted(line * 2.6, line * 0.5, -line * 0.5, -line * 1.4);
}

QPointF FitView::at(double flop, double accuracy) const {
    const QRectF area = plot();
    const double x = std::log(flop / m_lowFlop) / std::log(m_highFlop / m_lowFlop);
    return {area.left() + x * area.width(), area.bottom() - accuracy * area.height()};
}

void FitView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    painter.setPen(QPen(m_theme.grid, m_theme.hairline));
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        const double y = at(m_lowFlop, share).y();
        painter.setPen(QPen(m_theme.grid, m_theme.hairline));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(m_theme.muted);
        const double half = fontMetrics().height() / 2.0;
        painter.drawText(QRectF(0.0, y - half, area.left() - 4.0, 2.0 * half), Qt::AlignRight | Qt::AlignVCenter,
                         percentText(share, m_style));
    }
    if (m_curve.points.empty()) {
        return;
    }
    const QRectF below(area.left(), area.bottom() + 2.0, area.width(), fontMetrics().height());
    painter.drawText(below, Qt::AlignLeft, flopText(m_lowFlop, m_style));
    painter.drawText(below, Qt::AlignRight, flopText(m_highFlop, m_style));
    QPainterPath line;
    for (const QPointF& point : m_line) {
        const QPointF place = at(point.x(), point.y());
        line.elementCount() == 0 ? line.moveTo(place) : line.lineTo(place);
    }
    painter.setPen(m_theme.pen(LineRole::Scenario1));
    painter.drawPath(line);
    painter.setPen(QPen(m_theme.text, m_theme.lineWidth));
    painter.setBrush(m_theme.ground);
    for (const model::MeasuredAccuracy& point : m_curve.points) {
        painter.drawEllipse(at(point.flop, point.accuracy), m_theme.dotRadius, m_theme.dotRadius);
    }
}

} // namespace ui
