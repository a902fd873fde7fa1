// One number of the parameter table as text in a box and as a place on a slider, and back.
#pragma once

#include <QString>
#include <optional>

#include "model/scenario/parameter.h"
#include "ui/words/number_format.h"

namespace ui {

/// Shares (limits up to 1 without a unit) are shown and typed in percent.
bool isPercent(const model::Parameter& parameter);
/// "70 B", "70 %", "700 W", "2024".
QString parameterText(const model::Parameter& parameter, double value, const NumberStyle& style);
/// The same for a screen reader, with what is counted: "7 billion parameters".
QString spokenParameter(const model::Parameter& parameter, double value, const NumberStyle& style);
/// Reads what parameterText writes and what people type instead; nothing where it is no number.
std::optional<double> parseParameter(const model::Parameter& parameter, QString text, const NumberStyle& style);

/// The stops of a slider: evenly spaced on the track's own scale, at values a person would pick.
class SliderScale {
public:
    explicit SliderScale(const model::Parameter& parameter);

    int last() const { return m_last; }
    double valueAt(int position) const;
    int positionOf(double value) const; // the nearest; ends for values outside
    /// The next position from `from` towards `to` at which the value differs from `current`.
    int nextDifferent(int from, int to, double current) const;

private:
    model::Track m_track;
    double m_step = 1.0; // linear tracks: between two stops
    int m_last = 1;
    bool m_whole = false;
};

} // namespace ui
