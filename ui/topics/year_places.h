// Where points stand along an axis of years, when all that is known is the year.
#pragma once

#include <vector>

namespace ui {

struct YearAndValue {
    int year = 0;
    double value = 0.0;
};

/// The points of one year side by side in the order of their value; places in the order given.
std::vector<double> yearPlaces(const std::vector<YearAndValue>& points);

} // namespace ui
