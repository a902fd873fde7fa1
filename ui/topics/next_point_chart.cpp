#include "ui/topics/next_point_chart.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "model/run/simulate.h"
#include "ui/session/standing.h"
#include "ui/topics/curve_chart.h"
#include "ui/words/own_curve_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Id;
using model::Quantity;

constexpr double onePoint = 0.01;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NextPointChart)
};

struct Steps {
    const Shown* shown;
    std::vector<double> from; // accuracies
    std::vector<double> cost; // of the step that begins there
};

Steps stepsOf(const Shown& shown, const std::string& benchmark, Quantity quantity, const model::Catalog& catalog) {
    model::CurveRequest ends = stepRequest(benchmark);
    ends.to += onePoint;
    ++ends.points;
    const model::Curve curve = model::simulateCurve(shown.scenario, catalog, ends);
    Steps steps{&shown, {}, {}};
    for (std::size_t i = 0; i + 1 < curve.points.size(); ++i) {
        steps.from.push_back(curve.points[i].target);
        steps.cost.push_back(curve.points[i + 1].values[quantity] - curve.points[i].values[quantity]);
    }
    return steps;
}

void addSeries(ChartSpec& spec, const Steps& steps, const AxisUnit& unit, const model::CurveBand* band) {
    if (std::ranges::none_of(steps.cost, [](double cost) { return cost > 0.0; })) {
        return;
    }
    Series series{lineName(*steps.shown), steps.shown->role, steps.from, {}, {}, {}};
    for (const double cost : steps.cost) {
        series.y.push_back(cost > 0.0 ? cost * unit.perBase : std::numeric_limits<double>::quiet_NaN());
    }
    if (band != nullptr) {
        addBand(series, *band, unit);
    }
    spec.series.push_back(std::move(series));
}

QString answer(const Shown& shown, const std::string& benchmark, Quantity quantity, const ChartInputs& inputs) {
    const double from = standing(shown, benchmark);
    const double cost = stepCost(shown, benchmark, from, quantity, inputs.catalog);
    if (std::isnan(cost)) {
        return Words::tr("What one more point of accuracy costs");
    }
    return Words::tr("The point after %1 %2 costs %3")
        .arg(percentText(from, inputs.style), benchmarkName(shown.scenario, benchmark),
             amountText(stepQuantity(quantity), cost, inputs.style));
}

/// "Ten points further down, the same step costs a quarter": what the slope means.
QString comparison(const Shown& shown, const std::string& benchmark, Quantity quantity, const ChartInputs& inputs) {
    constexpr double tenPoints = 0.10;
    const double from = standing(shown, benchmark);
    const double here = stepCost(shown, benchmark, from, quantity, inputs.catalog);
    const double before = stepCost(shown, benchmark, from - tenPoints, quantity, inputs.catalog);
    if (!(before > 0.0) || std::isnan(here)) {
        return {};
    }
    return Words::tr("Ten points lower it is %1, that is %2 times less")
        .arg(quantityText(stepQuantity(quantity), before, inputs.style), plainText(here / before, inputs.style, 2));
}

QString subtitle(const ChartRequest& request, const ChartInputs& inputs, const QString& comparison) {
    const Shown& current = inputs.current();
    const bool banded = bandFor(request, inputs, current) != nullptr;
    QStringList sentences{
        ownCurveText(current.scenario, benchmarkOf(request, inputs), inputs.catalog, inputs.style), comparison,
        banded ? bandWords() : QString()};
    sentences.removeAll({});
    return inOneLine(sentences);
}

} // namespace

model::CurveRequest stepRequest(const std::string& benchmark) {
    const model::Track& track = model::parameter(Id::AccuracyTarget).track;
    const int steps = static_cast<int>(std::lround((track.high - track.low) / onePoint));
    return {benchmark, track.low, track.high - onePoint, steps};
}

Quantity stepQuantity(Quantity total) {
    return total == Quantity::TotalEnergyKwh ? Quantity::NextPointEnergyKwh
           : total == Quantity::TotalCostUsd ? Quantity::NextPointCostUsd
                                             : Quantity::NextPointKg;
}

double stepCost(const Shown& shown, const std::string& benchmark, double accuracy, Quantity quantity,
                const model::Catalog& catalog) {
    if (std::isnan(accuracy)) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    const model::Curve ends = model::simulateCurve(shown.scenario, catalog, {benchmark, accuracy, accuracy + onePoint, 2});
    return ends.points.back().values[quantity] - ends.points.front().values[quantity];
}

TopicChart nextPointChart(const ChartRequest& request, const ChartInputs& inputs) {
    const std::string benchmark = benchmarkOf(request, inputs);
    const Quantity quantity = request.quantity;
    TopicChart chart;
    ChartSpec& spec = chart.spec;
    spec.title = answer(inputs.current(), benchmark, quantity, inputs);
    spec.subtitle = subtitle(request, inputs, comparison(inputs.current(), benchmark, quantity, inputs));
    std::vector<Steps> all;
    std::vector<double> costs;
    std::vector<double> here;
    for (const Shown& shown : inputs.shown) {
        all.push_back(stepsOf(shown, benchmark, quantity, inputs.catalog));
        costs.insert(costs.end(), all.back().cost.begin(), all.back().cost.end());
        here.push_back(stepCost(shown, benchmark, standing(shown, benchmark), quantity, inputs.catalog));
    }
    const model::Track& track = model::parameter(Id::AccuracyTarget).track;
    chart.ranges = {{track.low, track.high}, curveRange(costs, here, request.logarithmic, inputs.held.y)};
    if (!chart.ranges.y.known()) {
        spec.emptyMessage =
            Words::tr("No accuracy can be drawn for this scenario. Choose another benchmark or architecture.");
        return chart;
    }
    const AxisUnit unit = axisUnit(quantity, chart.ranges.y.high, inputs.style);
    spec.x = {Words::tr("Accuracy before the step, %1 (%)").arg(benchmarkName(inputs.current().scenario, benchmark)), track.low, track.high, false,
              true, false};
    spec.y = axisOver(chart.ranges.y, unit, axisTitle(stepQuantity(quantity), unit), request.logarithmic);
    spec.second = secondAxis(request, inputs, chart.ranges.y);
    for (std::size_t i = 0; i < all.size(); ++i) {
        addSeries(spec, all[i], unit, bandFor(request, inputs, inputs.shown[i]));
        const double x = standing(inputs.shown[i], benchmark);
        const double y = here[i] * unit.perBase;
        if (x >= spec.x.low && x <= spec.x.high && y >= spec.y.low && y <= spec.y.high) {
            spec.points.push_back({quantityText(stepQuantity(quantity), here[i], inputs.style), x, y, PointKind::Here,
                                   inputs.shown[i].role, {}});
        }
    }
    return chart;
}

} // namespace ui
