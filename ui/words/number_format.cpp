#include "ui/words/number_format.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "model/units.h"

namespace ui {
namespace {

constexpr double litresPerGallon = 3.785411784; // US liquid gallon, definition
constexpr int figures = 3;
constexpr double smallestPlain = 1e-4; // below and above these a power of ten reads better
constexpr double largestPlain = 1e15;
constexpr double daysInHours = 2.0;           // shorter times are given in hours
constexpr double daysInYears = 10.0 * 365.25; // longer ones in years

/// One unit of a ladder: how many base units make one, how it is written, and where it begins if not at 1 of itself.
struct Step {
    double factor;
    const char* pattern;
    double from = 0.0;
};

constexpr std::array massSteps{
    Step{1e-3, QT_TRANSLATE_NOOP("NumberFormat", "%1 g")}, Step{1.0, QT_TRANSLATE_NOOP("NumberFormat", "%1 kg")},
    Step{1e3, QT_TRANSLATE_NOOP("NumberFormat", "%1 t")},  Step{1e6, QT_TRANSLATE_NOOP("NumberFormat", "%1 kt")},
    Step{1e9, QT_TRANSLATE_NOOP("NumberFormat", "%1 Mt")}, Step{1e12, QT_TRANSLATE_NOOP("NumberFormat", "%1 Gt")}};
constexpr std::array poundSteps{Step{1.0, QT_TRANSLATE_NOOP("NumberFormat", "%1 lb")},
                                Step{1e6, QT_TRANSLATE_NOOP("NumberFormat", "%1 M lb")},
                                Step{1e9, QT_TRANSLATE_NOOP("NumberFormat", "%1 B lb")}};
constexpr std::array energySteps{
    Step{1e-3, QT_TRANSLATE_NOOP("NumberFormat", "%1 Wh")}, Step{1.0, QT_TRANSLATE_NOOP("NumberFormat", "%1 kWh")},
    Step{1e3, QT_TRANSLATE_NOOP("NumberFormat", "%1 MWh")}, Step{1e6, QT_TRANSLATE_NOOP("NumberFormat", "%1 GWh")},
    Step{1e9, QT_TRANSLATE_NOOP("NumberFormat", "%1 TWh")}};
constexpr std::array powerSteps{
    Step{1.0, QT_TRANSLATE_NOOP("NumberFormat", "%1 W")}, Step{1e3, QT_TRANSLATE_NOOP("NumberFormat", "%1 kW")},
    Step{1e6, QT_TRANSLATE_NOOP("NumberFormat", "%1 MW")}, Step{1e9, QT_TRANSLATE_NOOP("NumberFormat", "%1 GW")}};
constexpr std::array waterSteps{
    Step{1.0, QT_TRANSLATE_NOOP("NumberFormat", "%1 L")}, Step{1e3, QT_TRANSLATE_NOOP("NumberFormat", "%1 m³")},
    Step{1e9, QT_TRANSLATE_NOOP("NumberFormat", "%1 million m³")}};
constexpr std::array gallonSteps{Step{1.0, QT_TRANSLATE_NOOP("NumberFormat", "%1 gal")},
                                 Step{1e6, QT_TRANSLATE_NOOP("NumberFormat", "%1 M gal")},
                                 Step{1e9, QT_TRANSLATE_NOOP("NumberFormat", "%1 B gal")}};
constexpr std::array kilometreSteps{Step{1.0, QT_TRANSLATE_NOOP("NumberFormat", "%1 km")},
                                    Step{1e6, QT_TRANSLATE_NOOP("NumberFormat", "%1 M km")},
                                    Step{1e9, QT_TRANSLATE_NOOP("NumberFormat", "%1 B km")}};
constexpr std::array mileSteps{Step{1.0, QT_TRANSLATE_NOOP("NumberFormat", "%1 mi")},
                               Step{1e6, QT_TRANSLATE_NOOP("NumberFormat", "%1 M mi")},
                               Step{1e9, QT_TRANSLATE_NOOP("NumberFormat", "%1 B mi")}};
constexpr std::array moneySteps{
    Step{1.0, QT_TRANSLATE_NOOP("NumberFormat", "$%1")}, Step{1e6, QT_TRANSLATE_NOOP("NumberFormat", "$%1 M")},
    Step{1e9, QT_TRANSLATE_NOOP("NumberFormat", "$%1 B")}, Step{1e12, QT_TRANSLATE_NOOP("NumberFormat", "$%1 T")}};
constexpr std::array countSteps{
    Step{1.0, QT_TRANSLATE_NOOP("NumberFormat", "%1")}, Step{1e3, QT_TRANSLATE_NOOP("NumberFormat", "%1 K"), 1e4},
    Step{1e6, QT_TRANSLATE_NOOP("NumberFormat", "%1 M")}, Step{1e9, QT_TRANSLATE_NOOP("NumberFormat", "%1 B")},
    Step{1e12, QT_TRANSLATE_NOOP("NumberFormat", "%1 T")}};
constexpr std::array spokenSteps{Step{1.0, QT_TRANSLATE_NOOP("NumberFormat", "%1")},
                                 Step{1e3, QT_TRANSLATE_NOOP("NumberFormat", "%1 thousand"), 1e4},
                                 Step{1e6, QT_TRANSLATE_NOOP("NumberFormat", "%1 million")},
                                 Step{1e9, QT_TRANSLATE_NOOP("NumberFormat", "%1 billion")},
                                 Step{1e12, QT_TRANSLATE_NOOP("NumberFormat", "%1 trillion")}};

// Chinese counts by ten thousands: another ladder, not another translation of the same one.
constexpr std::array chineseMass{Step{1e-3, "%1 克"}, Step{1.0, "%1 千克"}, Step{1e3, "%1 吨"}, Step{1e7, "%1 万吨"},
                                 Step{1e11, "%1 亿吨"}};
constexpr std::array chinesePounds{Step{1.0, "%1 磅"}, Step{1e4, "%1 万磅"}, Step{1e8, "%1 亿磅"}};
constexpr std::array chineseWater{Step{1.0, "%1 升"}, Step{1e3, "%1 立方米"}, Step{1e7, "%1 万立方米"},
                                  Step{1e11, "%1 亿立方米"}};
constexpr std::array chineseGallons{Step{1.0, "%1 加仑"}, Step{1e4, "%1 万加仑"}, Step{1e8, "%1 亿加仑"}};
constexpr std::array chineseKilometres{Step{1.0, "%1 公里"}, Step{1e4, "%1 万公里"}, Step{1e8, "%1 亿公里"}};
constexpr std::array chineseMiles{Step{1.0, "%1 英里"}, Step{1e4, "%1 万英里"}, Step{1e8, "%1 亿英里"}};
constexpr std::array chineseMoney{Step{1.0, "%1 美元"}, Step{1e4, "%1 万美元"}, Step{1e8, "%1 亿美元"},
                                  Step{1e12, "%1 万亿美元"}};
constexpr std::array chineseCount{Step{1.0, "%1"}, Step{1e4, "%1 万"}, Step{1e8, "%1 亿"}, Step{1e12, "%1 万亿"}};

bool isChinese(const NumberStyle& style) {
    return style.locale.language() == QLocale::Chinese;
}

QString translated(const char* text) {
    return QCoreApplication::translate("NumberFormat", text);
}

double roundedTo(double value, int digits) {
    if (value == 0.0 || !std::isfinite(value))
        return value;
    const double unit = std::pow(10.0, std::floor(std::log10(std::abs(value))) - digits + 1);
    return std::round(value / unit) * unit;
}

QString superscript(int number) {
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text;
    for (const QChar c : QString::number(number))
        text += c == u'-' ? QChar(u'⁻') : digits.at(c.digitValue());
    return text;
}

QString withoutTrailingZeros(QString text, const QString& decimalPoint) {
    if (!text.contains(decimalPoint))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(decimalPoint))
        text.chop(decimalPoint.size());
    return text;
}

QString powerOfTen(double value, const NumberStyle& style, int digits) {
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(roundedTo(value, digits)))));
    const QString mantissa = plainText(value / std::pow(10.0, exponent), style, digits);
    return QStringLiteral("%1 × 10%2").arg(mantissa, superscript(exponent));
}

/// The highest step the value reaches once it is rounded, so that 999.9 kg is "1 t"; the base unit for 0 and for no
/// number.
const Step& chosenStep(double value, std::span<const Step> steps) {
    const double size = std::abs(roundedTo(value, figures)) * (1.0 + 1e-12);
    const Step* base = &*std::ranges::find(steps, 1.0, &Step::factor);
    if (size == 0.0 || !std::isfinite(size)) {
        return *base;
    }
    const Step* chosen = &steps.front();
    for (const Step& step : steps) {
        chosen = size >= std::max(step.factor, step.from) ? &step : chosen;
    }
    return *chosen;
}

QString onLadder(double value, std::span<const Step> steps, const NumberStyle& style, bool chineseTable = false) {
    const Step& step = chosenStep(value, steps);
    const QString pattern = chineseTable ? QString::fromUtf8(step.pattern) : translated(step.pattern);
    return pattern.arg(plainText(value / step.factor, style, figures));
}

QString onLadder(double value, std::span<const Step> steps, std::span<const Step> chinese, const NumberStyle& style) {
    return isChinese(style) ? onLadder(value, chinese, style, true) : onLadder(value, steps, style);
}

} // namespace

QString plainText(double value, const NumberStyle& style, int digits) {
    if (std::isnan(value))
        return QStringLiteral("–");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    if (value == 0.0)
        return style.locale.toString(0);
    const double rounded = roundedTo(value, digits);
    const double size = std::abs(rounded);
    if (size < smallestPlain || size >= largestPlain)
        return powerOfTen(value, style, digits);
    const int decimals = std::max(0, digits - 1 - static_cast<int>(std::floor(std::log10(size))));
    return withoutTrailingZeros(style.locale.toString(rounded, 'f', decimals), style.locale.decimalPoint());
}

QString countText(double value, const NumberStyle& style) {
    return onLadder(value, countSteps, chineseCount, style);
}

QString spokenCount(double value, const NumberStyle& style) {
    return onLadder(value, spokenSteps, chineseCount, style);
}

QString massText(double kilograms, const NumberStyle& style) {
    if (style.units == UnitSystem::UsCustomary)
        return onLadder(kilograms / model::kilogramsPerPound, poundSteps, chinesePounds, style);
    return onLadder(kilograms, massSteps, chineseMass, style);
}

QString energyText(double kwh, const NumberStyle& style) {
    return onLadder(kwh, energySteps, style);
}

QString powerText(double watts, const NumberStyle& style) {
    return onLadder(watts, powerSteps, style);
}

QString waterText(double litres, const NumberStyle& style) {
    if (style.units == UnitSystem::UsCustomary)
        return onLadder(litres / litresPerGallon, gallonSteps, chineseGallons, style);
    return onLadder(litres, waterSteps, chineseWater, style);
}

QString distanceText(double kilometres, const NumberStyle& style) {
    if (style.units == UnitSystem::UsCustomary)
        return onLadder(kilometres / kilometresPerMile, mileSteps, chineseMiles, style);
    return onLadder(kilometres, kilometreSteps, chineseKilometres, style);
}

QString moneyText(double usd, const NumberStyle& style) {
    if (usd < 0.0)
        return QStringLiteral("−") + moneyText(-usd, style);
    return onLadder(usd, moneySteps, chineseMoney, style);
}

QString durationText(double days, const NumberStyle& style) {
    const double hours = days * 24.0;
    if (hours > 0.0 && hours < 1.0)
        return QCoreApplication::translate("NumberFormat", "%1 min").arg(plainText(hours * 60.0, style));
    if (days < daysInHours)
        return QCoreApplication::translate("NumberFormat", "%1 h").arg(plainText(hours, style));
    if (days < daysInYears || !std::isfinite(days))
        return QCoreApplication::translate("NumberFormat", "%1 d").arg(plainText(days, style));
    return QCoreApplication::translate("NumberFormat", "%1 years").arg(spokenCount(days / 365.25, style));
}

QString percentText(double fraction, const NumberStyle& style, int digits) {
    const QString number = plainText(fraction * 100.0, style, digits);
    return isChinese(style) ? number + u'%' : number + QStringLiteral(" %");
}

QString flopText(double flop, const NumberStyle& style) {
    constexpr double smallestPower = 1e6;
    const bool plain = !std::isfinite(flop) || std::abs(flop) < smallestPower;
    return QStringLiteral("%1 FLOP").arg(plain ? plainText(flop, style) : powerOfTen(flop, style, figures));
}

} // namespace ui
