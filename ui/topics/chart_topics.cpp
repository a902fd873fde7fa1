#include "ui/topics/chart_topics.h"

#include <QCoreApplication>
#include <algorithm>

#include "model/run/simulate.h"
#include "model/scenario/scenario_json.h"
#include "ui/topics/balance_chart.h"
#include "ui/topics/chart_caption.h"
#include "ui/topics/curve_chart.h"
#include "ui/topics/delay_chart.h"
#include "ui/topics/draws_chart.h"
#include "ui/topics/flow_chart.h"
#include "ui/topics/growth_chart.h"
#include "ui/topics/history_chart.h"
#include "ui/topics/hours_chart.h"
#include "ui/topics/lifetime_chart.h"
#include "ui/topics/measures_chart.h"
#include "ui/topics/models_chart.h"
#include "ui/topics/next_point_chart.h"
#include "ui/topics/places_chart.h"
#include "ui/topics/shares_chart.h"
#include "ui/words/scenario_words.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartTopics)
};

const QString publishedPrefix = QStringLiteral("published:");

TopicChart answer(const ChartRequest& request, const ChartInputs& inputs) {
    switch (request.topic) {
    case Topic::Accuracy:
    case Topic::Size:
        return curveChart(request, inputs);
    case Topic::NextPoint:
        return nextPointChart(request, inputs);
    case Topic::Shares:
        return sharesChart(request, inputs);
    case Topic::Flow:
        return flowChart(inputs);
    case Topic::Places:
        return placesChart(request, inputs);
    case Topic::History:
        return historyChart(request, inputs);
    case Topic::Hours:
        return hoursChart(request, inputs);
    case Topic::Delay:
        return delayChart(request, inputs);
    case Topic::Lifetime:
        return lifetimeChart(request, inputs);
    case Topic::Models:
        return modelsChart(request, inputs);
    case Topic::Growth:
        return growthChart(request, inputs);
    case Topic::Balance:
        return balanceChart(inputs);
    case Topic::Waterfall:
        return waterfallChart(inputs);
    case Topic::Abatement:
        return abatementChart(request, inputs);
    case Topic::Draws:
        break;
    }
    return drawsChart(inputs);
}

} // namespace

const Shown* ChartInputs::baseline() const {
    const auto found = std::ranges::find(shown, LineRole::Baseline, &Shown::role);
    return found == shown.end() ? nullptr : &*found;
}

TopicChart topicChart(const ChartRequest& request, const ChartInputs& inputs) {
    TopicChart chart = answer(sensible(request), inputs);
    chart.spec.locale = inputs.style.locale;
    chart.spec.caption += chartCaption(inputs.shown, inputs.catalog, inputs.style);
    return chart;
}

std::string benchmarkOf(const ChartRequest& request, const ChartInputs& inputs) {
    const model::Scenario& scenario = inputs.current().scenario;
    const std::vector<std::string> known = model::benchmarks(scenario, inputs.catalog);
    const bool isKnown = std::ranges::find(known, request.benchmark) != known.end();
    return isKnown ? request.benchmark : std::string(scenario.text(model::Id::AccuracyBenchmark));
}

std::optional<BandQuestion> bandQuestion(const ChartRequest& request, const ChartInputs& inputs) {
    const std::string benchmark = benchmarkOf(request, inputs);
    if (request.topic == Topic::NextPoint) {
        return BandQuestion{stepQuantity(request.quantity), stepRequest(benchmark)};
    }
    if (request.topic != Topic::Accuracy && request.topic != Topic::Size) {
        return {};
    }
    model::CurveRequest curve = model::defaultCurveRequest(inputs.current().scenario);
    curve.benchmark = benchmark;
    curve.sizesDecided = request.topic == Topic::Size; // it is what stands across
    return BandQuestion{request.quantity, curve};
}

const model::CurveBand* bandFor(const ChartRequest& request, const ChartInputs& inputs, const Shown& shown) {
    const auto question = bandQuestion(request, inputs);
    return question ? shown.bandOf(*question) : nullptr;
}

QString lineName(const Shown& shown) {
    return shown.role == LineRole::AdjustedBaseline ? Words::tr("Baseline with your assumptions")
                                                    : scenarioName(shown.scenario);
}

QString publishedKey(const model::PublishedRun& run) {
    return publishedPrefix + QString::fromStdString(run.id);
}

const model::PublishedRun* publishedOfKey(const QString& key, const model::Catalog& catalog) {
    const std::string id = key.mid(publishedPrefix.size()).toStdString();
    const auto found = std::ranges::find(catalog.publishedRuns, id, &model::PublishedRun::id);
    return key.startsWith(publishedPrefix) && found != catalog.publishedRuns.end() ? &*found : nullptr;
}

} // namespace ui
