#include "ui/report/all_charts.h"

#include <QDir>

#include "model/run/notice.h"
#include "ui/files/scenario_files.h"
#include "ui/topics/chart_table.h"
#include "ui/topics/chart_topics.h"

namespace ui {

bool isEmptyChart(const ChartSpec& spec) {
    return spec.series.empty() && spec.points.empty() && spec.bars.empty() && spec.nodes.empty() &&
           spec.heat.values.empty();
}

QStringList writeAllCharts(const ReportInputs& inputs, const QString& folder, const QString& format,
                           const ExportOptions& options) {
    if (!QDir().mkpath(folder)) {
        throw model::InputError({"file.cannot_write", QDir::toNativeSeparators(folder).toStdString(), {}, "mkdir", {}});
    }
    QStringList written;
    for (std::size_t i = 0; i < topicCount; ++i) {
        ChartRequest request;
        request.topic = static_cast<Topic>(i);
        const ChartSpec spec = topicChart(request, {inputs.shown, inputs.catalog, inputs.style}).spec;
        if (isEmptyChart(spec)) {
            continue;
        }
        const auto id = topicId(request.topic);
        const QString name = QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())) + u'.' + format;
        writeFile(QDir(folder).filePath(name), format == u"csv" ? chartCsv(spec) : renderChart(spec, format, options));
        written << name;
    }
    return written;
}

} // namespace ui
