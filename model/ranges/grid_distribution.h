// A distribution as weights on an even grid. Draws of independent unknowns are combined with one another on it, every
// one with every other, which is far more even than the draws side by side.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace model {

/// Weights at whole multiples of `step`; with `lost` (draws without an answer) they add up to 1.
struct GridDistribution {
    double step = 1.0;
    std::int64_t first = 0; // the first weight stands at first * step
    std::vector<double> weights;
    double lost = 0.0;

    double node(std::size_t i) const { return static_cast<double>(first + static_cast<std::int64_t>(i)) * step; }
};

/// Zeroes; room grows by halves, so that rows that widen step by step seldom take memory anew.
void clearTo(std::vector<double>& row, std::size_t size);

/// Shares every value between the two nodes beside it, so that the mean is kept. Values that are not finite, or below
/// `lowest`, are lost.
GridDistribution onGrid(std::span<const double> values, double step, double lowest);
GridDistribution onGrid(std::span<const double> values, double step);
/// The same into a distribution whose room is used again and again; `kept` is room for the values.
void onGrid(GridDistribution& grid, std::span<const double> values, double step, double lowest,
            std::vector<double>& kept);
/// The same where the least and the largest value are known and finite.
void onGridWithin(GridDistribution& grid, std::span<const double> values, double step, double low, double high);

/// The distribution of ln x, on its own step, of a positive x on a grid; what lies below exp(lowest) is lost.
GridDistribution lnOf(const GridDistribution& x, double step, double lowest);
void lnOf(GridDistribution& grid, const GridDistribution& x, double step, double lowest);

/// Of the sum of two independent quantities on the same step: all combinations of their draws.
GridDistribution sumOf(const GridDistribution& a, const GridDistribution& b);
void sumOf(GridDistribution& sum, const GridDistribution& a, const GridDistribution& b);

/// Distribution function of the weights: a straight line across the cell of every node. Continuous, so that levels can
/// be solved for.
class CumulativeGrid {
public:
    explicit CumulativeGrid(const GridDistribution& distribution);

    double low() const { return m_origin; }
    double high() const { return m_origin + m_step * static_cast<double>(m_sums.size() - 1); }
    /// Share of all draws below x.
    double at(double x) const;
    /// Integral of that share from minus infinity to x. Here, since ranges spend most of their time in it.
    double areaTo(double x) const {
        const double place = (x - m_origin) * m_inverseStep;
        if (!(place > 0.0)) {
            return 0.0;
        }
        if (place >= static_cast<double>(m_sums.size() - 1)) {
            return m_areas.back() + (x - high()) * m_sums.back();
        }
        const auto cell = static_cast<std::ptrdiff_t>(place); // signed: one instruction
        const double part = place - static_cast<double>(cell);
        const double* sums = m_sums.data() + cell;
        return m_areas[static_cast<std::size_t>(cell)] + m_step * part * (sums[0] + 0.5 * part * (sums[1] - sums[0]));
    }
    /// Where this share is reached; it must not exceed 1 - lost.
    double level(double share) const;

private:
    double m_origin;
    double m_step;
    double m_inverseStep;
    std::vector<double> m_sums;  // at the edges between cells
    std::vector<double> m_areas; // their integral there
};

} // namespace model
