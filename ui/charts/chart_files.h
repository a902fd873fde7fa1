// The main chart and the numbers behind it as bytes of a file.
#pragma once

#include <QByteArray>
#include <vector>

#include "model/catalog/catalog.h"
#include "ui/charts/chart_spec.h"
#include "ui/files/file_prompt.h"
#include "ui/session/runner.h"

namespace ui {

/// png, svg, pdf: the chart; csv, json: its curves. Empty for any other ending.
QByteArray chartFile(const ExportChoice& choice, const ChartSpec& spec, const std::vector<Shown>& shown,
                     const model::Catalog& catalog);

} // namespace ui
