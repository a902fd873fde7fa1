// Predictions beside published figures in words: what was compared, at which boundary, what is remarkable. The same
// words in the window and in the terminal.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/run/validation.h"
#include "ui/words/number_format.h"

namespace ui {

/// "Device-hours", "Energy", "CO₂e", "Energy per output token" for a quantity of a validation.
QString comparedLabel(std::string_view quantity);
/// "J" or "Wh" for quantities of serving, else empty.
QString servedUnit(std::string_view quantity);
/// The value with its unit; a dash where there is none.
QString comparedText(std::string_view quantity, const std::optional<double>& value, const NumberStyle& style);
/// "19 MWh to 64 MWh", or a dash where no range is known.
QString comparedRange(const model::ValidationRow& row, const NumberStyle& style);
/// Predicted over published, "1.00"; a dash where one of them is missing.
QString ratioText(const model::ValidationRow& row, const NumberStyle& style);
/// The unit that tables for programs count in: "h", "kWh", "kg CO2e".
QString comparedUnit(std::string_view quantity);
/// What the published figure includes; a dash for device-hours, which have no boundary.
QString boundaryText(const model::ValidationRow& row);
/// A remark in words ("the device is not in the catalogue"); an id without words as it is.
QString flagText(std::string_view flag);
/// All remarks of a figure, separated as sentences are.
QString flagsText(const std::vector<std::string>& flags);

/// "×/÷ 1.5": how far a range reaches to either side of its middle.
QString halfWidthText(double factor, const NumberStyle& style);
/// "Device-hours: half of the 43 runs within 13 %; 86 % inside their range, which typically reaches ×/÷ 1.5".
QString summaryText(const model::ValidationSummary& summary, const NumberStyle& style);

/// What the yardsticks of the program's own runs say, a line each; none where a validation has none.
QStringList yardstickLines(const model::Validation& validation, const NumberStyle& style);
/// The same in a line: "Families held out of the fit: Device-hours 15 %, Energy 13 %, CO₂e 17 %. Speed of a step known: Device-hours 8 %."
QString yardstickText(const model::Validation& validation, const NumberStyle& style);

} // namespace ui
