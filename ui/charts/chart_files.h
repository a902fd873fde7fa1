// A chart and the numbers behind it as bytes of a file.
#pragma once

#include <QByteArray>

#include "ui/files/file_prompt.h"
#include "ui/topics/chart_topics.h"

namespace ui {

/// png, svg, pdf: `spec`, which may show a part; csv, json: what it shows, for curves everything along them. Empty for any other ending.
QByteArray chartFile(const ExportChoice& choice, const ChartSpec& spec, const ChartRequest& request,
                     const ChartInputs& inputs);

} // namespace ui
