// Sobol' indices of a function on the unit cube: two samples side by side in one sequence of twice the dimensions.
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/sobol.hpp>

#include "model/sensitivity/sobol_indices.h"

namespace model {
namespace {

// The middle of one of 2^53 cells: never 0, never 1.
double toUnit(std::uint64_t bits) { return (static_cast<double>(bits >> 11U) + 0.5) * 0x1p-53; }

class CrossedPoints {
public:
    CrossedPoints(std::size_t inputs, std::uint64_t seed) : m_engine(2 * inputs), m_shift(2 * inputs), m_a(inputs), m_b(inputs) {
        boost::random::mt19937_64 mixer(seed);
        for (auto& shift : m_shift) {
            shift = mixer();
        }
    }

    void next() {
        for (std::size_t d = 0; d < m_shift.size(); ++d) {
            const double u = toUnit(m_engine() ^ m_shift[d]);
            (d < m_a.size() ? m_a[d] : m_b[d - m_a.size()]) = u;
        }
    }
    std::span<const double> a() const { return m_a; }
    std::span<const double> b() const { return m_b; }
    std::vector<double> crossed(std::size_t input) const {
        std::vector<double> point = m_a;
        point[input] = m_b[input];
        return point;
    }

private:
    boost::random::sobol m_engine;
    std::vector<std::uint64_t> m_shift;
    std::vector<double> m_a;
    std::vector<double> m_b;
};

} // namespace

SobolResult sobolIndices(const std::function<double(std::span<const double>)>& function, std::size_t inputs, std::size_t draws,
                         std::uint64_t seed) {
    CrossedValues values(inputs, draws);
    CrossedPoints points(inputs, seed);
    for (std::size_t r = 0; r < draws; ++r) {
        points.next();
        values.a[r] = function(points.a());
        values.b[r] = function(points.b());
        for (std::size_t i = 0; i < inputs; ++i) {
            values.swapped[i][r] = function(points.crossed(i));
        }
    }
    return sobolIndices(values);
}

} // namespace model
