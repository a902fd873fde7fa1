#include "model/sensitivity/sobol_indices.h"

#include <array>
#include <cmath>

#include "model/ranges/distribution.h"

namespace model {
namespace {

// Of the jackknife: runs of neighbouring rows. Those of a Sobol' sequence are spread over the cube; every 64th row of it would be a strip.
constexpr std::size_t groups = 64;

// Sums over rows, of values less a constant near their mean.
struct Sums {
    double rows = 0.0;
    double value = 0.0;  // of A and B
    double square = 0.0; // of A and B
    double first = 0.0;  // B (AB - A)
    double total = 0.0;  // (A - AB)^2

    void add(double a, double b, double ab) {
        rows += 1.0;
        value += a + b;
        square += a * a + b * b;
        first += b * (ab - a);
        total += (a - ab) * (a - ab);
    }
    Sums& operator+=(const Sums& o) {
        rows += o.rows;
        value += o.value;
        square += o.square;
        first += o.first;
        total += o.total;
        return *this;
    }
    Sums without(const Sums& o) const {
        return {rows - o.rows, value - o.value, square - o.square, first - o.first, total - o.total};
    }
    double variance() const {
        const double mean = value / (2.0 * rows);
        return square / (2.0 * rows) - mean * mean;
    }
    double firstOrder() const { return ratio(first / rows); }
    double totalOrder() const { return ratio(total / (2.0 * rows)); }

private:
    double ratio(double part) const { return rows > 0.0 && variance() > 0.0 ? part / variance() : 0.0; }
};

using GroupSums = std::array<Sums, groups>;

// Rows go to their groups; those without an answer anywhere are left out.
GroupSums sumsOf(const CrossedValues& values, const std::vector<double>& swapped, double centre) {
    GroupSums sums;
    for (std::size_t r = 0; r < values.a.size(); ++r) {
        const double a = values.a[r] - centre;
        const double b = values.b[r] - centre;
        const double ab = swapped[r] - centre;
        if (std::isfinite(a) && std::isfinite(b) && std::isfinite(ab)) {
            sums[r * groups / values.a.size()].add(a, b, ab);
        }
    }
    return sums;
}

// Quenouille's and Tukey's jackknife: g - 1 over g, times the squares of what leaving out each of g groups moves.
VarianceShare withError(const GroupSums& parts, const Sums& all, double (Sums::*share)() const) {
    double moved = 0.0;
    double used = 0.0;
    for (const Sums& part : parts) {
        if (part.rows > 0.0 && part.rows < all.rows) {
            const double difference = (all.without(part).*share)() - (all.*share)();
            moved += difference * difference;
            used += 1.0;
        }
    }
    return {(all.*share)(), used > 1.0 ? std::sqrt(moved * (used - 1.0) / used) : 0.0};
}

SobolIndex indexOf(const CrossedValues& values, const std::vector<double>& swapped, double centre) {
    const GroupSums parts = sumsOf(values, swapped, centre);
    Sums all;
    for (const Sums& part : parts) {
        all += part;
    }
    return {withError(parts, all, &Sums::firstOrder), withError(parts, all, &Sums::totalOrder)};
}

} // namespace

double VarianceShare::low() const { return value - z95 * error; }
double VarianceShare::high() const { return value + z95 * error; }

CrossedValues::CrossedValues(std::size_t inputs, std::size_t draws)
    : a(draws), b(draws), swapped(inputs, std::vector<double>(draws)) {
}

SobolResult sobolIndices(const CrossedValues& values) {
    SobolResult result;
    double answered = 0.0;
    for (const double y : values.a) {
        answered += std::isfinite(y) ? 1.0 : 0.0;
        result.mean += std::isfinite(y) ? y : 0.0;
    }
    result.unansweredShare = values.a.empty() ? 0.0 : 1.0 - answered / static_cast<double>(values.a.size());
    result.mean = answered > 0.0 ? result.mean / answered : 0.0;
    for (const double y : values.a) {
        result.variance += std::isfinite(y) ? (y - result.mean) * (y - result.mean) / answered : 0.0;
    }
    for (const auto& swapped : values.swapped) {
        result.indices.push_back(indexOf(values, swapped, result.mean));
    }
    return result;
}

} // namespace model
