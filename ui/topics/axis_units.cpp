#include "ui/topics/axis_units.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "model/units.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Quantity;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AxisUnits)
};

constexpr double litresPerGallon = 3.785411784; // US liquid gallon, definition
constexpr double worthIt = 20.0;                // a larger unit begins at this many of itself

struct Step {
    double size; // base units in one
    const char* symbol;
};
constexpr std::array masses{Step{1.0, "kg"}, Step{1e3, "t"}, Step{1e9, "Mt"}, Step{1e12, "Gt"}};
constexpr std::array energies{Step{1.0, "kWh"}, Step{1e3, "MWh"}, Step{1e6, "GWh"}, Step{1e9, "TWh"}};
constexpr std::array volumes{Step{1.0, QT_TRANSLATE_NOOP("AxisUnits", "L")},
                             Step{1e3, QT_TRANSLATE_NOOP("AxisUnits", "m³")}};
constexpr std::array monies{Step{1.0, QT_TRANSLATE_NOOP("AxisUnits", "USD")},
                            Step{1e6, QT_TRANSLATE_NOOP("AxisUnits", "million USD")}};
constexpr std::array days{Step{1.0, QT_TRANSLATE_NOOP("AxisUnits", "days")}};
constexpr std::array pounds{Step{model::kilogramsPerPound, QT_TRANSLATE_NOOP("AxisUnits", "lb")}};
constexpr std::array gallons{Step{litresPerGallon, QT_TRANSLATE_NOOP("AxisUnits", "gal")}};
constexpr std::array billions{Step{1e9, QT_TRANSLATE_NOOP("AxisUnits", "B")}};
constexpr std::array chineseBillions{Step{1e8, "亿"}};

AxisUnit chosen(std::span<const Step> steps, double largest) {
    const Step* best = &steps.front();
    for (const Step& step : steps) {
        best = largest >= worthIt * step.size ? &step : best;
    }
    return {Words::tr(best->symbol), 1.0 / best->size};
}

double roundedUp(double value) {
    const double decade = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        if (value <= step * decade * (1.0 + 1e-9)) {
            return step * decade;
        }
    }
    return 10.0 * decade;
}

} // namespace

AxisUnit axisUnit(Quantity quantity, double largest, const NumberStyle& style) {
    const std::string_view unit = model::quantityInfo(quantity).unit;
    const bool us = style.units == UnitSystem::UsCustomary;
    if (unit == "kg") {
        return us ? chosen(pounds, largest) : chosen(masses, largest);
    }
    if (unit == "kWh") {
        return chosen(energies, largest);
    }
    if (unit == "L") {
        return us ? chosen(gallons, largest) : chosen(volumes, largest);
    }
    if (unit == "USD") {
        return chosen(monies, largest);
    }
    if (unit == "d") {
        return chosen(days, largest);
    }
    if (quantity == Quantity::Flop) {
        return {QStringLiteral("FLOP"), 1.0};
    }
    return style.locale.language() == QLocale::Chinese ? chosen(chineseBillions, largest) : chosen(billions, largest);
}

QString withUnit(const QString& title, const QString& unit) {
    return unit.isEmpty() ? title : Words::tr("%1 (%2)", "title of an axis and its unit").arg(title, unit);
}

QString axisTitle(Quantity quantity, const AxisUnit& unit) {
    const QString title = quantity == Quantity::TotalKg ? Words::tr("Total CO₂e") : quantityLabel(quantity);
    return withUnit(title, unit.symbol);
}

AxisRange decadesAround(const std::vector<double>& values, AxisRange held) {
    for (const double value : values) {
        if (!std::isfinite(value) || value <= 0.0) {
            continue;
        }
        const double low = std::pow(10.0, std::floor(std::log10(value)));
        const double high = std::pow(10.0, std::ceil(std::log10(value)));
        held = held.known() ? AxisRange{std::min(held.low, low), std::max(held.high, high)}
                            : AxisRange{low, std::max(high, low * 100.0)};
    }
    return held;
}

AxisRange fromZero(const std::vector<double>& values, AxisRange held) {
    double largest = 0.0;
    for (const double value : values) {
        largest = std::isfinite(value) ? std::max(largest, value) : largest;
    }
    return largest > 0.0 ? AxisRange{0.0, std::max(held.high, roundedUp(largest))} : held;
}

Axis axisOver(const AxisRange& range, const AxisUnit& unit, const QString& title, bool logarithmic) {
    return {title, range.low * unit.perBase, range.high * unit.perBase, logarithmic, false, false};
}

} // namespace ui
