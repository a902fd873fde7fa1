// Curves of the command line as pictures, through the window's chart and its painter.
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

#include "app/command_parser.h"
#include "model/catalog/catalog.h"
#include "model/run/result.h"
#include "model/scenario/scenario.h"
#include "model/ranges/uncertainty.h"
#include "ui/charts/chart_export.h"
#include "ui/words/number_format.h"

namespace app {

struct NamedCurve {
    QString file;
    model::Scenario scenario;
    bool isBaseline = false;
    model::Curve curve = {};
    std::optional<model::CurveBand> band = {};
};

/// --width-mm, --height-mm, --dpi and --no-caption.
void addPictureOptions(CommandParser& parser);
/// Throws UsageError for sizes out of range.
ui::ExportOptions pictureOptions(const CommandParser& parser);

/// Bytes of the picture in `format` ("png", "svg", "pdf").
QByteArray curvePicture(const std::vector<NamedCurve>& curves, const QString& format, const ui::ExportOptions& options,
                        const model::Catalog& catalog, const ui::NumberStyle& style);

} // namespace app
