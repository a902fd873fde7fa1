#include "ui/topics/chart_caption.h"

#include <QCoreApplication>

#include "ui/words/parameter_format.h"
#include "ui/session/scenario_edits.h"
#include "ui/topics/chart_topics.h"
#include "ui/words/own_curve_words.h"
#include "ui/words/scenario_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Id;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartCaption)
};

QString number(const model::Scenario& scenario, Id id, const NumberStyle& style) {
    return parameterText(model::parameter(id), scenario.numberOrDefault(id), style);
}

QString deviceName(const model::Scenario& scenario, const model::Catalog& catalog) {
    const std::string id(scenario.text(Id::TrainingHardware));
    const model::Device* device = catalog.device(id);
    return QString::fromStdString(device != nullptr ? device->name : id);
}

QString regionName(const model::Scenario& scenario, const model::Catalog& catalog) {
    const std::string id(scenario.text(Id::SiteRegion));
    const model::Region* region = catalog.region(id);
    return region != nullptr ? regionLabel(*region) : QString::fromStdString(id);
}

QString sources(const model::Scenario& scenario, const model::Catalog& catalog) {
    QStringList found;
    const auto add = [&found](const model::Provenance& provenance) {
        const QString source = QString::fromStdString(provenance.source);
        if (!source.isEmpty() && !found.contains(source)) {
            found << source;
        }
    };
    const std::string_view benchmark = scenario.text(Id::AccuracyBenchmark);
    if (const auto* law = catalog.lossLaw(scenario.text(Id::AccuracyLaw), benchmark)) {
        add(law->provenance);
    }
    if (const auto* link = catalog.link(scenario.text(Id::AccuracyLaw), scenario.text(Id::AccuracyRecipe), benchmark)) {
        add(link->provenance);
    }
    if (const auto* device = catalog.device(scenario.text(Id::TrainingHardware))) {
        add(device->provenance);
    }
    if (const auto* region = catalog.region(scenario.text(Id::SiteRegion))) {
        add(region->provenance);
    }
    return Words::tr("Sources: %1").arg(found.join("; "));
}

} // namespace

QString scenarioLine(const model::Scenario& scenario, const model::Catalog& catalog, const NumberStyle& style,
                     const QString& name) {
    const QString how = runsForwards(scenario) ? Words::tr("%1 parameters, %2 tokens")
                                                     .arg(number(scenario, Id::ModelParameters, style),
                                                          number(scenario, Id::DataTokens, style))
                                               : choiceLabel(Id::AccuracyAllocation, allocation(scenario));
    const QString machines =
        Words::tr("%1 × %2").arg(number(scenario, Id::TrainingDevices, style), deviceName(scenario, catalog));
    const QString place = Words::tr("%1, %2").arg(regionName(scenario, catalog), number(scenario, Id::SiteYear, style));
    return Words::tr("%1: %2 · %3 · %4")
        .arg(name.isEmpty() ? scenarioName(scenario) : name, how, machines, place);
}

QStringList chartCaption(const std::vector<Shown>& shown, const model::Catalog& catalog, const NumberStyle& style) {
    QStringList lines;
    for (const Shown& one : shown) {
        lines << scenarioLine(one.scenario, catalog, style, lineName(one));
    }
    const model::Scenario& first = shown.front().scenario;
    lines << Words::tr("Location-based emissions of the electricity plus the share of the hardware's making. "
                       "Loss law: %1; recipe: %2. An estimate, not a measurement.")
                 .arg(lawLabel(first.text(Id::AccuracyLaw)),
                      choiceLabel(Id::AccuracyRecipe, first.text(Id::AccuracyRecipe)));
    const std::string_view benchmark = first.text(Id::AccuracyBenchmark);
    if (const QString own = ownCurveText(first, benchmark, catalog, style); !own.isEmpty()) {
        lines << Words::tr("Accuracy “%1”: %2.").arg(benchmarkName(first, benchmark), own);
    }
    lines << sources(first, catalog);
    lines << Words::tr("Scalewatt %1, data %2")
                 .arg(QCoreApplication::applicationVersion(), QString::fromStdString(catalog.dataVersion));
    return lines;
}

} // namespace ui
