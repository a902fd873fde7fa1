#include "ui/charts/chart_geometry.h"

#include <QLineF>
#include <algorithm>
#include <limits>
#include <optional>

namespace ui {

namespace {

constexpr double noPlace = std::numeric_limits<double>::quiet_NaN();
constexpr double smallestLog = 1e-250; // as far as the plotting library goes
constexpr double largest = 1e250;

// The part of a straight line inside a rectangle (Liang and Barsky).
std::optional<QLineF> clippedSegment(const QLineF& line, const QRectF& rect) {
    double enter = 0.0;
    double leave = 1.0;
    const auto narrow = [&](double step, double distance) {
        if (step == 0.0)
            return distance >= 0.0;
        (step < 0.0 ? enter : leave) = step < 0.0 ? std::max(enter, distance / step) : std::min(leave, distance / step);
        return enter <= leave;
    };
    if (!narrow(-line.dx(), line.x1() - rect.left()) || !narrow(line.dx(), rect.right() - line.x1()) ||
        !narrow(-line.dy(), line.y1() - rect.top()) || !narrow(line.dy(), rect.bottom() - line.y1()))
        return std::nullopt;
    const auto inside = [&](double at) {
        const QPointF point = line.pointAt(at);
        return QPointF(std::clamp(point.x(), rect.left(), rect.right()),
                       std::clamp(point.y(), rect.top(), rect.bottom()));
    };
    return QLineF(enter > 0.0 ? inside(enter) : line.p1(), leave < 1.0 ? inside(leave) : line.p2());
}

// What of a polygon lies on the inner side of one edge; `depth` is how far inside a point is (Sutherland and Hodgman).
template <typename Depth>
QPolygonF clippedAt(const QPolygonF& polygon, Depth depth) {
    QPolygonF kept;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF& from = polygon[i];
        const QPointF& to = polygon[(i + 1) % polygon.size()];
        const double a = depth(from);
        const double b = depth(to);
        if (a >= 0.0)
            kept << from;
        if ((a > 0.0 && b < 0.0) || (a < 0.0 && b > 0.0))
            kept << from + (to - from) * (a / (a - b));
    }
    return kept;
}

QPolygonF clippedPolygon(QPolygonF polygon, const QRectF& rect) {
    polygon = clippedAt(polygon, [&](const QPointF& p) { return p.x() - rect.left(); });
    polygon = clippedAt(polygon, [&](const QPointF& p) { return rect.right() - p.x(); });
    polygon = clippedAt(polygon, [&](const QPointF& p) { return p.y() - rect.top(); });
    return clippedAt(polygon, [&](const QPointF& p) { return rect.bottom() - p.y(); });
}

// One run of a band: its upper edge from left to right, its lower edge back again.
class BandRun {
public:
    void add(double x, double lowY, double highY) {
        m_upper << QPointF(x, highY);
        m_lower << QPointF(x, lowY);
    }
    void finish(const QRectF& rect, std::vector<QPolygonF>& pieces) {
        std::reverse(m_lower.begin(), m_lower.end());
        if (m_upper.size() > 1)
            if (QPolygonF piece = clippedPolygon(m_upper + m_lower, rect); piece.size() > 2)
                pieces.push_back(std::move(piece));
        *this = BandRun();
    }

private:
    QPolygonF m_upper;
    QPolygonF m_lower;
};

} // namespace

Axis drawable(const Axis& axis) {
    Axis result = axis;
    const bool isUsable = std::isfinite(axis.high) && std::abs(axis.high) < largest && !std::isnan(axis.low);
    if (!isUsable || (axis.logarithmic && axis.high < smallestLog)) {
        result.low = axis.logarithmic ? 0.1 : 0.0;
        result.high = 1.0;
        return result;
    }
    if (axis.logarithmic && axis.low < smallestLog)
        result.low = axis.high / 1000.0;
    if (result.low <= -largest || result.low >= result.high)
        result.low = axis.logarithmic ? axis.high / 10.0 : axis.high - std::max(1.0, std::abs(axis.high));
    return result;
}

AxisScale::AxisScale(const Axis& axis, double lowPixel, double highPixel)
    : m_logarithmic(axis.logarithmic), m_low(position(drawable(axis).low)), m_high(position(drawable(axis).high)),
      m_lowPixel(lowPixel), m_highPixel(highPixel) {
}

double AxisScale::pixel(double value) const {
    if (!std::isfinite(value) || (m_logarithmic && value <= 0.0))
        return noPlace;
    return m_lowPixel + (m_highPixel - m_lowPixel) * ((position(value) - m_low) / (m_high - m_low));
}

double AxisScale::value(double pixel) const {
    const double at = m_low + (m_high - m_low) * ((pixel - m_lowPixel) / (m_highPixel - m_lowPixel));
    return m_logarithmic ? std::exp(at) : at;
}

PlotScale::PlotScale(const ChartSpec& spec, const QRectF& plotRect)
    : rect(plotRect), x(spec.x, plotRect.left(), plotRect.right()), y(spec.y, plotRect.bottom(), plotRect.top()) {
}

std::vector<QPolygonF> clippedLine(const Series& series, const PlotScale& scale) {
    std::vector<QPolygonF> pieces;
    const std::size_t count = std::min(series.x.size(), series.y.size());
    for (std::size_t i = 1; i < count; ++i) {
        const QPointF from(scale.x.pixel(series.x[i - 1]), scale.y.pixel(series.y[i - 1]));
        const QPointF to(scale.x.pixel(series.x[i]), scale.y.pixel(series.y[i]));
        if (std::isnan(from.x()) || std::isnan(from.y()) || std::isnan(to.x()) || std::isnan(to.y()))
            continue;
        const std::optional<QLineF> seen = clippedSegment({from, to}, scale.rect);
        if (!seen)
            continue;
        if (pieces.empty() || pieces.back().last() != seen->p1())
            pieces.push_back(QPolygonF{seen->p1()});
        pieces.back() << seen->p2();
    }
    return pieces;
}

std::vector<QPolygonF> clippedBand(const Series& series, const PlotScale& scale) {
    std::vector<QPolygonF> pieces;
    BandRun run;
    const std::size_t count = std::min({series.x.size(), series.low.size(), series.high.size()});
    for (std::size_t i = 0; i < count; ++i) {
        const double x = scale.x.pixel(series.x[i]);
        if (std::isnan(x) || std::isnan(series.low[i]) || std::isnan(series.high[i])) {
            run.finish(scale.rect, pieces);
            continue;
        }
        const double low = scale.y.pixel(series.low[i]);
        const double high = scale.y.pixel(series.high[i]);
        const bool isOpen = series.high[i] == std::numeric_limits<double>::infinity();
        const double noHigh = isOpen ? scale.rect.top() : scale.rect.bottom();
        const double noLow =
            series.low[i] == std::numeric_limits<double>::infinity() ? scale.rect.top() : scale.rect.bottom();
        run.add(x, std::isnan(low) ? noLow : low, std::isnan(high) ? noHigh : high);
    }
    run.finish(scale.rect, pieces);
    return pieces;
}

} // namespace ui
