#include "ui/report/computed.h"

#include "model/measures/waterfall.h"
#include "model/run/simulate.h"
#include "ui/topics/chart_topics.h"

namespace ui {
namespace {

Shown compute(const model::Scenario& scenario, LineRole role, std::optional<std::size_t> index,
              const model::Catalog& catalog, const model::Draws& draws) {
    Shown shown;
    shown.scenario = scenario;
    shown.index = index;
    shown.role = role;
    shown.result = model::simulate(scenario, catalog);
    shown.curve = model::simulateCurve(scenario, catalog, model::defaultCurveRequest(scenario));
    shown.kgFivePointsUp = std::numeric_limits<double>::quiet_NaN();
    if (auto ranged = drawRange(scenario, catalog, draws)) {
        shown.range = std::move(ranged->range);
        shown.band = std::move(ranged->band);
        shown.finelyDrawn = true;
    }
    return shown;
}

/// From today to after, with ranges, where the scenario has measures.
void addWaterfall(Shown& shown, const model::Catalog& catalog, const model::Draws& draws) {
    if (shown.scenario.measures.empty()) {
        return;
    }
    auto waterfall = std::make_shared<model::Waterfall>(model::makeWaterfall(shown.scenario, catalog));
    shown.waterfallDrawn = model::drawWaterfall(*waterfall, catalog, draws);
    shown.waterfall = std::move(waterfall);
}

} // namespace

std::vector<Shown> computeShown(const model::Workspace& workspace, const model::Catalog& catalog,
                                const model::Draws& draws) {
    std::vector<Shown> all;
    const auto add = [&](std::size_t i) {
        const model::Case& one = workspace.cases[i];
        all.push_back(compute(one.scenario, lineRole(one.line), i, catalog, draws));
    };
    add(workspace.current);
    addWaterfall(all.front(), catalog, draws);
    if (workspace.baseline && !workspace.baselineHidden) {
        all.push_back(compute(*workspace.baseline, LineRole::Baseline, {}, catalog, draws));
    }
    for (std::size_t i = 0; i < workspace.cases.size(); ++i) {
        if (i != workspace.current && !workspace.cases[i].hidden) {
            add(i);
        }
    }
    return all;
}

void addBands(std::vector<Shown>& shown, const ChartRequest& request, const model::Catalog& catalog,
              const model::Draws& draws) {
    const auto question = bandQuestion(request, {shown, catalog, {}});
    if (!question) {
        return;
    }
    for (Shown& one : shown) {
        if (one.bandOf(*question) != nullptr) {
            continue;
        }
        if (auto band = model::simulateBand(one.scenario, catalog, question->curve, question->quantity, draws)) {
            one.asked.push_back({*question, std::move(*band), true});
        }
    }
}

} // namespace ui
