#include "model/schedule/mean_saving.h"

#include <algorithm>

namespace model {
namespace {

constexpr std::size_t startStep = 5; // hours; shares no factor with 24

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

    /// The cleanest hours: their grams, those of the dirtiest among them, and how many as dirty as that are left over.
    struct Cleanest {
        double grams = 0.0;
        int dirtiest = 0;
        int leftOver = 0;
    };
    /// There are at least so many hours.
    Cleanest cleanest(int hours) const
    {
        std::int64_t sum = 0;
        std::size_t b = 0;
        for (; m_blocks[b] < hours; ++b) {
            hours -= m_blocks[b];
            sum += m_blockSums[b];
        }
        std::size_t grams = b * block;
        for (; m_counts[grams] < hours; ++grams) {
            hours -= m_counts[grams];
            sum += static_cast<std::int64_t>(grams) * m_counts[grams];
        }
        sum += static_cast<std::int64_t>(grams) * hours;
        return {static_cast<double>(sum), static_cast<int>(grams), m_counts[grams] - hours};
    }

private:
    static constexpr int block = 32; // about the root of the usual range

    std::vector<int> m_counts;
    std::vector<int> m_blocks;
    std::vector<std::int64_t> m_blockSums;
};

// How many of the last hours before the deadline a run that takes the cleanest ones leaves out: of equal hours the later ones.
std::size_t unusedAtEnd(const int* last, const GramCounts::Cleanest& chosen)
{
    std::size_t unused = 0;
    for (int leftOver = chosen.leftOver; *last > chosen.dirtiest || (*last == chosen.dirtiest && leftOver > 0); --last) {
        leftOver -= *last == chosen.dirtiest ? 1 : 0;
        ++unused;
    }
    return unused;
}

std::size_t startsOf(std::size_t year) { return (year + startStep - 1) / startStep; }

} // namespace

MeanSaving::MeanSaving(const HourSeries& series)
    : m_year(series.grams.size()), m_grams(series.grams.begin(), series.grams.end()),
      m_highest(*std::ranges::max_element(series.grams))
{
    m_grams.insert(m_grams.end(), series.grams.begin(), series.grams.end());
}

void MeanSaving::setLength(int lengthH)
{
    m_length = static_cast<std::size_t>(lengthH);
    m_sums.clear();
    int sum = 0;
    for (std::size_t i = 0; i < m_grams.size(); ++i) {
        sum += m_grams[i];
        if (i + 1 >= m_length) {
            m_sums.push_back(sum);
            sum -= m_grams[i + 1 - m_length];
        }
    }
    m_atOnce = 0.0;
    for (std::size_t start = 0; start < m_year; start += startStep) {
        m_atOnce += m_sums[start];
    }
}

WaitingPoint MeanSaving::of(WayToWait way, int slackH)
{
    const auto slack = static_cast<std::size_t>(slackH);
    if (slack == 0 || m_atOnce == 0.0) {
        return {};
    }
    return way == WayToWait::Stretch ? stretch(slack) : pausing(slack);
}

// The least of the run sums that `slack` hours of waiting offer: a window that slides, its minimum in front.
WaitingPoint MeanSaving::stretch(std::size_t slack)
{
    double total = 0.0;
    double delay = 0.0;
    m_rising.assign(m_year + slack, 0);
    std::size_t front = 0;
    std::size_t back = 0;
    std::size_t next = 0;
    for (std::size_t start = 0; start < m_year; start += startStep) {
        for (; next <= start + slack; ++next) {
            while (back > front && m_sums[m_rising[back - 1]] > m_sums[next]) {
                --back;
            }
            m_rising[back++] = next;
        }
        while (m_rising[front] < start) {
            ++front;
        }
        total += m_sums[m_rising[front]];
        delay += static_cast<double>(m_rising[front] - start);
    }
    return {1.0 - total / m_atOnce, delay / static_cast<double>(startsOf(m_year))};
}

WaitingPoint MeanSaving::pausing(std::size_t slack)
{
    const std::size_t deadline = m_length + slack;
    GramCounts ahead(m_highest);
    for (std::size_t i = 0; i < deadline; ++i) {
        ahead.add(m_grams[i], 1);
    }
    double total = 0.0;
    double delay = 0.0;
    for (std::size_t start = 0; start < m_year; ++start) {
        if (start % startStep == 0) {
            const auto chosen = ahead.cleanest(static_cast<int>(m_length));
            total += chosen.grams;
            delay += static_cast<double>(slack - unusedAtEnd(&m_grams[start + deadline - 1], chosen));
        }
        ahead.add(m_grams[start], -1);
        ahead.add(m_grams[start + deadline], 1);
    }
    return {1.0 - total / m_atOnce, delay / static_cast<double>(startsOf(m_year))};
}

} // namespace model
