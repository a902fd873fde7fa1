// Units, titles and ranges of chart axes: one unit for a whole axis, whole decades or a round end.
#pragma once

#include <vector>

#include "model/run/result.h"
#include "ui/charts/chart_spec.h"
#include "ui/words/number_format.h"

namespace ui {

/// A unit in which an axis counts: `perBase` of it are one base unit of the quantity (kg, kWh, L, USD, days …).
struct AxisUnit {
    QString symbol; // empty for plain numbers
    double perBase = 1.0;
};

/// The unit for values up to `largest`, in the quantity's base unit.
AxisUnit axisUnit(model::Quantity quantity, double largest, const NumberStyle& style);
/// "Total CO₂e (t)", "Energy (MWh)".
QString axisTitle(model::Quantity quantity, const AxisUnit& unit);
/// A title with a unit in brackets, where there is one.
QString withUnit(const QString& title, const QString& unit);

/// A range of values in the quantity's base unit.
struct AxisRange {
    double low = 0.0;
    double high = 0.0;
    bool known() const { return high > low; }
    bool operator==(const AxisRange&) const = default;
};

/// Whole decades around the finite positive values, at least two; `held` is kept and only grows, where given.
AxisRange decadesAround(const std::vector<double>& values, AxisRange held = {});
/// From zero to a round end at or above the largest finite value; unknown where none is above zero.
AxisRange fromZero(const std::vector<double>& values, AxisRange held = {});

/// An axis over `range` in this unit.
Axis axisOver(const AxisRange& range, const AxisUnit& unit, const QString& title, bool logarithmic);

} // namespace ui
