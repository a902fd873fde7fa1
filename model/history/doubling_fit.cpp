#include "model/history/doubling_fit.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <limits>

#include "model/ranges/quantiles.h"

namespace model {
namespace {

constexpr double monthsPerYear = 12.0;
constexpr std::size_t fewestPoints = 3;

double monthsOf(double perYear)
{
    return perYear > 0.0 ? monthsPerYear / perYear : std::numeric_limits<double>::infinity();
}

struct Sums {
    double years = 0.0; // spread about the middle
    double both = 0.0;
};

Sums sumsAround(std::span<const DatedValue> points, const DoublingFit& fit)
{
    Sums sums;
    for (const DatedValue& p : points) {
        sums.years += (p.year - fit.middleYear) * (p.year - fit.middleYear);
        sums.both += (p.year - fit.middleYear) * (std::log2(p.value) - fit.log2AtMiddle);
    }
    return sums;
}

double squaredResiduals(std::span<const DatedValue> points, const DoublingFit& fit)
{
    double sum = 0.0;
    for (const DatedValue& p : points) {
        const double off = std::log2(p.value) - std::log2(fit.at(p.year));
        sum += off * off;
    }
    return sum;
}

void setMiddle(DoublingFit& fit, std::span<const DatedValue> points)
{
    const auto [first, last] = std::ranges::minmax_element(points, {}, &DatedValue::year);
    fit.firstYear = first->year;
    fit.lastYear = last->year;
    for (const DatedValue& p : points) {
        fit.middleYear += p.year / fit.points;
        fit.log2AtMiddle += std::log2(p.value) / fit.points;
    }
}

} // namespace

double DoublingFit::at(double year) const { return std::exp2(log2AtMiddle + perYear * (year - middleYear)); }

std::optional<DoublingFit> fitDoubling(std::span<const DatedValue> points)
{
    if (points.size() < fewestPoints) {
        return {};
    }
    DoublingFit fit;
    fit.points = static_cast<int>(points.size());
    setMiddle(fit, points);
    const Sums sums = sumsAround(points, fit);
    if (!(sums.years > 0.0)) {
        return {};
    }
    fit.perYear = sums.both / sums.years;
    const double freedom = fit.points - 2;
    fit.standardError = std::sqrt(squaredResiduals(points, fit) / freedom / sums.years);
    const double reach = boost::math::quantile(boost::math::students_t(freedom), highLevel) * fit.standardError;
    fit.months = monthsOf(fit.perYear);
    fit.low = monthsOf(fit.perYear + reach);
    fit.high = monthsOf(fit.perYear - reach);
    return fit;
}

} // namespace model
