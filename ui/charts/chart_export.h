// Charts as files: PNG, SVG and PDF through the screen's painter in the print theme, sizes in millimetres.
#pragma once

#include <QImage>
#include <QSizeF>
#include <QString>

#include "ui/charts/chart_spec.h"
#include "ui/look/theme.h"

namespace ui {

struct ExportOptions {
    QSizeF sizeMm{183.0, 120.0}; // two journal columns; 89 x 70 is one
    int dpi = 300;
    bool caption = true;
    bool transparent = false;
};
inline constexpr double oneColumnMm = 89.0;
inline constexpr double twoColumnsMm = 183.0;

/// The chart in the print theme at its size in dots, as a PNG has it: for previews. Null where the options make no
/// sense.
QImage chartImage(const ChartSpec& spec, const ExportOptions& options);
/// The chart as on a screen, `size` in the theme's units and `scale` dots to each, with its caption: for the clipboard.
QImage chartImage(const ChartSpec& spec, const Theme& theme, QSize size, double scale);

/// Bytes of the file in `format` ("png", "svg", "pdf"); empty for an unknown format.
QByteArray renderChart(const ChartSpec& spec, const QString& format, const ExportOptions& options);

} // namespace ui
