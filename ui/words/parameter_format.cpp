#include "ui/words/parameter_format.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/words/wording.h"

namespace ui {
namespace {

constexpr int stopsPerDecade = 50; // each stop is 4.7 % above the one before
constexpr double leastLinearStops = 100.0;
constexpr double groupedFrom = 10'000.0; // smaller whole numbers (years, devices) are written out

QString withUnit(const QString& number, const QString& unit) {
    return unit.isEmpty() ? number : number + QChar(QChar::Nbsp) + unit;
}

bool isCount(const model::Parameter& p) {
    return p.kind == model::Kind::Number && p.unit.empty() && p.track.scale == model::Scale::Logarithmic &&
           p.track.high > groupedFrom;
}

QString wholeText(double value, const NumberStyle& style) {
    QLocale locale = style.locale;
    if (value < groupedFrom) {
        locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    }
    return locale.toString(value, 'f', 0);
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ParameterFormat)
};

/// With a place for the number; empty where the label says what is counted.
QString countedThing(model::Id id) {
    switch (id) {
    case model::Id::ModelParameters:
    case model::Id::ModelActiveParameters:
    case model::Id::TrainingLoraParameters:
        return Words::tr("%1 parameters");
    case model::Id::DataTokens:
    case model::Id::DataUniqueTokens:
        return Words::tr("%1 tokens");
    case model::Id::TrainingDevices:
        return Words::tr("%1 devices");
    default:
        return {};
    }
}

double threeFigures(double x) {
    const double step = std::pow(10.0, std::floor(std::log10(x)) - 2.0);
    return std::round(x / step) * step;
}

} // namespace

bool isPercent(const model::Parameter& p) {
    return p.isNumeric() && p.unit.empty() && p.limits.max == 1.0;
}

QString parameterText(const model::Parameter& p, double value, const NumberStyle& style) {
    if (isPercent(p)) {
        return percentText(value, style);
    }
    if (p.kind == model::Kind::Integer) {
        return wholeText(value, style);
    }
    return withUnit(isCount(p) ? countText(value, style) : plainText(value, style, 4), unitLabel(p.unit));
}

QString spokenParameter(const model::Parameter& p, double value, const NumberStyle& style) {
    const QString number = isCount(p) ? withUnit(spokenCount(value, style), unitLabel(p.unit))
                                      : parameterText(p, value, style);
    const QString thing = countedThing(p.id);
    return thing.isEmpty() ? number : thing.arg(number);
}

std::optional<double> parseParameter(const model::Parameter& p, QString text, const NumberStyle& style) {
    const QString unit = unitLabel(p.unit);
    text = text.trimmed();
    if (!unit.isEmpty() && text.endsWith(unit)) {
        text.chop(unit.size());
    }
    return parseNumber(text.trimmed(), style, isPercent(p));
}

SliderScale::SliderScale(const model::Parameter& p) : m_track(p.track), m_whole(p.kind == model::Kind::Integer) {
    if (m_track.scale == model::Scale::Logarithmic) {
        m_last = static_cast<int>(std::lround(std::log10(m_track.high / m_track.low) * stopsPerDecade));
        return;
    }
    const double span = m_track.high - m_track.low;
    m_step = std::pow(10.0, std::floor(std::log10(span / leastLinearStops)));
    m_step = m_whole ? std::max(m_step, 1.0) : m_step;
    m_last = static_cast<int>(std::lround(span / m_step));
}

double SliderScale::valueAt(int position) const {
    const double share = static_cast<double>(std::clamp(position, 0, m_last)) / m_last;
    if (position >= m_last) {
        return m_track.high;
    }
    double value = 0.0;
    if (m_track.scale == model::Scale::Logarithmic) {
        value = threeFigures(m_track.low * std::pow(m_track.high / m_track.low, share));
    } else {
        value = std::round((m_track.low + share * (m_track.high - m_track.low)) / m_step) * m_step;
    }
    value = m_whole ? std::round(value) : value;
    return std::clamp(value, m_track.low, m_track.high);
}

int SliderScale::positionOf(double value) const {
    const double inside = std::clamp(value, m_track.low, m_track.high);
    const double share = m_track.scale == model::Scale::Logarithmic
                             ? std::log(inside / m_track.low) / std::log(m_track.high / m_track.low)
                             : (inside - m_track.low) / (m_track.high - m_track.low);
    return static_cast<int>(std::lround(share * m_last));
}

int SliderScale::nextDifferent(int from, int to, double current) const {
    const int direction = to < from ? -1 : 1;
    while (to > 0 && to < m_last && valueAt(to) == current) {
        to += direction;
    }
    return to;
}

} // namespace ui
