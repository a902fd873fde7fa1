#include "ui/topics/draws_chart.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/words/range_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Quantity;

constexpr int binsPerDecade = 10; // steps of 26 %: narrower than what is not known, wider than the noise of the draws

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DrawsChart)
};

bool hasDraws(const Shown& shown) {
    return shown.range && std::ranges::any_of(shown.range->totalKg, [](double kg) { return std::isfinite(kg); });
}

int binOf(double kg) {
    return static_cast<int>(std::floor(std::log10(kg) * binsPerDecade));
}

double edge(int bin) {
    return std::pow(10.0, static_cast<double>(bin) / binsPerDecade);
}

struct Histogram {
    int first = 0;
    std::vector<double> shares; // of all draws, unreachable ones included
};

Histogram histogramOf(const std::vector<double>& draws) {
    std::vector<int> bins;
    for (const double kg : draws) {
        if (std::isfinite(kg) && kg > 0.0) {
            bins.push_back(binOf(kg));
        }
    }
    const auto [low, high] = std::ranges::minmax(bins);
    Histogram histogram{low, std::vector<double>(static_cast<std::size_t>(high - low) + 1, 0.0)};
    for (const int bin : bins) {
        histogram.shares[static_cast<std::size_t>(bin - low)] += 1.0 / static_cast<double>(draws.size());
    }
    return histogram;
}

/// The outline of the bins, from zero to zero.
Series outline(const Shown& shown, const Histogram& histogram, const AxisUnit& unit) {
    Series series{lineName(shown), shown.role, {}, {}, {}, {}};
    const auto add = [&](int bin, double share) {
        series.x.push_back(edge(bin) * unit.perBase);
        series.y.push_back(share);
    };
    add(histogram.first, 0.0);
    for (std::size_t i = 0; i < histogram.shares.size(); ++i) {
        const int bin = histogram.first + static_cast<int>(i);
        add(bin, histogram.shares[i]);
        add(bin + 1, histogram.shares[i]);
    }
    add(histogram.first + static_cast<int>(histogram.shares.size()), 0.0);
    return series;
}

void fill(Series& series) {
    series.low.assign(series.y.size(), 0.0);
    series.high = series.y;
}

QString answer(const Shown& shown, const NumberStyle& style) {
    const model::Quantiles& q = (*shown.range)[Quantity::TotalKg];
    return std::isnan(q.p50) ? Words::tr("CO₂e: %1").arg(rangeText(q, style))
                             : Words::tr("CO₂e: half of the draws below %1").arg(massText(q.p50, style));
}

QString range(const Shown& shown, const NumberStyle& style) {
    const QString spread = rangeText((*shown.range)[Quantity::TotalKg], style);
    const double lost = shown.range->unreachableShare;
    return lost > 0.0 ? Words::tr("%1; %2 of draws never get there").arg(spread, percentText(lost, style, 2)) : spread;
}

} // namespace

TopicChart drawsChart(const ChartInputs& inputs) {
    TopicChart chart;
    ChartSpec& spec = chart.spec;
    spec.emptyMessage = Words::tr("No draw reaches this target. Choose a lower one.");
    const Shown& current = inputs.current();
    if (!hasDraws(current)) {
        spec.title = Words::tr("How the draws are spread");
        return chart;
    }
    spec.title = answer(current, inputs.style);
    spec.subtitle = range(current, inputs.style);
    std::vector<std::pair<const Shown*, Histogram>> all;
    std::vector<double> edges;
    std::vector<double> shares;
    for (const Shown& shown : inputs.shown) {
        const bool isCompared = &shown == &current || shown.role == LineRole::Baseline;
        if (isCompared && hasDraws(shown)) {
            all.emplace_back(&shown, histogramOf(shown.range->totalKg));
            const Histogram& histogram = all.back().second;
            edges.push_back(edge(histogram.first));
            edges.push_back(edge(histogram.first + static_cast<int>(histogram.shares.size())));
            shares.insert(shares.end(), histogram.shares.begin(), histogram.shares.end());
        }
    }
    chart.ranges = {decadesAround(edges, inputs.held.x), fromZero(shares, inputs.held.y)};
    const AxisUnit unit = axisUnit(Quantity::TotalKg, chart.ranges.x.high, inputs.style);
    spec.x = axisOver(chart.ranges.x, unit, axisTitle(Quantity::TotalKg, unit), true);
    spec.y = axisOver(chart.ranges.y, {}, Words::tr("Share of draws (%)"), false);
    spec.y.percent = true;
    for (const auto& [shown, histogram] : all) {
        spec.series.push_back(outline(*shown, histogram, unit));
        if (shown == &current) {
            fill(spec.series.back());
        }
    }
    const double kg = current.result.point[Quantity::TotalKg];
    if (std::isfinite(kg)) {
        spec.target = TargetLine{kg * unit.perBase, Words::tr("Point estimate %1").arg(massText(kg, inputs.style)), false};
    }
    return chart;
}

} // namespace ui
