#include "model/schedule/delay_curve.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <stdexcept>

namespace model {
namespace {

constexpr std::size_t startStep = 5; // hours; shares no factor with 24

// The year twice over, so that every start has a whole year ahead.
std::vector<int> twoYears(const HourSeries& series)
{
    std::vector<int> grams(series.grams.begin(), series.grams.end());
    grams.insert(grams.end(), series.grams.begin(), series.grams.end());
    return grams;
}

// Grams of a run of `length` hours from every hour of the first year on.
std::vector<double> runSums(const std::vector<int>& grams, std::size_t length)
{
    std::vector<double> sums;
    double sum = 0.0;
    for (std::size_t i = 0; i < grams.size(); ++i) {
        sum += grams[i];
        if (i + 1 >= length) {
            sums.push_back(sum);
            sum -= grams[i + 1 - length];
        }
    }
    return sums;
}

// Over all starts, the least of the run sums that `slack` hours of waiting offer: a window that slides, its minimum in front.
double leastSums(const std::vector<double>& sums, std::size_t starts, std::size_t slack)
{
    double total = 0.0;
    std::deque<std::size_t> rising;
    std::size_t next = 0;
    for (std::size_t start = 0; start < starts; ++start) {
        for (; next <= start + slack; ++next) {
            while (!rising.empty() && sums[rising.back()] >= sums[next]) {
                rising.pop_back();
            }
            rising.push_back(next);
        }
        while (rising.front() < start) {
            rising.pop_front();
        }
        total += start % startStep == 0 ? sums[rising.front()] : 0.0;
    }
    return total;
}

// How many hours ahead have which grams, in steps of one and of `block`, so that the cleanest are summed without sorting.
class GramCounts {
public:
    explicit GramCounts(int highest)
        : m_counts(static_cast<std::size_t>((highest / block + 1) * block)), m_blocks(m_counts.size() / block),
          m_blockSums(m_blocks.size())
    {
    }

    void add(int grams, int hours)
    {
        m_counts[static_cast<std::size_t>(grams)] += hours;
        m_blocks[static_cast<std::size_t>(grams / block)] += hours;
        m_blockSums[static_cast<std::size_t>(grams / block)] += static_cast<std::int64_t>(grams) * hours;
    }
    /// Grams of the cleanest `hours`; there are at least so many.
    double cleanest(int hours) const
    {
        std::int64_t sum = 0;
        std::size_t b = 0;
        for (; m_blocks[b] < hours; ++b) {
            hours -= m_blocks[b];
            sum += m_blockSums[b];
        }
        for (std::size_t grams = b * block; hours > 0; ++grams) {
            const int taken = std::min(hours, m_counts[grams]);
            hours -= taken;
            sum += static_cast<std::int64_t>(grams) * taken;
        }
        return static_cast<double>(sum);
    }

private:
    static constexpr int block = 32; // about the root of the usual range

    std::vector<int> m_counts;
    std::vector<int> m_blocks;
    std::vector<std::int64_t> m_blockSums;
};

double cleanestSums(const std::vector<int>& grams, std::size_t starts, std::size_t length, std::size_t deadline)
{
    GramCounts ahead(*std::ranges::max_element(grams));
    for (std::size_t i = 0; i < deadline; ++i) {
        ahead.add(grams[i], 1);
    }
    double total = 0.0;
    for (std::size_t start = 0; start < starts; ++start) {
        total += start % startStep == 0 ? ahead.cleanest(static_cast<int>(length)) : 0.0;
        ahead.add(grams[start], -1);
        ahead.add(grams[start + deadline], 1);
    }
    return total;
}

} // namespace

std::vector<DelayPoint> delayCurve(const HourSeries& series, double lengthH, std::span<const double> flexibilities)
{
    const std::size_t year = series.grams.size();
    if (!(lengthH > 0.0 && lengthH <= static_cast<double>(year))) {
        throw std::invalid_argument("a run of no time, or longer than the year of hours");
    }
    const auto length = static_cast<std::size_t>(std::ceil(lengthH));
    const std::vector<int> grams = twoYears(series);
    const std::vector<double> sums = runSums(grams, length);
    const double atOnce = leastSums(sums, year, 0);
    std::vector<DelayPoint> points;
    for (const double flexibility : flexibilities) {
        const double wanted = std::floor(static_cast<double>(length) * (1.0 + flexibility));
        const auto deadline = static_cast<std::size_t>(std::clamp(wanted, static_cast<double>(length), static_cast<double>(year)));
        points.push_back({flexibility, static_cast<int>(deadline), 1.0 - leastSums(sums, year, deadline - length) / atOnce,
                          1.0 - cleanestSums(grams, year, length, deadline) / atOnce});
    }
    return points;
}

} // namespace model
