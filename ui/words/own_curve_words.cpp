#include "ui/words/own_curve_words.h"

#include <QCoreApplication>

#include "ui/words/wording.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OwnCurveWords)
};

} // namespace

QString benchmarkName(const model::Scenario& scenario, std::string_view benchmark) {
    const bool named = benchmark == model::ownCurveId && scenario.ownCurve && !scenario.ownCurve->name.empty();
    return named ? QString::fromStdString(scenario.ownCurve->name) : benchmarkLabel(benchmark);
}

QString ownCurveText(const model::Scenario& scenario, std::string_view benchmark, const model::Catalog& catalog,
                     const NumberStyle& style) {
    const model::LossLaw* law = catalog.lossLaw(scenario.text(model::Id::AccuracyLaw), model::ownCurveId);
    if (benchmark != model::ownCurveId || !scenario.ownCurve || law == nullptr) {
        return {};
    }
    const auto fit = model::fitOwnCurve(*scenario.ownCurve, *law, catalog.fit.testNoiseSd);
    return fit ? Words::tr("From %1 points of your own; they miss the curve by %2 percentage points on average")
                     .arg(QString::number(scenario.ownCurve->points.size()),
                          plainText(fit->residualSd * 100.0, style, 2))
               : QString();
}

} // namespace ui
