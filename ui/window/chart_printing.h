// A chart to the printer.
#pragma once

#include "ui/charts/chart_spec.h"

class QPrinter;
class QWidget;

namespace ui {

/// Onto a page, as wide as it is, in the print theme. False where the printer cannot be painted on.
bool printChart(const ChartSpec& spec, QPrinter& printer);
/// Asks which printer and prints there.
void printAsked(const ChartSpec& spec, QWidget* parent);

} // namespace ui
