#include "ui/charts/accuracy_chart.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/charts/chart_caption.h"
#include "ui/session/scenario_edits.h"
#include "ui/session/used_values.h"
#include "ui/words/scenario_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Id;
using model::Quantity;

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double leastKg = 0.001; // below a gram no line is drawn

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AccuracyChart)
};

std::string benchmark(const Shown& shown) {
    return std::string(shown.scenario.text(Id::AccuracyBenchmark));
}

/// The accuracy of a published run; the average of the three benchmarks where all three were reported.
double publishedAccuracy(const model::PublishedRun& run, const std::string& onBenchmark) {
    if (onBenchmark != "average_of_three") {
        return run.number(onBenchmark).value_or(nothing);
    }
    double sum = 0.0;
    for (const char* one : {"mmlu", "hellaswag", "arc_challenge"}) {
        sum += run.number(one).value_or(nothing);
    }
    return sum / 3.0;
}

bool inside(const Axis& axis, double value) {
    return value >= axis.low && value <= axis.high;
}

bool hasCurve(const Shown& shown) {
    return std::ranges::any_of(
        shown.curve.points, [](const model::CurvePoint& point) { return point.values[Quantity::TotalKg] > leastKg; });
}

/// The middle 90 % of draws; open upwards where too many draws have no answer, a gap where none has.
void addBand(Series& line, const Shown& shown, const MassUnit& unit) {
    if (!shown.band || shown.band->values.size() != line.x.size()) {
        return;
    }
    for (const model::Quantiles& q : shown.band->values) {
        const bool open = std::isnan(q.p95) && !std::isnan(q.p5);
        line.low.push_back(q.p5 > leastKg ? q.p5 * unit.perKilogram : nothing);
        line.high.push_back(open ? std::numeric_limits<double>::infinity() : q.p95 * unit.perKilogram);
    }
}

Series series(const Shown& shown, const MassUnit& unit) {
    Series line{scenarioName(shown.scenario), shown.role, {}, {}, {}, {}};
    for (const model::CurvePoint& point : shown.curve.points) {
        const double kg = point.values[Quantity::TotalKg];
        line.x.push_back(point.target);
        line.y.push_back(kg > leastKg ? kg * unit.perKilogram : nothing);
    }
    addBand(line, shown, unit);
    return line;
}

void addStanding(ChartSpec& spec, const Shown& shown, const std::string& onBenchmark, const MassUnit& unit,
                 const NumberStyle& style) {
    const double x = standing(shown, onBenchmark);
    const double kg = shown.result.point[Quantity::TotalKg];
    if (inside(spec.x, x) && inside(spec.y, kg * unit.perKilogram)) {
        spec.points.push_back({massText(kg, style), x, kg * unit.perKilogram, PointKind::Here, shown.role});
    }
}

void addPublished(ChartSpec& spec, const model::Catalog& catalog, const std::string& onBenchmark,
                  const MassUnit& unit) {
    for (const model::PublishedRun& run : catalog.publishedRuns) {
        const double x = publishedAccuracy(run, onBenchmark);
        const double y = run.number("tco2e_location").value_or(nothing) * 1'000.0 * unit.perKilogram;
        if (inside(spec.x, x) && inside(spec.y, y)) {
            spec.points.push_back(
                {QString::fromStdString(run.text("model")), x, y, PointKind::Published, LineRole::Scenario1});
        }
    }
}

QString title(const Shown& shown, const NumberStyle& style) {
    const std::string on = benchmark(shown);
    const double x = standing(shown, on);
    const double kg = shown.result.point[Quantity::TotalKg];
    if (std::isnan(x)) {
        return Words::tr("CO₂e of a training run against its accuracy");
    }
    const QString accuracy = percentText(x, style);
    if (std::isnan(kg)) {
        return Words::tr("%1 %2: no answer").arg(accuracy, benchmarkLabel(on));
    }
    return Words::tr("%1 %2: %3 CO₂e").arg(accuracy, benchmarkLabel(on), massText(kg, style));
}

QString nextPoints(const Shown& shown, const NumberStyle& style) {
    const double one = shown.result.point[Quantity::NextPointKg];
    if (std::isnan(one)) {
        return {};
    }
    const QString next = Words::tr("One more point: +%1").arg(massText(one, style));
    return std::isnan(shown.kgFivePointsUp)
               ? next
               : Words::tr("%1. Five more: +%2").arg(next, massText(shown.kgFivePointsUp, style));
}

QString subtitle(const Shown& shown, const NumberStyle& style) {
    const QString points = nextPoints(shown, style);
    if (!shown.band) {
        return points;
    }
    const QString bands = Words::tr("Bands: the middle 90 % of draws");
    return points.isEmpty() ? bands : Words::tr("%1. %2", "two sentences").arg(points, bands);
}

void setAxes(ChartSpec& spec, const std::string& onBenchmark, const MassUnit& unit, const Decades& kg) {
    const model::Track& track = model::parameter(Id::AccuracyTarget).track;
    spec.x = {Words::tr("Accuracy target, %1 (%)").arg(benchmarkLabel(onBenchmark)), track.low, track.high, false,
              true};
    spec.y = {Words::tr("Total CO₂e (%1)").arg(unit.symbol), kg.low * unit.perKilogram, kg.high * unit.perKilogram,
              true, false};
}

} // namespace

double standing(const Shown& shown, const std::string& onBenchmark) {
    const bool target = !runsForwards(shown.scenario) && benchmark(shown) == onBenchmark;
    return target ? shown.scenario.numberOrDefault(Id::AccuracyTarget) : accuracyOf(shown.result, onBenchmark);
}

Decades accuracyChartDecades(const std::vector<Shown>& shown, Decades held) {
    std::vector<double> kg;
    for (const Shown& one : shown) {
        kg.push_back(one.result.point[Quantity::TotalKg]);
        for (const model::CurvePoint& point : one.curve.points) {
            kg.push_back(point.values[Quantity::TotalKg]);
        }
    }
    std::erase_if(kg, [](double value) { return !(value > leastKg); });
    return decadesAround(kg, held);
}

ChartSpec accuracyChart(const std::vector<Shown>& shown, const model::Catalog& catalog, const NumberStyle& style,
                        Decades held) {
    const Shown& current = shown.front();
    const std::string on = benchmark(current);
    const Decades kg = accuracyChartDecades(shown, held);
    const MassUnit unit = massUnit(kg.high, style);
    ChartSpec spec;
    spec.title = title(current, style);
    spec.subtitle = subtitle(current, style);
    spec.caption = chartCaption(shown, catalog, style);
    if (!kg.known() || std::ranges::none_of(shown, hasCurve)) {
        spec.emptyMessage =
            Words::tr("No accuracy can be drawn for this scenario. Choose another benchmark or architecture.");
        return spec;
    }
    setAxes(spec, on, unit, kg);
    for (const Shown& one : shown) {
        if (one.curve.benchmark == on && hasCurve(one)) {
            spec.series.push_back(series(one, unit));
        }
        addStanding(spec, one, on, unit, style);
    }
    addPublished(spec, catalog, on, unit);
    if (!runsForwards(current.scenario)) {
        const double target = current.scenario.numberOrDefault(Id::AccuracyTarget);
        spec.target = TargetLine{target, Words::tr("Target %1").arg(percentText(target, style))};
    }
    return spec;
}

} // namespace ui
