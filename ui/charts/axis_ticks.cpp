#include "ui/charts/axis_ticks.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double slack = 1e-9; // of the range: a tick at the very edge is in

bool isWithin(double value, const Axis& axis) {
    return value >= axis.low * (1.0 - slack) && value <= axis.high * (1.0 + slack);
}

// 1, 2 or 5 times a power of ten, the smallest that is at least `step`.
double roundStep(double step) {
    const double power = std::pow(10.0, std::floor(std::log10(step)));
    for (double factor : {1.0, 2.0, 5.0})
        if (factor * power >= step * (1.0 - slack))
            return factor * power;
    return 10.0 * power;
}

QString superscript(int number) {
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text;
    for (QChar digit : QString::number(number))
        text += digit == u'-' ? QChar(u'⁻') : digits[digit.digitValue()];
    return text;
}

QString powerLabel(double value, const QLocale& locale) {
    if (value == 0.0)
        return locale.toString(0);
    if (value < 0.0)
        return locale.negativeSign() + powerLabel(-value, locale);
    const int exponent = static_cast<int>(std::floor(std::log10(value) + slack));
    const double factor = value / std::pow(10.0, exponent);
    const QString power = QStringLiteral("10") + superscript(exponent);
    if (std::abs(factor - 1.0) < 1e-6)
        return power;
    return locale.toString(factor, 'g', 3) + QStringLiteral("×") + power;
}

QString plainLabel(double value, const QLocale& locale) {
    const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(value) + slack)));
    const bool isRound =
        std::abs(value * std::pow(10.0, decimals) - std::round(value * std::pow(10.0, decimals))) < 1e-6;
    return locale.toString(value, 'f', isRound ? decimals : decimals + 1);
}

// All plain or all powers of ten, so that the eye compares like with like.
void labelLogarithmic(AxisTicks& ticks, const QLocale& locale) {
    if (ticks.majors.isEmpty())
        return;
    const bool isPlain = ticks.majors.first() >= 0.99e-3 && ticks.majors.last() < 1.01e6;
    for (double major : ticks.majors)
        ticks.labels << (isPlain ? plainLabel(major, locale) : powerLabel(major, locale));
}

// Whole years only, written as years are: without a separator.
void addYears(AxisTicks& ticks, const Axis& axis, int room) {
    const int step = static_cast<int>(std::max(1.0, roundStep((axis.high - axis.low) / std::max(1, room))));
    for (int year = static_cast<int>(std::ceil(axis.low / step)) * step; year <= axis.high; year += step) {
        ticks.majors << year;
        ticks.labels << QString::number(year);
    }
}

void addLinear(AxisTicks& ticks, const Axis& axis, int room, const QLocale& locale) {
    const double shown = axis.percent ? 100.0 : 1.0;
    const double step = roundStep((axis.high - axis.low) * shown / std::max(1, room));
    const double first = std::ceil(axis.low * shown / step - 1e-6);
    const double last = std::floor(axis.high * shown / step + 1e-6);
    const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(step) + slack)));
    const double greatest = std::max(std::abs(first), std::abs(last)) * step;
    const bool isPlain = greatest < 1.01e6 && (greatest == 0.0 || greatest >= 0.99e-3);
    for (double i = first; i <= last; i += 1.0) {
        ticks.majors << i * step / shown;
        ticks.labels << (isPlain ? locale.toString(i * step, 'f', decimals) : powerLabel(i * step, locale));
    }
}

void addDecades(AxisTicks& ticks, const Axis& axis, int room) {
    const int first = static_cast<int>(std::ceil(std::log10(axis.low) - slack));
    const int last = static_cast<int>(std::floor(std::log10(axis.high) + slack));
    const int step = std::max(1, (last - first) / std::max(1, room) + 1);
    for (int exponent = first - 1; exponent <= last; ++exponent) {
        const double decade = std::pow(10.0, exponent);
        if (exponent >= first)
            (exponent % step == 0 ? ticks.majors : ticks.minors) << decade;
        for (int factor = 2; step == 1 && factor < 10; ++factor)
            if (isWithin(factor * decade, axis))
                ticks.minors << factor * decade;
    }
}

// 1, 2, 5 where a decade or two are in sight.
void addOneTwoFive(AxisTicks& ticks, const Axis& axis) {
    const int first = static_cast<int>(std::floor(std::log10(axis.low) + slack));
    const int last = static_cast<int>(std::floor(std::log10(axis.high) + slack));
    for (int exponent = first; exponent <= last; ++exponent)
        for (int factor = 1; factor < 10; ++factor) {
            const double value = factor * std::pow(10.0, exponent);
            if (isWithin(value, axis))
                (factor == 1 || factor == 2 || factor == 5 ? ticks.majors : ticks.minors) << value;
        }
}

} // namespace

AxisTicks axisTicks(const Axis& axis, int room, const QLocale& locale) {
    AxisTicks ticks;
    if (axis.year) {
        addYears(ticks, axis, room);
        return ticks;
    }
    if (!axis.logarithmic) {
        addLinear(ticks, axis, room, locale);
        return ticks;
    }
    const double decades = std::log10(axis.high / axis.low);
    if (decades < 2.0)
        addOneTwoFive(ticks, axis);
    else
        addDecades(ticks, axis, room);
    if (ticks.majors.size() < 3 && decades < 1.0) {
        ticks = AxisTicks();
        addLinear(ticks, axis, room, locale);
        return ticks;
    }
    labelLogarithmic(ticks, locale);
    return ticks;
}

} // namespace ui
