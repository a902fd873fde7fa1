// Colours of amounts: even steps to the eye, the same to those who confuse red and green, and dark for much in print.
#pragma once

#include <QColor>

namespace ui {

/// The colour of a share from 0 (light yellow) to 1 (dark blue), on a straight line in Oklab (Ottosson 2020), where equal
/// distances look equal; values outside wear the colour of the end.
QColor scaleColour(double share);

} // namespace ui
