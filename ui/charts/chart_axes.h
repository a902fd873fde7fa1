// The unit and the range of an axis of masses: tonnes or kilograms, whole decades.
#pragma once

#include <vector>

#include "ui/charts/chart_spec.h"
#include "ui/words/number_format.h"

namespace ui {

struct MassUnit {
    QString symbol;
    double perKilogram = 1.0; // how many of the unit are one kilogram
};

/// The unit for masses up to `largestKg`.
MassUnit massUnit(double largestKg, const NumberStyle& style);

/// Whole decades around the finite positive values, at least two; `held` is kept and only grows, where given.
struct Decades {
    double low = 0.0;
    double high = 0.0;
    bool known() const { return high > low; }
};
Decades decadesAround(const std::vector<double>& values, Decades held = {});

} // namespace ui
