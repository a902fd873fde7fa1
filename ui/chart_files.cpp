#include "ui/chart_files.h"

#include <QFileInfo>

#include "model/text_output.h"

namespace ui {
namespace {

QByteArray table(const std::vector<Shown>& shown) {
    std::string text;
    for (const Shown& one : shown) {
        text += model::curveCsv(one.scenario.name, one.curve, text.empty());
    }
    return QByteArray::fromStdString(text);
}

QByteArray document(const std::vector<Shown>& shown, const model::Catalog& catalog) {
    std::vector<std::pair<std::string, model::Curve>> curves;
    for (const Shown& one : shown) {
        curves.emplace_back(one.scenario.name, one.curve);
    }
    return QByteArray::fromStdString(model::curveJson(curves, catalog));
}

} // namespace

QByteArray chartFile(const ExportChoice& choice, const ChartSpec& spec, const std::vector<Shown>& shown,
                     const model::Catalog& catalog) {
    const QString format = QFileInfo(choice.path).suffix().toLower();
    if (format == "csv") {
        return table(shown);
    }
    return format == "json" ? document(shown, catalog) : renderChart(spec, format, choice.options);
}

} // namespace ui
