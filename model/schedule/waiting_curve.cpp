#include "model/schedule/waiting_curve.h"

#include <algorithm>
#include <cmath>

namespace model {
namespace {

// Lengths at which a curve is exact. A stretch saves now more, now less with every half day of its length, pauses save smoothly.
int stepAfter(int length, WayToWait way)
{
    if (way == WayToWait::Pausing) {
        return std::max(1, length / 6);
    }
    return length < 36 ? 1 : length < 72 ? 2 : length < 168 ? 6 : length < 498 ? 12 : length / 60 * 12;
}

// Close together at both ends: where a run fills its deadline, every hour more is one less to choose from.
std::vector<int> nodesOf(int last, WayToWait way, bool isDeadline)
{
    std::vector<int> nodes{last};
    for (int node = 1; node < last; node += stepAfter(node, way)) {
        nodes.push_back(node);
        if (isDeadline) {
            nodes.push_back(last - node);
        }
    }
    std::ranges::sort(nodes);
    const auto again = std::ranges::unique(nodes);
    nodes.erase(again.begin(), again.end());
    return nodes;
}

WaitingPoint between(const WaitingPoint& a, const WaitingPoint& b, double part)
{
    return {std::lerp(a.saving, b.saving, part), std::lerp(a.delayH, b.delayH, part)};
}

} // namespace

WaitingCurve::WaitingCurve(const HourSeries& series, WayToWait way, const Patience& patience) : m_filled(series.filled)
{
    const int year = static_cast<int>(series.grams.size());
    const int hours = static_cast<int>(std::min(patience.hours, static_cast<double>(year)));
    MeanSaving mean(series);
    for (const int length : nodesOf(patience.isDeadline ? std::max(hours, 1) : year, way, patience.isDeadline)) {
        mean.setLength(length);
        const int slack = std::min(patience.isDeadline ? std::max(hours - length, 0) : hours, year - length);
        const WaitingPoint point = mean.of(way, slack);
        m_nodes.push_back({static_cast<double>(length), point.saving * length, point.delayH});
    }
}

WaitingPoint WaitingCurve::at(double lengthH) const
{
    if (!(lengthH <= m_nodes.back().lengthH)) {
        return {};
    }
    const auto next = std::ranges::lower_bound(m_nodes, lengthH, {}, &Node::lengthH);
    if (next == m_nodes.begin()) {
        return {next->savedH, next->delayH}; // a part of an hour is as clean as the hour it lies in
    }
    const Node& before = *(next - 1);
    const double part = (lengthH - before.lengthH) / (next->lengthH - before.lengthH);
    return {std::lerp(before.savedH, next->savedH, part) / lengthH, std::lerp(before.delayH, next->delayH, part)};
}

WaitingCurves::WaitingCurves(std::vector<std::pair<double, std::shared_ptr<const WaitingCurve>>> byPatience)
    : m_byPatience(std::move(byPatience))
{
}

WaitingPoint WaitingCurves::at(double lengthH, double patienceH) const
{
    const auto next = std::ranges::find_if(m_byPatience, [&](const auto& curve) { return curve.first >= patienceH; });
    if (next == m_byPatience.end()) {
        return m_byPatience.back().second->at(lengthH);
    }
    if (next == m_byPatience.begin()) {
        return next->second->at(lengthH);
    }
    const auto& [low, below] = *(next - 1);
    return between(below->at(lengthH), next->second->at(lengthH), (patienceH - low) / (next->first - low));
}

} // namespace model
