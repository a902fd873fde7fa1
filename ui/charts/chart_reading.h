// A chart in words, for those who hear it: its answer, then what is drawn.
#pragma once

#include <QString>

#include "ui/charts/chart_spec.h"

namespace ui {

QString spokenChart(const ChartSpec& spec);

} // namespace ui
