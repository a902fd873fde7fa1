#include "ui/topics/curve_chart.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "model/run/simulate.h"
#include "ui/session/scenario_edits.h"
#include "ui/session/standing.h"
#include "ui/topics/measured_points.h"
#include "ui/topics/published_facts.h"
#include "ui/words/own_curve_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Id;
using model::Quantity;

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double leastShare = 1e-6;  // of a base unit (kg, kWh …): below, no line is drawn
constexpr double headroom = 1e3;     // a logarithmic axis ends this far above the highest standing
constexpr double mostDecades = 1e9;  // and covers no more than this
constexpr std::size_t namedMeasured = 3; // of more measured runs the names stand in each other's way
constexpr double linearRoom = 2.0;   // a linear axis ends here above the highest standing

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CurveChart)
};

struct Line {
    const Shown* shown;
    model::Curve curve;
};

class CurveBuilder {
public:
    CurveBuilder(const ChartRequest& request, const ChartInputs& inputs)
        : m_request(request), m_inputs(inputs), m_current(inputs.current()), m_benchmark(benchmarkOf(request, inputs)),
          m_isTarget(request.topic == Topic::Accuracy) {
        for (const Shown& shown : inputs.shown) {
            m_lines.push_back({&shown, curveOn(shown, m_benchmark, inputs.catalog)});
        }
    }

    TopicChart build() {
        m_chart.spec.title = title();
        m_chart.spec.subtitle = subtitle();
        findRanges();
        if (!m_chart.ranges.y.known() || !m_chart.ranges.x.known() || std::ranges::none_of(m_lines, [&](const Line& l) { return isDrawn(l); })) {
            m_chart.spec.emptyMessage = emptyMessage();
            return std::move(m_chart);
        }
        setAxes();
        for (const Line& line : m_lines) {
            addSeries(line);
            addStanding(*line.shown);
        }
        addMeasured();
        addPublished();
        addTarget();
        return std::move(m_chart);
    }

private:
    double xOf(const model::CurvePoint& point) const { return m_isTarget ? point.target : point.values[m_request.across]; }
    double yOf(const model::CurvePoint& point) const { return point.values[m_request.quantity]; }
    double standingX(const Shown& shown) const {
        return m_isTarget ? standing(shown, m_benchmark) : shown.result.point[m_request.across];
    }
    double standingY(const Shown& shown) const { return shown.result.point[m_request.quantity]; }

    /// A line needs values, and where size is across, sizes that differ.
    bool isDrawn(const Line& line) const {
        double low = infinite;
        double high = 0.0;
        for (const model::CurvePoint& point : line.curve.points) {
            if (yOf(point) > leastShare) {
                low = std::min(low, xOf(point));
                high = std::max(high, xOf(point));
            }
        }
        return high > low * (1.0 + 1e-9);
    }

    void findRanges() {
        std::vector<double> xs;
        std::vector<double> ys;
        std::vector<double> standings;
        std::vector<double> sizes;
        for (const Line& line : m_lines) {
            standings.push_back(standingY(*line.shown));
            sizes.push_back(standingX(*line.shown));
            for (const model::CurvePoint& point : line.curve.points) {
                xs.push_back(yOf(point) > leastShare ? xOf(point) : nothing);
                ys.push_back(yOf(point) > leastShare ? yOf(point) : nothing);
            }
        }
        for (const model::MeasuredRun& run : m_inputs.measured) {
            standings.push_back(measuredValue(run, m_request.quantity));
        }
        const model::Track& track = model::parameter(Id::AccuracyTarget).track;
        m_chart.ranges.y = curveRange(ys, standings, m_request.logarithmic, m_inputs.held.y);
        m_chart.ranges.x = m_isTarget ? AxisRange{track.low, track.high} : curveRange(xs, sizes, true, m_inputs.held.x);
    }

    void setAxes() {
        ChartSpec& spec = m_chart.spec;
        const AxisRange& y = m_chart.ranges.y;
        m_yUnit = axisUnit(m_request.quantity, y.high, m_inputs.style);
        spec.y = axisOver(y, m_yUnit, axisTitle(m_request.quantity, m_yUnit), m_request.logarithmic);
        if (m_isTarget) {
            spec.x = {Words::tr("Accuracy target, %1 (%)").arg(benchmarkText()), m_chart.ranges.x.low,
                      m_chart.ranges.x.high, false, true, false};
        } else {
            m_xUnit = axisUnit(m_request.across, m_chart.ranges.x.high, m_inputs.style);
            spec.x = axisOver(m_chart.ranges.x, m_xUnit, axisTitle(m_request.across, m_xUnit), true);
        }
        spec.second = secondAxis(m_request, m_inputs, y);
    }

    void addSeries(const Line& line) {
        if (!isDrawn(line)) {
            return;
        }
        Series series{lineName(*line.shown), line.shown->role, {}, {}, {}, {}};
        for (const model::CurvePoint& point : line.curve.points) {
            if (!std::isnan(xOf(point))) {
                series.x.push_back(xOf(point) * m_xUnit.perBase);
                series.y.push_back(yOf(point) > leastShare ? yOf(point) * m_yUnit.perBase : nothing);
            }
        }
        if (const model::CurveBand* band = bandFor(m_request, m_inputs, *line.shown)) {
            addBand(series, ofDrawnPoints(*band, line), m_yUnit);
        }
        m_chart.spec.series.push_back(std::move(series));
    }

    /// The band without the targets that the line leaves out.
    model::CurveBand ofDrawnPoints(model::CurveBand band, const Line& line) const {
        const auto& points = line.curve.points;
        if (band.values.size() == points.size()) {
            std::size_t i = 0;
            std::erase_if(band.values, [&](const model::Quantiles&) { return std::isnan(xOf(points[i++])); });
        }
        return band;
    }

    bool isInside(double x, double y) const {
        const Axis& ax = m_chart.spec.x;
        const Axis& ay = m_chart.spec.y;
        return x >= ax.low && x <= ax.high && y >= ay.low && y <= ay.high;
    }

    void addStanding(const Shown& shown) {
        const double x = standingX(shown) * m_xUnit.perBase;
        const double y = standingY(shown) * m_yUnit.perBase;
        if (isInside(x, y)) {
            m_chart.spec.points.push_back({quantityText(m_request.quantity, standingY(shown), m_inputs.style), x, y,
                                           PointKind::Here, shown.role, {}});
        }
    }

    /// Where the edited scenario stands: what was measured is a run of it, or is meant to be.
    void addMeasured() {
        const double x = standingX(m_current) * m_xUnit.perBase;
        for (const model::MeasuredRun& run : m_inputs.measured) {
            const double y = measuredValue(run, m_request.quantity) * m_yUnit.perBase;
            if (isInside(x, y)) {
                m_chart.spec.points.push_back(measuredPoint(run, x, y, m_inputs.measured.size() > namedMeasured));
            }
        }
    }

    void addPublished() {
        for (const model::PublishedRun& run : m_inputs.catalog.publishedRuns) {
            const double across =
                m_isTarget ? publishedAccuracy(run, m_benchmark) : publishedValue(run, m_request.across);
            const double x = across * m_xUnit.perBase;
            const double y = publishedValue(run, m_request.quantity) * m_yUnit.perBase;
            if (isInside(x, y) && isTrusted(run)) {
                m_chart.spec.points.push_back({QString::fromStdString(run.text("model")), x, y, PointKind::Published,
                                               LineRole::Scenario1, publishedKey(run)});
            }
        }
    }

    void addTarget() {
        if (m_isTarget && !runsForwards(m_current.scenario) &&
            m_current.scenario.text(Id::AccuracyBenchmark) == m_benchmark) {
            const double target = m_current.scenario.numberOrDefault(Id::AccuracyTarget);
            m_chart.spec.target =
                TargetLine{target, Words::tr("Target %1").arg(percentText(target, m_inputs.style)), true};
        }
    }

    QString benchmarkText() const { return benchmarkName(m_current.scenario, m_benchmark); }

    QString question() const {
        if (m_isTarget) {
            return Words::tr("%1 of a training run against its accuracy").arg(quantityLabel(m_request.quantity));
        }
        return Words::tr("%1 of a training run against %2")
            .arg(quantityLabel(m_request.quantity), quantityLabel(m_request.across));
    }

    QString title() const {
        const double x = standingX(m_current);
        const double y = standingY(m_current);
        if (std::isnan(x)) {
            return question();
        }
        const QString where = m_isTarget ? Words::tr("%1 %2", "70 % MMLU")
                                               .arg(percentText(x, m_inputs.style), benchmarkText())
                                         : sizeText(x);
        return std::isnan(y) ? Words::tr("%1: no answer").arg(where)
                             : Words::tr("%1: %2", "70 % MMLU: 13 t CO₂e")
                                   .arg(where, amountText(m_request.quantity, y, m_inputs.style));
    }

    QString sizeText(double x) const {
        const QString number = quantityText(m_request.across, x, m_inputs.style);
        return m_request.across == Quantity::Flop         ? number
               : m_request.across == Quantity::Parameters ? Words::tr("%1 parameters").arg(number)
                                                          : Words::tr("%1 tokens").arg(number);
    }

    /// What the next points add, where the chart is about that.
    QString nextPoints() const {
        const Quantity next = m_request.quantity == Quantity::TotalKg          ? Quantity::NextPointKg
                              : m_request.quantity == Quantity::TotalEnergyKwh ? Quantity::NextPointEnergyKwh
                                                                               : Quantity::NextPointCostUsd;
        const bool known = m_request.quantity == Quantity::TotalKg || m_request.quantity == Quantity::TotalEnergyKwh ||
                           m_request.quantity == Quantity::TotalCostUsd;
        const double one = m_current.result.point[next];
        if (!known || !m_isTarget || std::isnan(one)) {
            return {};
        }
        const QString text = Words::tr("One more point: +%1").arg(quantityText(next, one, m_inputs.style));
        const bool five = m_request.quantity == Quantity::TotalKg && !std::isnan(m_current.kgFivePointsUp);
        return five ? Words::tr("%1. Five more: +%2").arg(text, massText(m_current.kgFivePointsUp, m_inputs.style))
                    : text;
    }

    QString subtitle() const {
        const QString points = nextPoints();
        const bool banded = bandFor(m_request, m_inputs, m_current) != nullptr;
        const QString bands = banded ? bandWords() : QString();
        QStringList sentences{
            ownCurveText(m_current.scenario, m_benchmark, m_inputs.catalog, m_inputs.style), points, bands};
        sentences.removeAll({});
        return inOneLine(sentences);
    }

    QString emptyMessage() const {
        return m_isTarget
                   ? Words::tr("No accuracy can be drawn for this scenario. Choose another benchmark or architecture.")
                   : Words::tr("No line can be drawn over %1: the scenario gives it, or has no accuracy. Choose another "
                               "axis or split of compute.")
                         .arg(quantityLabel(m_request.across));
    }

    const ChartRequest& m_request;
    const ChartInputs& m_inputs;
    const Shown& m_current;
    std::string m_benchmark;
    bool m_isTarget;
    std::vector<Line> m_lines;
    AxisUnit m_xUnit;
    AxisUnit m_yUnit;
    TopicChart m_chart;
};

} // namespace

TopicChart curveChart(const ChartRequest& request, const ChartInputs& inputs) {
    return CurveBuilder(request, inputs).build();
}

model::Curve curveOn(const Shown& shown, const std::string& benchmark, const model::Catalog& catalog) {
    if (shown.curve.benchmark == benchmark) {
        return shown.curve;
    }
    model::CurveRequest request = model::defaultCurveRequest(shown.scenario);
    request.benchmark = benchmark;
    return model::simulateCurve(shown.scenario, catalog, request);
}

void addBand(Series& series, const model::CurveBand& band, const AxisUnit& unit) {
    if (band.values.size() != series.x.size()) {
        return;
    }
    for (const model::Quantiles& q : band.values) {
        const bool open = std::isnan(q.p95) && !std::isnan(q.p5);
        series.low.push_back(q.p5 > leastShare ? q.p5 * unit.perBase : nothing);
        series.high.push_back(open ? infinite : q.p95 * unit.perBase);
    }
}

QString inOneLine(const QStringList& sentences) {
    QString line = sentences.value(0);
    for (const QString& next : sentences.mid(1)) {
        line = Words::tr("%1. %2", "two sentences").arg(line, next);
    }
    return line;
}

QString bandWords() {
    return Words::tr("Bands: the middle 90 % of draws");
}

std::optional<Axis> secondAxis(const ChartRequest& request, const ChartInputs& inputs, const AxisRange& y) {
    const model::Equivalent* equivalent = chosenEquivalent(request, inputs.catalog);
    if (equivalent == nullptr) {
        return {};
    }
    const AxisUnit count{{}, 1.0 / equivalent->perUnit};
    return axisOver(y, count, equivalentLabel(*equivalent, count.perBase * y.high, inputs.catalog), request.logarithmic);
}

QString amountText(Quantity quantity, double value, const NumberStyle& style) {
    const QString text = quantityText(quantity, value, style);
    return quantity == Quantity::TotalKg || quantity == Quantity::NextPointKg ? Words::tr("%1 CO₂e").arg(text) : text;
}

AxisRange curveRange(const std::vector<double>& alongCurves, const std::vector<double>& standings, bool logarithmic,
                     AxisRange held) {
    std::vector<double> values;
    std::ranges::copy_if(alongCurves, std::back_inserter(values), [](double value) { return value > 0.0; });
    if (values.empty()) {
        return held;
    }
    const auto [least, most] = std::ranges::minmax(values);
    double highest = 0.0;
    for (const double value : standings) {
        highest = std::isfinite(value) ? std::max(highest, value) : highest;
    }
    if (!logarithmic) {
        const double end = highest > 0.0 ? linearRoom * highest : most;
        return fromZero({std::min(end, std::max(most, highest))}, held);
    }
    const double end = std::min(most, highest > 0.0 ? headroom * highest : mostDecades * least);
    const double low = std::max(least, std::max(end, highest) / mostDecades);
    return decadesAround({low, end, highest}, held);
}

} // namespace ui
