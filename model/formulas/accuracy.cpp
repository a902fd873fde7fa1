#include "model/formulas/accuracy.h"

#include <cmath>

namespace model {

double accuracyAtLoss(const Link& link, double loss)
{
    return link.floor + (link.top - link.floor) / (1.0 + std::exp(link.k * (loss - link.L0)));
}

std::optional<double> lossAtAccuracy(const Link& link, double accuracy)
{
    if (accuracy <= link.floor || accuracy >= link.top) {
        return {};
    }
    return link.L0 + std::log((link.top - accuracy) / (accuracy - link.floor)) / link.k;
}

} // namespace model
