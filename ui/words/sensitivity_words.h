// What is drawn as one unknown, in words.
#pragma once

#include <QString>

#include "model/ranges/drawn_part.h"
#include "ui/words/number_format.h"

namespace ui {

/// "PUE", "MFU beside its prediction"
QString partLabel(const model::DrawnPart& part);
/// A value of the part: as its input writes it, else a factor; empty where it has none.
QString partText(const model::DrawnPart& part, double value, const NumberStyle& style);

} // namespace ui
