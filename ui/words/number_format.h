// Numbers for people: three significant figures, units by thousands, the locale's digits, 万/亿 in Chinese; and back.
#pragma once

#include <QLocale>
#include <QString>
#include <optional>

namespace ui {

enum class UnitSystem { Metric, UsCustomary };

/// How numbers are shown: passed along, never global.
struct NumberStyle {
    QLocale locale;
    UnitSystem units = UnitSystem::Metric;
};

/// "13.4", "7.05 B": three significant figures without a unit, large counts with short-scale prefixes (K, M, B, T; 万,
/// 亿 in Chinese).
QString countText(double value, const NumberStyle& style);
/// The same in words: "7.05 billion", "176 thousand"; for screen readers, and before a unit, where a prefix would be
/// misread.
QString spokenCount(double value, const NumberStyle& style);
/// Plain number with at most `digits` significant figures in the locale's form.
QString plainText(double value, const NumberStyle& style, int digits = 3);
/// "12.9 t", "552 kg" (lb and short tons never mixed: US style is lb up to a million, then "M lb").
QString massText(double kilograms, const NumberStyle& style);
QString energyText(double kwh, const NumberStyle& style);
QString durationText(double days, const NumberStyle& style);
QString waterText(double litres, const NumberStyle& style);
QString moneyText(double usd, const NumberStyle& style);
QString percentText(double fraction, const NumberStyle& style, int digits = 3);
/// "3.14 × 10²³ FLOP".
QString flopText(double flop, const NumberStyle& style);
QString powerText(double watts, const NumberStyle& style);
/// Kilometres, or miles in US units.
QString distanceText(double kilometres, const NumberStyle& style);
inline constexpr double kilometresPerMile = 1.609344; // definition

/// Reads what people type: "70e9", "70B", "1.4T", "0,5" in a comma locale, "700 亿", "3 × 10²³"; with `percent` a
/// fraction comes back for "75" and "75 %" alike. Nothing for anything that is not wholly a finite number.
std::optional<double> parseNumber(const QString& text, const NumberStyle& style, bool percent = false);

} // namespace ui
