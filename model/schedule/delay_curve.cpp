#include "model/schedule/delay_curve.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "model/schedule/mean_saving.h"

namespace model {

std::vector<DelayPoint> delayCurve(const HourSeries& series, double lengthH, std::span<const double> flexibilities)
{
    const auto year = static_cast<double>(series.grams.size());
    if (!(lengthH > 0.0 && lengthH <= year)) {
        throw std::invalid_argument("a run of no time, or longer than the year of hours");
    }
    const int length = static_cast<int>(std::ceil(lengthH));
    MeanSaving mean(series);
    mean.setLength(length);
    std::vector<DelayPoint> points;
    for (const double flexibility : flexibilities) {
        const double wanted = std::floor(static_cast<double>(length) * (1.0 + flexibility));
        const auto deadline = static_cast<int>(std::clamp(wanted, static_cast<double>(length), year));
        points.push_back({flexibility, deadline, mean.of(WayToWait::Stretch, deadline - length).saving,
                          mean.of(WayToWait::Pausing, deadline - length).saving});
    }
    return points;
}

} // namespace model
