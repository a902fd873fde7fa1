#include "ui/topics/history_chart.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/topics/curve_chart.h"
#include "ui/topics/measured_points.h"
#include "ui/topics/published_facts.h"
#include "ui/topics/year_places.h"
#include "ui/words/scenario_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Id;
using model::Quantity;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HistoryChart)
};

struct Known {
    const model::PublishedRun* run;
    int year;
    double value;
};

std::vector<Known> knownRuns(Quantity quantity, const model::Catalog& catalog) {
    std::vector<Known> known;
    for (const model::PublishedRun& run : catalog.publishedRuns) {
        const auto year = run.number("year");
        const double value = publishedValue(run, quantity);
        if (year && value > 0.0 && isTrusted(run)) {
            known.push_back({&run, static_cast<int>(*year), value});
        }
    }
    return known;
}

/// Reports name the year alone.
std::vector<double> places(const std::vector<Known>& known) {
    std::vector<YearAndValue> points;
    for (const Known& one : known) {
        points.push_back({one.year, one.value});
    }
    return yearPlaces(points);
}

QString answer(const std::vector<Known>& known, const Shown& shown, Quantity quantity, const NumberStyle& style) {
    const double own = shown.result.point[quantity];
    if (std::isnan(own) || known.empty()) {
        return Words::tr("Published training runs by year");
    }
    const auto below = std::ranges::count_if(known, [&](const Known& one) { return one.value < own; });
    return Words::tr("%1: %2, more than %3 of %4 published runs")
        .arg(scenarioName(shown.scenario), amountText(quantity, own, style),
             plainText(static_cast<double>(below), style), plainText(static_cast<double>(known.size()), style));
}

void setYears(ChartSpec& spec, TopicChart& chart, const std::vector<Known>& known, const ChartInputs& inputs) {
    double first = inputs.current().scenario.numberOrDefault(Id::SiteYear);
    double last = first;
    for (const Known& one : known) {
        first = std::min(first, static_cast<double>(one.year));
        last = std::max(last, static_cast<double>(one.year));
    }
    for (const Shown& shown : inputs.shown) {
        const double year = shown.scenario.numberOrDefault(Id::SiteYear);
        first = std::min(first, year);
        last = std::max(last, year);
    }
    for (const model::MeasuredRun& run : inputs.measured) {
        first = std::min(first, static_cast<double>(run.year.value_or(static_cast<int>(first))));
        last = std::max(last, static_cast<double>(run.year.value_or(static_cast<int>(last))));
    }
    chart.ranges.x = {first - 0.5, last + 0.5};
    spec.x = {Words::tr("Year"), first - 0.5, last + 0.5, false, false, true};
}

} // namespace

TopicChart historyChart(const ChartRequest& request, const ChartInputs& inputs) {
    TopicChart chart;
    ChartSpec& spec = chart.spec;
    const std::vector<Known> known = knownRuns(request.quantity, inputs.catalog);
    spec.title = answer(known, inputs.current(), request.quantity, inputs.style);
    spec.subtitle = Words::tr("As reported, whatever each report counts; a click makes a run a scenario");
    std::vector<double> values;
    for (const Known& one : known) {
        values.push_back(one.value);
    }
    for (const Shown& shown : inputs.shown) {
        values.push_back(shown.result.point[request.quantity]);
    }
    for (const model::MeasuredRun& run : inputs.measured) {
        values.push_back(measuredValue(run, request.quantity));
    }
    chart.ranges.y = request.logarithmic ? decadesAround(values, inputs.held.y) : fromZero(values, inputs.held.y);
    setYears(spec, chart, known, inputs);
    const AxisUnit unit = axisUnit(request.quantity, chart.ranges.y.high, inputs.style);
    spec.y = axisOver(chart.ranges.y, unit, axisTitle(request.quantity, unit), request.logarithmic);
    spec.second = secondAxis(request, inputs, chart.ranges.y);
    const std::vector<double> xs = places(known);
    for (std::size_t i = 0; i < known.size(); ++i) {
        spec.points.push_back({QString::fromStdString(known[i].run->text("model")), xs[i], known[i].value * unit.perBase,
                               PointKind::Published, LineRole::Scenario1, publishedKey(*known[i].run)});
    }
    for (const Shown& shown : inputs.shown) {
        const double value = shown.result.point[request.quantity];
        if (value > 0.0) {
            spec.points.push_back({lineName(shown), shown.scenario.numberOrDefault(Id::SiteYear), value * unit.perBase,
                                   PointKind::Here, shown.role, {}});
        }
    }
    for (const model::MeasuredRun& run : inputs.measured) {
        const double value = measuredValue(run, request.quantity);
        if (run.year && value > 0.0) {
            spec.points.push_back(measuredPoint(run, *run.year, value * unit.perBase, true));
        }
    }
    spec.emptyMessage = Words::tr("No published run reports this.");
    return chart;
}

} // namespace ui
