// From values to pixels, cut to the axes: whatever comes out lies within the axis ranges. Pure, without a painter.
#pragma once

#include <QPolygonF>
#include <QRectF>
#include <cmath>
#include <vector>

#include "ui/charts/chart_spec.h"

namespace ui {

/// The axis with a range that can be drawn: finite, low below high, and above zero where it is logarithmic.
Axis drawable(const Axis& axis);

/// Where the values of an axis stand between two pixels.
class AxisScale {
public:
    AxisScale(const Axis& axis, double lowPixel, double highPixel);

    /// NaN where the value has no place: NaN, infinite, or not above zero on a logarithmic axis.
    double pixel(double value) const;
    /// The other way round, beyond the ends as well.
    double value(double pixel) const;

private:
    double position(double value) const { return m_logarithmic ? std::log(value) : value; }

    bool m_logarithmic;
    double m_low;
    double m_high;
    double m_lowPixel;
    double m_highPixel;
};

/// Both axes of a chart over its rectangle.
struct PlotScale {
    PlotScale(const ChartSpec& spec, const QRectF& plotRect);

    QRectF rect;
    AxisScale x;
    AxisScale y;
};

/// The visible pieces of a curve, its ends interpolated at the edges of the plot; NaN and infinity are gaps.
std::vector<QPolygonF> clippedLine(const Series& series, const PlotScale& scale);

/// The visible pieces of a band. A `high` of +inf reaches the upper edge, a `low` without a place the lower one.
std::vector<QPolygonF> clippedBand(const Series& series, const PlotScale& scale);

} // namespace ui
