#include "model/ranges/size_mixture.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "model/ranges/machine_draws.h"
#include "model/run/deployment_steps.h"
#include "model/run/training_run.h"

namespace model {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double nodesApart = 0.5;  // in ln of the operations: less than what link and team spread
constexpr double steepest = 20.0;   // d ln C / d ln(L - E): keeps nodes apart where the curve turns up
constexpr int partsOfCell = 4;      // between two nodes columns are interpolated
constexpr int fewestDrawsOfNode = 32;
constexpr int drawsPerDrawOfNode = 8; // sizes multiply what the draws of one node tell
constexpr double hardlyAny = 1e-6;    // of all draws: no quantile feels it
constexpr int progressStep = 16;
constexpr double cell = 0.01;           // of the grid of scaled values: a percent, within which it is straight
constexpr double smallestPart = 1e-12;  // of the largest value: where the scale turns straight

int drawsOfNode(const Sampler& sampler) {
    return std::min(sampler.count(), std::max(fewestDrawsOfNode, sampler.count() / drawsPerDrawOfNode));
}

std::int64_t nodeOf(double x, double spacing) {
    return static_cast<std::int64_t>(std::floor(x / spacing));
}

bool isToldLast(Quantity q) {
    return q == Quantity::DeploymentShare || q == Quantity::DeploymentBreakEvenMonths;
}

// Values on one scale whatever their sign: logarithmic but for the smallest, which are straight.
double scaled(double value, double scale) {
    return std::isfinite(value) ? std::asinh(value / scale) : value;
}

double largestOf(const std::vector<std::vector<double>>& columns) {
    double largest = 0.0;
    for (const auto& column : columns) {
        for (const double x : column) {
            largest = std::isfinite(x) ? std::max(largest, std::abs(x)) : largest;
        }
    }
    return largest;
}

// Level by level between two sorted columns; where one has no answer the nearer of the two counts.
std::vector<double> columnBetween(const std::vector<double>& a, const std::vector<double>& b, double part) {
    std::vector<double> column(a.size());
    std::ranges::transform(a, b, column.begin(), [part](double x, double y) {
        return std::isfinite(x) && std::isfinite(y) ? std::lerp(x, y, part) : (part < 0.5 ? x : y);
    });
    return column;
}

// Weight by weight onto the same grid; `from` must lie inside.
void addTo(GridDistribution& sum, const GridDistribution& from, double weight) {
    double* into = sum.weights.data() + (from.first - sum.first);
    for (std::size_t i = 0; i < from.weights.size(); ++i) {
        into[i] += weight * from.weights[i];
    }
    sum.lost += weight * from.lost;
}

// Room for all that is mixed.
GridDistribution roomFor(std::span<const GridDistribution> columns) {
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    std::int64_t end = std::numeric_limits<std::int64_t>::min();
    for (const GridDistribution& one : columns) {
        if (!one.weights.empty()) {
            first = std::min(first, one.first);
            end = std::max(end, one.first + static_cast<std::int64_t>(one.weights.size()));
        }
    }
    GridDistribution room{cell, 0, {}, 0.0};
    if (first < end) {
        room.first = first;
        room.weights.assign(static_cast<std::size_t>(end - first), 0.0);
    }
    return room;
}

} // namespace

SizeMixture::SizeMixture(const Inputs& centre, Sampler& sampler, const DrawnQuestion& question)
    : m_centre(centre), m_sampler(sampler), m_question(question), m_sizes(centre, sampler, question) {
}

std::optional<std::vector<Combined>> SizeMixture::of(Quantity quantity, std::span<const double> targets,
                                                     const Progress& progress) {
    std::vector<GridDistribution> sizes;
    for (const double target : targets) {
        sizes.push_back(m_sizes.isInside(target) ? m_sizes.at(target) : GridDistribution{m_sizes.step(), 0, {}, 1.0});
    }
    Row nodes = emptyRow(sizes);
    if (!makeRuns(nodes, quantity, progress)) {
        return {};
    }
    const Mixable row = mixable(std::move(nodes));
    std::vector<Combined> answers;
    std::ranges::transform(sizes, std::back_inserter(answers),
                           [&](const GridDistribution& one) { return mixed(row, one); });
    return answers;
}

// Whole steps of the grid of sizes.
double SizeMixture::spacingOfNodes() {
    constexpr double apart = 0.1;
    const double from = std::max(m_sizes.lowest() + apart, std::log(0.3)); // nats: a middling model
    const auto smaller = m_sizes.runAt(from + apart);
    const auto larger = m_sizes.runAt(from);
    const auto lnFlop = [&](const Run& r) { return std::log(trainingFlop(m_centre.workload, r.activeParameters, r.tokens)); };
    const double slope = smaller && larger ? (lnFlop(*larger) - lnFlop(*smaller)) / apart : steepest;
    const double wanted = nodesApart / std::clamp(slope, 1.0, steepest);
    return m_sizes.step() * std::max(1.0, std::floor(wanted / m_sizes.step()));
}

SizeMixture::Row SizeMixture::emptyRow(std::span<const GridDistribution> sizes) {
    double low = infinite;
    double high = -infinite;
    for (const GridDistribution& one : sizes) {
        for (std::size_t i = 0; i < one.weights.size(); ++i) {
            if (one.weights[i] > hardlyAny) {
                low = std::min(low, one.node(i));
                high = std::max(high, one.node(i));
            }
        }
    }
    Row row{spacingOfNodes(), 0, {}};
    if (low <= high) {
        row.first = nodeOf(low, row.spacing);
        row.columns.resize(static_cast<std::size_t>(nodeOf(high, row.spacing) - row.first + 2));
    }
    return row;
}

std::optional<Run> SizeMixture::runAt(const Inputs& inputs, const SizeRule& rule, double lnReducible) {
    return m_question.runForReduced(inputs, rule, std::exp(std::max(lnReducible, m_sizes.lowest())));
}

// Draw by draw, all sizes of a draw together: they share machine, place and use.
bool SizeMixture::makeRuns(Row& row, Quantity quantity, const Progress& progress) {
    const int count = drawsOfNode(m_sampler);
    const Extent extent = isToldLast(quantity) ? Extent::Everything : Extent::ToTotals;
    for (int i = 0; i < count; ++i) {
        if (progress && i % progressStep == 0 && !progress(static_cast<double>(i) / count)) {
            return false;
        }
        const Inputs& inputs = m_sampler.at(i);
        const auto base = inputs.question.forwards ? std::optional(givenRun(inputs.question)) : std::nullopt;
        const RunSeries series(inputs, ratesFromFacts(inputs, base), extent);
        const SizeRule rule = sizeRule(inputs.question, m_sampler.moeExponentAt(i));
        for (std::size_t node = 0; node < row.columns.size(); ++node) {
            const double x = static_cast<double>(row.first + static_cast<std::int64_t>(node)) * row.spacing;
            const auto run = runAt(inputs, rule, x);
            row.columns[node].push_back(run ? neverAsInfinite(series.valuesOf(*run), quantity, inputs) : infinite);
        }
    }
    return true;
}

// What no run reaches stays without an answer, wherever the nodes beside it stand.
SizeMixture::Mixable SizeMixture::mixable(Row nodes) const {
    Mixable row{nodes.spacing / partsOfCell, nodes.first * partsOfCell, {}, 1.0, true};
    const double largest = largestOf(nodes.columns);
    row.scale = largest > 0.0 ? smallestPart * largest : 1.0;
    for (auto& column : nodes.columns) {
        row.known = row.known && std::ranges::none_of(column, [](double x) { return std::isnan(x); });
        std::ranges::transform(column, column.begin(), [&](double x) { return scaled(x, row.scale); });
        if (row.known) {
            std::ranges::sort(column);
        }
    }
    const std::size_t cells = row.known && !nodes.columns.empty() ? nodes.columns.size() - 1 : 0;
    for (std::size_t part = 0; part < cells * partsOfCell; ++part) {
        const double x = static_cast<double>(row.first + static_cast<std::int64_t>(part)) * row.spacing;
        const std::size_t node = part / partsOfCell;
        const double within = static_cast<double>(part % partsOfCell) / partsOfCell;
        row.columns.push_back(x > m_sizes.lowest()
                                  ? onGrid(columnBetween(nodes.columns[node], nodes.columns[node + 1], within), cell)
                                  : GridDistribution{cell, 0, {}, 1.0});
    }
    return row;
}

// How often a column is asked for: every size between the two columns beside it.
std::vector<double> SizeMixture::weightsOf(const Mixable& row, const GridDistribution& sizes) {
    std::vector<double> weights(row.columns.size(), 0.0);
    const std::size_t last = weights.size() - 1;
    for (std::size_t i = 0; i < sizes.weights.size(); ++i) {
        const double place = std::max(sizes.node(i) / row.spacing - static_cast<double>(row.first), 0.0);
        const auto left = std::min(static_cast<std::size_t>(place), last);
        const double part = std::clamp(place - static_cast<double>(left), 0.0, 1.0);
        weights[left] += (1.0 - part) * sizes.weights[i];
        weights[std::min(left + 1, last)] += part * sizes.weights[i];
    }
    return weights;
}

Combined SizeMixture::mixed(const Mixable& row, const GridDistribution& sizes) const {
    if (row.columns.empty()) {
        return {{}, row.known ? 1.0 : sizes.lost};
    }
    GridDistribution sum = roomFor(row.columns);
    sum.lost = sizes.lost;
    const std::vector<double> weights = weightsOf(row, sizes);
    for (std::size_t column = 0; column < weights.size(); ++column) {
        if (weights[column] > 0.0) {
            addTo(sum, row.columns[column], weights[column]);
        }
    }
    if (sum.weights.empty()) {
        return {{}, 1.0};
    }
    const CumulativeGrid cumulative(sum);
    const auto value = [&](double level) {
        return level < 1.0 - sum.lost ? row.scale * std::sinh(cumulative.level(level)) : infinite;
    };
    return {keepMeaningful({value(lowLevel), value(middleLevel), value(highLevel)}, sum.lost), sum.lost};
}

} // namespace model
