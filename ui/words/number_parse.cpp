// Reading numbers as people type them; the other half of number_format.
#include <QRegularExpression>
#include <array>
#include <cmath>

#include "ui/words/number_format.h"

namespace ui {
namespace {

struct Suffix {
    QStringView word;
    double factor;
};

// Longest first, so that 万亿 is not read as 亿.
constexpr std::array suffixes{
    Suffix{u"thousand", 1e3}, Suffix{u"trillion", 1e12}, Suffix{u"million", 1e6}, Suffix{u"billion", 1e9},
    Suffix{u"万亿", 1e12},    Suffix{u"萬億", 1e12},     Suffix{u"bn", 1e9},      Suffix{u"Bn", 1e9},
    Suffix{u"tn", 1e12},      Suffix{u"亿", 1e8},        Suffix{u"億", 1e8},      Suffix{u"万", 1e4},
    Suffix{u"萬", 1e4},       Suffix{u"千", 1e3},        Suffix{u"k", 1e3},       Suffix{u"K", 1e3},
    Suffix{u"M", 1e6},        Suffix{u"B", 1e9},         Suffix{u"b", 1e9},       Suffix{u"G", 1e9},
    Suffix{u"T", 1e12},       Suffix{u"t", 1e12},
};

/// "3 × 10²³" becomes "3e23"; must happen before compatibility forms turn ² into 2.
QString powersAsExponents(QString text) {
    static const QRegularExpression power(QStringLiteral("\\s*[×·*x]\\s*10(\\^?)([⁻⁰¹²³⁴⁵⁶⁷⁸⁹+-]?[⁰¹²³⁴⁵⁶⁷⁸⁹0-9]+)$"));
    const auto match = power.match(text.trimmed());
    if (!match.hasMatch())
        return text;
    return text.trimmed().left(match.capturedStart()) + u'e' +
           match.captured(2).normalized(QString::NormalizationForm_KC);
}

QString cleaned(const QString& text) {
    QString result = powersAsExponents(text).normalized(QString::NormalizationForm_KC);
    result.replace(QChar(u'−'), u'-');
    static const QRegularExpression space(QStringLiteral("[\\s\\x{00A0}\\x{2009}\\x{202F}]+"));
    return result.replace(space, QStringLiteral(" ")).trimmed();
}

double takeSuffix(QString& text) {
    for (const Suffix& suffix : suffixes) {
        const bool isWord = suffix.word.size() > 2;
        if (!text.endsWith(suffix.word, isWord ? Qt::CaseInsensitive : Qt::CaseSensitive))
            continue;
        text.chop(suffix.word.size());
        text = text.trimmed();
        return suffix.factor;
    }
    return 1.0;
}

bool takePercentSign(QString& text) {
    if (!text.endsWith(u'%'))
        return false;
    text.chop(1);
    text = text.trimmed();
    return true;
}

/// Whether `whole` is digits only, or digits in groups of three parted by one kind of separator.
bool isGrouped(const QString& whole, const QString& separator) {
    const QRegularExpression groups(QStringLiteral("^\\d{1,3}(%1\\d{3})+$").arg(QRegularExpression::escape(separator)));
    return groups.match(whole).hasMatch();
}

QString withoutGroups(QString whole, const QString& localeSeparator) {
    for (const QString& separator : {localeSeparator, QStringLiteral(" "), QStringLiteral("'"), QStringLiteral("’")})
        if (isGrouped(whole, separator))
            return whole.remove(separator);
    return whole;
}

/// "1.234,5" or "1,234.5" as "1234.5"; a point that cannot be a group separator is a decimal point in every locale.
QString asPlainDecimal(const QString& mantissa, const QLocale& locale) {
    const QString separator =
        cleaned(locale.groupSeparator()).isEmpty() ? QStringLiteral(" ") : locale.groupSeparator();
    const QString decimal = mantissa.contains(locale.decimalPoint()) ? locale.decimalPoint() : QStringLiteral(".");
    if (isGrouped(mantissa, separator))
        return withoutGroups(mantissa, separator);
    const qsizetype at = mantissa.lastIndexOf(decimal);
    if (at < 0)
        return withoutGroups(mantissa, separator);
    return withoutGroups(mantissa.left(at), separator) + u'.' + mantissa.mid(at + decimal.size());
}

std::optional<double> plainNumber(const QString& text, const QLocale& locale) {
    static const QRegularExpression form(QStringLiteral("^([+-]?)\\s?(.+?)([eE][+-]?\\d+)?$"));
    static const QRegularExpression digits(QStringLiteral("^(\\d+\\.?\\d*|\\.\\d+)$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString mantissa = asPlainDecimal(match.captured(2), locale);
    if (!digits.match(mantissa).hasMatch())
        return std::nullopt;
    bool ok = false;
    const double value = QLocale::c().toDouble(match.captured(1) + mantissa + match.captured(3), &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<double> parseNumber(const QString& text, const NumberStyle& style, bool percent) {
    QString rest = cleaned(text);
    if (takePercentSign(rest) && !percent)
        return std::nullopt;
    const double factor = percent ? 0.01 : takeSuffix(rest);
    const std::optional<double> number = plainNumber(rest, style.locale);
    if (!number || !std::isfinite(*number * factor))
        return std::nullopt;
    return percent ? *number / 100.0 : *number * factor;
}

} // namespace ui
