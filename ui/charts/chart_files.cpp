#include "ui/charts/chart_files.h"

#include <QFileInfo>

#include "model/formats/text_output.h"

namespace ui {
namespace {

std::vector<model::NamedBand> named(const std::vector<Shown>& shown) {
    std::vector<model::NamedBand> curves;
    for (const Shown& one : shown) {
        curves.push_back({one.scenario.name, one.curve, one.band});
    }
    return curves;
}

} // namespace

QByteArray chartFile(const ExportChoice& choice, const ChartSpec& spec, const std::vector<Shown>& shown,
                     const model::Catalog& catalog) {
    const QString format = QFileInfo(choice.path).suffix().toLower();
    if (format == "csv") {
        return QByteArray::fromStdString(model::curveCsv(named(shown)));
    }
    return format == "json" ? QByteArray::fromStdString(model::curveJson(named(shown), catalog))
                            : renderChart(spec, format, choice.options);
}

} // namespace ui
