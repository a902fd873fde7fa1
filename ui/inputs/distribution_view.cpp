#include "ui/inputs/distribution_view.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "model/ranges/quantiles.h"
#include "ui/words/parameter_format.h"

namespace ui {
namespace {

constexpr int stops = 160;
constexpr double tail = 0.004; // level at which the drawing begins and ends
constexpr double drawnHeight = 2.6; // in lines of small type
constexpr std::array levels{model::lowLevel, model::middleLevel, model::highLevel};

bool isLogarithmic(const model::Distribution& d) {
    return d.shape == model::Shape::LogNormal || d.shape == model::Shape::StudentInLog;
}

double onAxis(const model::Distribution& d, double x) {
    return isLogarithmic(d) ? std::log(x) : x;
}

/// Density along the drawn axis: du/dx between neighbouring levels.
std::vector<QPointF> outline(const model::Distribution& d) {
    std::vector<QPointF> points;
    double lastU = tail;
    double lastX = onAxis(d, model::quantile(d, tail));
    for (int i = 1; i <= stops; ++i) {
        const double u = tail + (1.0 - 2.0 * tail) * i / stops;
        const double x = onAxis(d, model::quantile(d, u));
        if (x > lastX) {
            points.emplace_back((x + lastX) / 2.0, (u - lastU) / (x - lastX));
        }
        lastU = u;
        lastX = x;
    }
    return points;
}

} // namespace

DistributionView::DistributionView(const model::Parameter& parameter, const NumberStyle& style, const Theme& theme,
                                   QWidget* parent)
    : QWidget(parent), m_parameter(parameter), m_style(style), m_theme(theme) {
    setFont(theme.font(TextRole::Small));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString DistributionView::levelText(double level) const {
    return parameterText(m_parameter, model::quantile(m_distribution, level), m_style);
}

void DistributionView::show(const model::Distribution& distribution) {
    m_distribution = distribution;
    setVisible(!distribution.isFixed());
    if (!distribution.isFixed()) {
        setAccessibleName(tr("Not known exactly: 5 % below %1, half below %2, 95 % below %3")
                              .arg(levelText(levels[0]), levelText(levels[1]), levelText(levels[2])));
    }
    update();
}

QSize DistributionView::sizeHint() const {
    const int line = fontMetrics().height();
    return {line * 10, static_cast<int>(line * (drawnHeight + 2.2))};
}

QSize DistributionView::minimumSizeHint() const {
    return sizeHint();
}

void DistributionView::paintEvent(QPaintEvent*) {
    const std::vector<QPointF> points = outline(m_distribution);
    if (points.size() < 2) {
        return;
    }
    const double line = fontMetrics().height();
    const double bottom = line * drawnHeight;
    const double left = points.front().x();
    const double width = points.back().x() - left;
    const double peak = std::ranges::max(points, {}, &QPointF::y).y();
    const auto at = [&](double x) { return (x - left) / width * (this->width() - 2.0) + 1.0; };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath hill(QPointF(at(left), bottom));
    for (const QPointF& point : points) {
        hill.lineTo(at(point.x()), bottom - point.y() / peak * (bottom - 2.0));
    }
    hill.lineTo(at(left + width), bottom);
    QColor fill = m_theme.accent;
    fill.setAlphaF(static_cast<float>(m_theme.bandOpacity));
    painter.fillPath(hill, fill);
    painter.setPen(QPen(m_theme.accent, m_theme.hairline));
    painter.drawPath(hill);
    for (const double level : levels) {
        const double x = std::clamp(at(onAxis(m_distribution, model::quantile(m_distribution, level))), 1.0,
                                    this->width() - 1.0);
        painter.setPen(QPen(m_theme.text, m_theme.hairline, level == model::middleLevel ? Qt::SolidLine : Qt::DotLine));
        painter.drawLine(QPointF(x, 2.0), QPointF(x, bottom + 2.0));
    }
    painter.setPen(m_theme.muted);
    const std::array aligned{Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight};
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const QString text = percentText(levels[i], m_style) + u'\n' + levelText(levels[i]);
        painter.drawText(QRectF(0.0, bottom + 3.0, this->width(), 2.0 * line), aligned[i] | Qt::AlignTop, text);
    }
}

} // namespace ui
