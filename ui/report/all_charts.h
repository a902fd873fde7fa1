// Every chart that has something to show, each as a file of its own.
#pragma once

#include <QStringList>

#include "ui/charts/chart_export.h"
#include "ui/report/report_content.h"

namespace ui {

/// True where nothing is drawn but a message.
bool isEmptyChart(const ChartSpec& spec);

/// Writes "accuracy.svg", "shares.svg" … into `folder`, which is made where there is none; `format` is svg, png, pdf or
/// csv. The names of the files written. Throws model::InputError.
QStringList writeAllCharts(const ReportInputs& inputs, const QString& folder, const QString& format,
                           const ExportOptions& options);

} // namespace ui
