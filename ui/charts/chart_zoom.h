// Looking closer at a part of the axes and back: pure arithmetic in each axis' own measure, linear or logarithmic.
#pragma once

#include "ui/charts/chart_spec.h"

namespace ui {

/// `wanted` moved and widened so that it lies within `full` and can be drawn: at least a thousandth of it.
Axis within(const Axis& full, Axis wanted);
/// The axis with its range `factor` times as wide around the value `at`, which stays where it is.
Axis scaledAround(const Axis& axis, double at, double factor);
/// The axis moved up by `share` of its range.
Axis movedBy(const Axis& axis, double share);
/// A value moved along an axis by `share` of its range.
double movedBy(const Axis& axis, double value, double share);
bool isWhole(const Axis& full, const Axis& part);

/// The chart over a part of its axes; the second axis keeps reading the same heights.
ChartSpec overPart(const ChartSpec& spec, const Axis& x, const Axis& y);

} // namespace ui
