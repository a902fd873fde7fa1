#include "model/schedule/placement.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <vector>

namespace model {
namespace {

constexpr double aMoment = 1e-9; // hours: less than this of a run left is none

void check(HoursAhead ahead, double lengthH, double deadlineH)
{
    if (!(lengthH > 0.0 && deadlineH >= lengthH && std::ceil(deadlineH) <= static_cast<double>(ahead.size()))) {
        throw std::invalid_argument("a run that does not fit before its deadline");
    }
}

// Grams times hours up to any moment: whole hours by prefix sums, the begun one in proportion.
class Integral {
public:
    explicit Integral(HoursAhead ahead) : m_ahead(ahead), m_sums(ahead.size() + 1, 0.0)
    {
        for (std::size_t i = 0; i < ahead.size(); ++i) {
            m_sums[i + 1] = m_sums[i] + ahead[i];
        }
    }

    double upTo(double hour) const
    {
        const auto whole = std::min(static_cast<std::size_t>(hour), m_ahead.size());
        const double part = hour - static_cast<double>(whole);
        return m_sums[whole] + (whole < m_ahead.size() ? part * m_ahead[whole] : 0.0);
    }
    double over(double start, double length) const { return upTo(start + length) - upTo(start); }

private:
    HoursAhead m_ahead;
    std::vector<double> m_sums;
};

Placement withoutPause(HoursAhead ahead, double start, double lengthH, double gramHours)
{
    const auto first = ahead.begin() + static_cast<std::ptrdiff_t>(start);
    const double end = std::ceil(start + lengthH - aMoment);
    const auto last = ahead.begin() + std::min(static_cast<std::ptrdiff_t>(end), static_cast<std::ptrdiff_t>(ahead.size()));
    const int dirtiest = first < last ? *std::max_element(first, last) : 0;
    return {start, start + lengthH, gramHours / lengthH, dirtiest, 0};
}

// Takes the hours that `wanted` returns time of, in order, and counts what comes between them as pauses.
template <typename Wanted>
Placement placed(HoursAhead ahead, double lengthH, double deadlineH, Wanted wanted)
{
    Placement made;
    double done = 0.0;
    double gramHours = 0.0;
    for (std::size_t i = 0; i < ahead.size() && lengthH - done > aMoment; ++i) {
        const double open = std::min(1.0, deadlineH - static_cast<double>(i));
        const double hours = std::min({wanted(ahead[i], open), open, lengthH - done});
        if (!(hours > 0.0)) {
            continue;
        }
        const auto begin = static_cast<double>(i);
        made.pauses += done > 0.0 && begin > made.finishH + aMoment ? 1 : 0;
        made.startH = done > 0.0 ? made.startH : begin;
        made.finishH = begin + hours;
        made.dirtiestG = std::max<int>(made.dirtiestG, ahead[i]);
        done += hours;
        gramHours += hours * ahead[i];
    }
    made.meanG = lengthH - done > aMoment ? std::numeric_limits<double>::quiet_NaN() : gramHours / lengthH;
    return made;
}

// Hours until the deadline by their grams.
std::vector<double> hoursByGrams(HoursAhead ahead, double deadlineH)
{
    std::vector<double> hours(static_cast<std::size_t>(*std::ranges::max_element(ahead)) + 1, 0.0);
    for (std::size_t i = 0; i < ahead.size(); ++i) {
        hours[static_cast<std::size_t>(ahead[i])] += std::clamp(deadlineH - static_cast<double>(i), 0.0, 1.0);
    }
    return hours;
}

} // namespace

Placement startedAtOnce(HoursAhead ahead, double lengthH)
{
    check(ahead, lengthH, lengthH);
    return withoutPause(ahead, 0.0, lengthH, Integral(ahead).over(0.0, lengthH));
}

Placement cleanestStretch(HoursAhead ahead, double lengthH, double deadlineH)
{
    check(ahead, lengthH, deadlineH);
    const Integral integral(ahead);
    const double latest = deadlineH - lengthH;
    double start = 0.0;
    double least = integral.over(0.0, lengthH);
    const auto consider = [&](double at) {
        if (const double sum = integral.over(at, lengthH); at <= latest && sum < least - aMoment) {
            least = sum;
            start = at;
        }
    };
    const double part = std::ceil(lengthH) - lengthH; // a start here and the run ends with a full hour
    for (double hour = 0.0; hour <= latest; hour += 1.0) {
        consider(hour);
        consider(hour + part);
    }
    consider(latest);
    return withoutPause(ahead, start, lengthH, least);
}

Placement cleanestHours(HoursAhead ahead, double lengthH, double deadlineH)
{
    check(ahead, lengthH, deadlineH);
    ahead = ahead.first(static_cast<std::size_t>(std::ceil(deadlineH)));
    double left = lengthH;
    int level = 0;
    for (const double hours : hoursByGrams(ahead, deadlineH)) {
        if (left <= hours + aMoment) {
            break;
        }
        left -= hours;
        ++level;
    }
    // Everything below `level`, and of the hours at it the first `left`.
    return placed(ahead, lengthH, deadlineH, [&](int grams, double open) {
        const double hours = grams < level ? open : grams == level ? std::min(left, open) : 0.0;
        left -= grams == level ? hours : 0.0;
        return hours;
    });
}

std::optional<Placement> belowThreshold(HoursAhead ahead, double lengthH, double deadlineH, int thresholdG)
{
    check(ahead, lengthH, deadlineH);
    ahead = ahead.first(static_cast<std::size_t>(std::ceil(deadlineH)));
    const Placement made =
        placed(ahead, lengthH, deadlineH, [&](int grams, double open) { return grams <= thresholdG ? open : 0.0; });
    return std::isnan(made.meanG) ? std::nullopt : std::optional(made);
}

} // namespace model
