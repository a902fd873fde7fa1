#include "ui/topics/cursor_reading.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "model/run/simulate.h"
#include "ui/session/scenario_edits.h"
#include "ui/session/standing.h"
#include "ui/topics/curve_chart.h"
#include "ui/topics/next_point_chart.h"
#include "ui/words/own_curve_words.h"
#include "ui/words/range_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Quantity;

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double percent = 0.01;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CursorReading)
};

double wholePercent(double accuracy) {
    const model::Track& track = model::parameter(model::Id::AccuracyTarget).track;
    return std::round(std::clamp(accuracy, track.low, track.high) / percent) * percent;
}

/// The value of a curve at a size between its points: straight over two logarithmic scales.
double between(const model::Curve& curve, Quantity across, Quantity quantity, double size) {
    for (std::size_t i = 1; i < curve.points.size(); ++i) {
        const model::Quantities& a = curve.points[i - 1].values;
        const model::Quantities& b = curve.points[i].values;
        if (a[across] <= size && size <= b[across] && a[across] < b[across]) {
            const double part = std::log(size / a[across]) / std::log(b[across] / a[across]);
            return a[quantity] * std::pow(b[quantity] / a[quantity], part);
        }
    }
    return nothing;
}

/// A band between its places: straight over a logarithmic scale; open where one of the two is.
model::Quantiles between(const model::CurveBand& band, const model::CurveRequest& places, double x) {
    const double place = (x - places.from) / (places.to - places.from) * (places.points - 1);
    const double last = static_cast<double>(band.values.size() - 1);
    const double first = std::clamp(std::floor(place + 1e-9), 0.0, last);
    const auto& a = band.values[static_cast<std::size_t>(first)];
    const auto& b = band.values[static_cast<std::size_t>(std::min(first + 1.0, last))];
    const double part = std::clamp(place - first, 0.0, 1.0);
    const auto mix = [part](double low, double high) {
        return part < 1e-6 ? low : low * std::pow(high / low, part);
    };
    return {mix(a.p5, b.p5), mix(a.p50, b.p50), mix(a.p95, b.p95)};
}

class Reader {
public:
    Reader(const ChartRequest& request, const ChartInputs& inputs, const ChartRanges& ranges)
        : m_request(request), m_inputs(inputs), m_ranges(ranges), m_benchmark(benchmarkOf(request, inputs)),
          m_yUnit(axisUnit(request.quantity, ranges.y.high, inputs.style)),
          m_xUnit(axisUnit(request.topic == Topic::Size ? request.across : Quantity::TotalKg, ranges.x.high,
                           inputs.style)) {}

    CursorMark ofTarget(double x) const {
        const double target = wholePercent(x);
        const auto value = [&](const Shown& shown) {
            return model::simulateCurve(shown.scenario, m_inputs.catalog, {m_benchmark, target, target, 1})
                .points.front()
                .values[m_request.quantity];
        };
        return mark(target, accuracyText(target), m_request.quantity, value);
    }

    CursorMark ofStep(double x) const {
        const double from = wholePercent(x);
        const auto value = [&](const Shown& shown) {
            return stepCost(shown, m_benchmark, from, m_request.quantity, m_inputs.catalog);
        };
        const QString where = Words::tr("From %1 to %2", "two accuracies")
                                  .arg(percentText(from, m_inputs.style), accuracyText(from + percent));
        return mark(from, where, stepQuantity(m_request.quantity), value);
    }

    /// Over sizes the cursor snaps to those that reach whole percents.
    std::optional<CursorMark> ofSize(double x) const {
        const double wanted = x / m_xUnit.perBase;
        const model::Track& track = model::parameter(model::Id::AccuracyTarget).track;
        const int steps = static_cast<int>(std::lround((track.high - track.low) / percent));
        const model::Curve curve = model::simulateCurve(m_inputs.current().scenario, m_inputs.catalog,
                                                        {m_benchmark, track.low, track.high, steps + 1});
        const model::CurvePoint* nearest = nullptr;
        double least = std::numeric_limits<double>::infinity();
        for (const model::CurvePoint& point : curve.points) {
            const double away = std::abs(std::log(point.values[m_request.across] / wanted));
            if (away < least) {
                least = away;
                nearest = &point;
            }
        }
        if (nearest == nullptr) {
            return {};
        }
        const double size = nearest->values[m_request.across];
        const auto value = [&](const Shown& shown) {
            return &shown == &m_inputs.current()
                       ? nearest->values[m_request.quantity]
                       : between(curveOn(shown, m_benchmark, m_inputs.catalog), m_request.across, m_request.quantity, size);
        };
        const QString where = Words::tr("%1, enough for %2", "size, accuracy")
                                  .arg(quantityText(m_request.across, size, m_inputs.style), accuracyText(nearest->target));
        return mark(size * m_xUnit.perBase, where, m_request.quantity, value);
    }

    std::optional<CursorMark> ofDraws(double x) const {
        const Shown& current = m_inputs.current();
        const double kg = x / m_xUnit.perBase;
        if (!current.range || current.range->totalKg.empty()) {
            return {};
        }
        const auto below = [kg](const Shown& shown) {
            const auto& draws = shown.range->totalKg;
            const auto count = std::ranges::count_if(draws, [kg](double one) { return one < kg; });
            return static_cast<double>(count) / static_cast<double>(draws.size());
        };
        QString sentence = Words::tr("Below %1: %2 of draws")
                               .arg(massText(kg, m_inputs.style), percentText(below(current), m_inputs.style, 2));
        const Shown* baseline = m_inputs.baseline();
        if (baseline != nullptr && baseline->range && !baseline->range->totalKg.empty()) {
            sentence = Words::tr("%1; of the baseline's %2")
                           .arg(sentence, percentText(below(*baseline), m_inputs.style, 2));
        }
        return CursorMark{x, sentence, {}};
    }

private:
    template <typename Value>
    CursorMark mark(double x, const QString& where, Quantity quantity, Value value) const {
        CursorMark mark{x, {}, {}};
        for (const Shown& shown : m_inputs.shown) {
            const double y = value(shown);
            if (y >= m_ranges.y.low && y <= m_ranges.y.high) {
                mark.dots.push_back({x, y * m_yUnit.perBase, shown.role});
            }
        }
        const Shown* baseline = m_inputs.baseline();
        mark.sentence = sentence(x, where, quantity, value(m_inputs.current()), baseline ? value(*baseline) : nothing);
        return mark;
    }

    /// The range of the edited scenario's value at `x`: its own where the cursor stands at its target, else off the band.
    std::optional<model::Quantiles> rangeAt(double x) const {
        const Shown& current = m_inputs.current();
        const bool isOwn = m_request.topic == Topic::Accuracy && !runsForwards(current.scenario) &&
                           std::abs(standing(current, m_benchmark) - x) < 1e-9;
        if (isOwn && current.range) {
            return (*current.range)[m_request.quantity];
        }
        const auto question = bandQuestion(m_request, m_inputs);
        const model::CurveBand* band = question ? current.bandOf(*question) : nullptr;
        return band != nullptr ? std::optional(between(*band, question->curve, x)) : std::nullopt;
    }

    QString rangeWords(double x, Quantity quantity) const {
        const auto range = rangeAt(x);
        return range && !std::isnan(range->p5) ? quantityRangeText(quantity, *range, m_inputs.style) : QString();
    }

    /// "70 % MMLU: 13 t (9 t to 19 t), 3.2 t less than the baseline".
    QString sentence(double x, const QString& where, Quantity quantity, double own, double other) const {
        if (std::isnan(own)) {
            return Words::tr("%1: out of reach").arg(where);
        }
        const QString range = rangeWords(x, quantity);
        const QString amount =
            range.isEmpty() ? Words::tr("%1: %2", "place and amount").arg(where, text(quantity, own))
                            : Words::tr("%1: %2 (%3)", "place, amount and range").arg(where, text(quantity, own), range);
        const QString difference = text(quantity, std::abs(own - other));
        if (std::isnan(other)) {
            return amount;
        }
        if (std::abs(own - other) <= 0.0005 * other) { // shown with three figures, both would be the same
            return Words::tr("%1, the same as the baseline").arg(amount);
        }
        return own < other ? Words::tr("%1, %2 less than the baseline").arg(amount, difference)
                           : Words::tr("%1, %2 more than the baseline").arg(amount, difference);
    }

    QString text(Quantity quantity, double value) const { return quantityText(quantity, value, m_inputs.style); }
    QString accuracyText(double accuracy) const {
        return Words::tr("%1 %2", "70 % MMLU")
            .arg(percentText(accuracy, m_inputs.style), benchmarkName(m_inputs.current().scenario, m_benchmark));
    }

    const ChartRequest& m_request;
    const ChartInputs& m_inputs;
    const ChartRanges& m_ranges;
    std::string m_benchmark;
    AxisUnit m_yUnit;
    AxisUnit m_xUnit;
};

} // namespace

std::optional<CursorMark> readingAt(const ChartRequest& request, const ChartInputs& inputs, const ChartRanges& ranges,
                                    double x) {
    const Reader reader(request, inputs, ranges);
    switch (request.topic) {
    case Topic::Accuracy:
        return reader.ofTarget(x);
    case Topic::Size:
        return reader.ofSize(x);
    case Topic::NextPoint:
        return reader.ofStep(x);
    case Topic::Draws:
        return reader.ofDraws(x);
    default:
        return {};
    }
}

model::Figure figureAt(const ChartRequest& request, const ChartInputs& inputs, std::optional<double> x) {
    if (request.topic == Topic::NextPoint) {
        return {model::symbolOf(stepQuantity(request.quantity)), {}, {}, {}};
    }
    const model::Symbol symbol = model::symbolOf(request.quantity);
    if (request.topic != Topic::Accuracy || !x) {
        return {symbol, {}, {}, {}};
    }
    return {symbol, {}, wholePercent(*x), benchmarkOf(request, inputs)};
}

} // namespace ui
