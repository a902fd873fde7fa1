#include "model/formulas/accuracy.h"

#include <cmath>
#include <limits>

namespace model {

double linkedAccuracy(double floor, double top, double k, double L0, double loss)
{
    return floor + (top - floor) / (1.0 + std::exp(k * (loss - L0)));
}

double linkedLoss(double floor, double top, double k, double L0, double accuracy)
{
    const bool inside = accuracy > floor && accuracy < top;
    return inside ? L0 + std::log((top - accuracy) / (accuracy - floor)) / k : std::numeric_limits<double>::quiet_NaN();
}

double accuracyAtLoss(const Link& link, double loss)
{
    return linkedAccuracy(link.floor, link.top, link.k, link.L0, loss);
}

std::optional<double> lossAtAccuracy(const Link& link, double accuracy)
{
    const double loss = linkedLoss(link.floor, link.top, link.k, link.L0, accuracy);
    return std::isnan(loss) ? std::nullopt : std::optional(loss);
}

} // namespace model
