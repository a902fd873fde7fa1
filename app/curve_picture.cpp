#include "app/curve_picture.h"

#include <QCoreApplication>
#include <array>

#include "app/command.h"
#include "model/run/simulate.h"
#include "ui/session/runner.h"
#include "ui/topics/chart_topics.h"

namespace app {
namespace {

using ui::LineRole;

constexpr double smallestMm = 20.0; // limits of the painter
constexpr double largestMm = 2'000.0;
constexpr int lowestDpi = 36;
constexpr int highestDpi = 2'400;
constexpr double largestPixels = 20'000.0;
constexpr double mmPerInch = 25.4;
constexpr std::array roles{LineRole::Scenario1, LineRole::Scenario2, LineRole::Scenario3,
                           LineRole::Scenario4, LineRole::Scenario5, LineRole::Scenario6};

ui::Shown shown(const NamedCurve& curve, std::size_t place, const model::Catalog& catalog) {
    ui::Shown result;
    result.scenario = curve.scenario;
    result.scenario.set(model::Id::AccuracyBenchmark, curve.curve.benchmark);
    result.role = curve.isBaseline ? LineRole::Baseline : roles[place % roles.size()];
    result.result = model::simulate(result.scenario, catalog);
    result.curve = curve.curve;
    result.band = curve.band;
    result.kgFivePointsUp = std::numeric_limits<double>::quiet_NaN();
    return result;
}

} // namespace

void addPictureOptions(CommandParser& parser) {
    const ui::ExportOptions defaults;
    const auto text = [](const char* words) { return QCoreApplication::translate("CommandLine", words); };
    parser.addOption(
        QStringLiteral("width-mm"),
        text(QT_TRANSLATE_NOOP("CommandLine", "Width of a picture; 89 is one column of a journal, 183 are two.")),
        QStringLiteral("MM"), QString::number(defaults.sizeMm.width()));
    parser.addOption(QStringLiteral("height-mm"), text(QT_TRANSLATE_NOOP("CommandLine", "Height of a picture.")),
                     QStringLiteral("MM"), QString::number(defaults.sizeMm.height()));
    parser.addOption(QStringLiteral("dpi"), text(QT_TRANSLATE_NOOP("CommandLine", "Dots per inch of a PNG.")),
                     QStringLiteral("N"), QString::number(defaults.dpi));
    parser.addOption(
        QStringLiteral("no-caption"),
        text(QT_TRANSLATE_NOOP("CommandLine", "Leaves out scenario, method and sources below a picture.")));
}

ui::ExportOptions pictureOptions(const CommandParser& parser) {
    ui::ExportOptions options;
    options.sizeMm = {parser.number(QStringLiteral("width-mm"), smallestMm, largestMm),
                      parser.number(QStringLiteral("height-mm"), smallestMm, largestMm)};
    options.dpi = parser.integer(QStringLiteral("dpi"), lowestDpi, highestDpi);
    options.caption = !parser.isSet(QStringLiteral("no-caption"));
    const double pixels = std::max(options.sizeMm.width(), options.sizeMm.height()) / mmPerInch * options.dpi;
    if (pixels > largestPixels) {
        throw UsageError(
            QCoreApplication::translate("CommandLine", "The picture would be %1 pixels long; allowed are %2.")
                .arg(QLocale().toString(pixels, 'f', 0), QLocale().toString(largestPixels, 'f', 0)));
    }
    return options;
}

QByteArray curvePicture(const std::vector<NamedCurve>& curves, const QString& format, const ui::ExportOptions& options,
                        const model::Catalog& catalog, const ui::NumberStyle& style) {
    std::vector<ui::Shown> all;
    for (const NamedCurve& curve : curves) {
        all.push_back(shown(curve, all.size(), catalog));
    }
    return ui::renderChart(ui::topicChart({}, {all, catalog, style}).spec, format, options);
}

} // namespace app
