#include "ui/charts/chart_zoom.h"

#include <algorithm>
#include <cmath>

#include "ui/charts/chart_geometry.h"

namespace ui {

namespace {

constexpr double closest = 1e-3; // of the whole range
constexpr double rounding = 1e-9;

double position(const Axis& axis, double value) {
    return axis.logarithmic ? std::log10(value) : value;
}

double valueAt(const Axis& axis, double position) {
    return axis.logarithmic ? std::pow(10.0, position) : position;
}

struct Stretch {
    double low;
    double high;
    double length() const { return high - low; }
};

Stretch stretchOf(const Axis& axis) {
    const Axis usable = drawable(axis);
    return {position(usable, usable.low), position(usable, usable.high)};
}

Axis over(Axis axis, const Stretch& stretch) {
    axis.low = valueAt(axis, stretch.low);
    axis.high = valueAt(axis, stretch.high);
    return axis;
}

} // namespace

Axis within(const Axis& full, Axis wanted) {
    const Stretch whole = stretchOf(full);
    const Stretch part = stretchOf(wanted);
    const double length = std::clamp(part.length(), closest * whole.length(), whole.length());
    const double centre = (part.low + part.high) / 2;
    const double low = std::clamp(centre - length / 2, whole.low, whole.high - length);
    wanted = over(full, {low, low + length});
    return isWhole(full, wanted) ? drawable(full) : wanted;
}

Axis scaledAround(const Axis& axis, double at, double factor) {
    const Stretch range = stretchOf(axis);
    const double fixed = position(axis, at);
    if (!std::isfinite(fixed))
        return axis;
    return over(axis, {fixed - (fixed - range.low) * factor, fixed + (range.high - fixed) * factor});
}

Axis movedBy(const Axis& axis, double share) {
    const Stretch range = stretchOf(axis);
    const double step = share * range.length();
    return over(axis, {range.low + step, range.high + step});
}

double movedBy(const Axis& axis, double value, double share) {
    return valueAt(axis, position(axis, value) + share * stretchOf(axis).length());
}

bool isWhole(const Axis& full, const Axis& part) {
    const Stretch whole = stretchOf(full);
    const Stretch seen = stretchOf(part);
    const double slack = rounding * whole.length();
    return seen.low <= whole.low + slack && seen.high >= whole.high - slack;
}

ChartSpec overPart(const ChartSpec& spec, const Axis& x, const Axis& y) {
    ChartSpec part = spec;
    part.x = within(spec.x, x);
    part.y = within(spec.y, y);
    if (!spec.second)
        return part;
    const Stretch whole = stretchOf(spec.y);
    const Stretch seen = stretchOf(part.y);
    const Stretch other = stretchOf(*spec.second);
    const auto along = [&](double at) { return other.low + (at - whole.low) / whole.length() * other.length(); };
    part.second = over(*spec.second, {along(seen.low), along(seen.high)});
    return part;
}

} // namespace ui
