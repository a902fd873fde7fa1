// Points of compute and accuracy as people paste them from a table.
#pragma once

#include <QString>
#include <variant>
#include <vector>

#include "model/formulas/own_curve.h"
#include "ui/words/number_format.h"

namespace ui {

/// A line that could not be read, counted from 1.
struct BadLine {
    int line = 0;
    QString text;
};

/// One point a line: compute in FLOP and accuracy in percent (fractions where none is above 1), parted by tab, semicolon, comma or
/// spaces. A first line of words and empty lines are passed over.
std::variant<std::vector<model::MeasuredAccuracy>, BadLine> parseOwnPoints(const QString& text,
                                                                           const NumberStyle& style);
/// The points as text that reads back the same.
QString ownPointsText(const std::vector<model::MeasuredAccuracy>& points);

} // namespace ui
