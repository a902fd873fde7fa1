#include "ui/charts/chart_files.h"

#include <QFileInfo>

#include "model/formats/text_output.h"
#include "ui/topics/chart_table.h"
#include "ui/topics/curve_chart.h"

namespace ui {
namespace {

/// The curves of the chart's benchmark; a band belongs to the curve it was drawn on.
std::vector<model::NamedBand> curves(const ChartRequest& request, const ChartInputs& inputs) {
    const std::string benchmark = benchmarkOf(request, inputs);
    std::vector<model::NamedBand> curves;
    for (const Shown& one : inputs.shown) {
        curves.push_back({lineName(one).toStdString(), curveOn(one, benchmark, inputs.catalog),
                          one.curve.benchmark == benchmark ? one.band : std::nullopt});
    }
    return curves;
}

bool isAlongCurves(Topic topic) {
    return topic == Topic::Accuracy || topic == Topic::Size;
}

} // namespace

QByteArray chartFile(const ExportChoice& choice, const ChartSpec& spec, const ChartRequest& request,
                     const ChartInputs& inputs) {
    const QString format = QFileInfo(choice.path).suffix().toLower();
    if (isAlongCurves(request.topic) && format == "csv") {
        return QByteArray::fromStdString(model::curveCsv(curves(request, inputs)));
    }
    if (isAlongCurves(request.topic) && format == "json") {
        return QByteArray::fromStdString(model::curveJson(curves(request, inputs), inputs.catalog));
    }
    if (format == "csv") {
        return chartCsv(topicChart(request, inputs).spec);
    }
    return format == "json" ? chartJson(topicChart(request, inputs).spec, topicId(request.topic))
                            : renderChart(spec, format, choice.options);
}

} // namespace ui
