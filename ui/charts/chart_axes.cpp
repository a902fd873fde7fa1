#include "ui/charts/chart_axes.h"

#include <algorithm>
#include <cmath>

#include "model/units.h"

namespace ui {
namespace {

constexpr double tonnesFromKg = 20'000.0;

} // namespace

MassUnit massUnit(double largestKg, const NumberStyle& style) {
    if (style.units == UnitSystem::UsCustomary) {
        return {QStringLiteral("lb"), 1.0 / model::kilogramsPerPound};
    }
    if (largestKg >= tonnesFromKg) {
        return {QStringLiteral("t"), 1.0 / model::kilogramsPerTonne};
    }
    return {QStringLiteral("kg"), 1.0};
}

Decades decadesAround(const std::vector<double>& values, Decades held) {
    for (const double value : values) {
        if (!std::isfinite(value) || value <= 0.0) {
            continue;
        }
        const double low = std::pow(10.0, std::floor(std::log10(value)));
        const double high = std::pow(10.0, std::ceil(std::log10(value)));
        held = held.known() ? Decades{std::min(held.low, low), std::max(held.high, high)}
                            : Decades{low, std::max(high, low * 100.0)};
    }
    return held;
}

} // namespace ui
