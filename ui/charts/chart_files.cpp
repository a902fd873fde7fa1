#include "ui/charts/chart_files.h"

#include <QFileInfo>

#include "model/formats/text_output.h"
#include "ui/topics/chart_table.h"
#include "ui/topics/curve_chart.h"

namespace ui {
namespace {

/// The curves of the chart's benchmark with their bands of CO2e, where they were drawn.
std::vector<model::NamedBand> curves(ChartRequest request, const ChartInputs& inputs) {
    const std::string benchmark = benchmarkOf(request, inputs);
    request.topic = Topic::Accuracy;
    std::vector<model::NamedBand> curves;
    for (const Shown& one : inputs.shown) {
        const model::CurveBand* band = bandFor(request, inputs, one);
        curves.push_back({lineName(one).toStdString(), curveOn(one, benchmark, inputs.catalog),
                          band != nullptr ? std::optional(*band) : std::nullopt});
    }
    return curves;
}

/// The curve format knows the range of CO2e alone; other quantities go as the rows of their chart, with their own.
bool isInCurveFormat(const ChartRequest& request) {
    return (request.topic == Topic::Accuracy || request.topic == Topic::Size) &&
           request.quantity == model::Quantity::TotalKg;
}

} // namespace

QByteArray chartFile(const ExportChoice& choice, const ChartSpec& spec, const ChartRequest& request,
                     const ChartInputs& inputs) {
    const QString format = QFileInfo(choice.path).suffix().toLower();
    if (isInCurveFormat(request) && format == "csv") {
        return QByteArray::fromStdString(model::curveCsv(curves(request, inputs)));
    }
    if (isInCurveFormat(request) && format == "json") {
        return QByteArray::fromStdString(model::curveJson(curves(request, inputs), inputs.catalog));
    }
    if (format == "csv") {
        return chartCsv(topicChart(request, inputs).spec);
    }
    return format == "json" ? chartJson(topicChart(request, inputs).spec, topicId(request.topic))
                            : renderChart(spec, format, choice.options);
}

} // namespace ui
