#include "model/ranges/draws.h"

#include <algorithm>
#include <array>
#include <boost/math/interpolators/cardinal_cubic_b_spline.hpp>
#include <boost/random/sobol.hpp>
#include <cmath>
#include <numeric>

#include "model/ranges/distribution.h"

namespace model {
namespace {

constexpr double sharedVariance = 0.25; // of the MFU residual, between two different models or devices

// SplitMix64 (Steele, Lea, Flood 2014): a well-mixed stream from any seed.
class Mixer {
public:
    explicit Mixer(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }

private:
    std::uint64_t m_state;
};

// Unknowns that the evaluation reads on the normal scale.
constexpr std::array normalUnknowns{Unknown::LinkSlope, Unknown::LinkOffset, Unknown::TeamLegacy, Unknown::TeamWeb,
                                    Unknown::TeamCurated, Unknown::TeamLadder, Unknown::MfuShared, Unknown::MfuOwn,
                                    Unknown::TestNoise,  Unknown::Node,       Unknown::Grid,
                                    Unknown::Board,      Unknown::SystemPower};

// ln MFU residuals are drawn by the thousand at every step: the exact quantile is tabulated against the normal scale once.
constexpr double tableEnd = 8.5;
constexpr std::size_t tableCells = 680;
constexpr double tableStep = 2.0 * tableEnd / static_cast<double>(tableCells);

std::function<double(double)> studentSpline()
{
    std::vector<double> table;
    for (std::size_t i = 0; i <= tableCells; ++i) {
        const double z = -tableEnd + tableStep * static_cast<double>(i);
        const double lower = studentQuantile(normalProbability(-std::abs(z))); // the lower tail keeps its digits
        table.push_back(std::copysign(lower, z));
    }
    return boost::math::interpolators::cardinal_cubic_b_spline<double>(table.begin(), table.end(), -tableEnd, tableStep);
}

// The middle of one of 2^53 cells: never 0, never 1.
double toUnit(std::uint64_t bits) { return (static_cast<double>(bits >> 11U) + 0.5) * 0x1p-53; }

std::vector<std::size_t> permutation(std::size_t count, std::uint64_t seed)
{
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    Mixer mixer(seed);
    for (std::size_t i = count; i > 1; --i) {
        std::swap(order[i - 1], order[mixer.next() % i]);
    }
    return order;
}

} // namespace

Draws::Draws(int count, std::uint64_t seed) : m_count(count), m_seed(seed)
{
    const auto size = static_cast<std::size_t>(count);
    m_uniform.assign(unknownCount, std::vector<double>(size));
    m_normal.resize(unknownCount);
    Mixer mixer(seed);
    for (auto& column : m_uniform) {
        column[0] = toUnit(mixer.next()); // the sequence's own first point is the origin: the shift alone
    }
    mixer = Mixer(seed);
    std::vector<std::uint64_t> shift(unknownCount);
    for (auto& s : shift) {
        s = mixer.next();
    }
    boost::random::sobol engine(unknownCount);
    for (std::size_t i = 1; i < size; ++i) {
        for (std::size_t d = 0; d < unknownCount; ++d) {
            m_uniform[d][i] = toUnit(engine() ^ shift[d]);
        }
    }
    for (const Unknown unknown : normalUnknowns) {
        const auto& column = uniform(unknown);
        auto& normals = m_normal[static_cast<std::size_t>(unknown)];
        std::ranges::transform(column, std::back_inserter(normals), normalQuantile);
    }
    m_studentOfNormal = studentSpline();
}

const std::vector<double>& Draws::uniform(Unknown unknown) const { return m_uniform[static_cast<std::size_t>(unknown)]; }
const std::vector<double>& Draws::normal(Unknown unknown) const { return m_normal[static_cast<std::size_t>(unknown)]; }

std::vector<double> Draws::mfuResidual(std::uint64_t runKey) const
{
    const auto& shared = normal(Unknown::MfuShared);
    const auto& own = normal(Unknown::MfuOwn);
    const auto order = permutation(own.size(), m_seed ^ runKey);
    std::vector<double> residual(own.size());
    for (std::size_t i = 0; i < residual.size(); ++i) {
        const double z = std::sqrt(sharedVariance) * shared[i] + std::sqrt(1.0 - sharedVariance) * own[order[i]];
        residual[i] = m_studentOfNormal(z);
    }
    return residual;
}

std::vector<double> Draws::evenResidual() const
{
    std::vector<double> residual;
    std::ranges::transform(normal(Unknown::MfuOwn), std::back_inserter(residual), m_studentOfNormal);
    return residual;
}

} // namespace model
