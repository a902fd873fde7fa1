// How fast something doubled: the straight line of least squares through the binary logarithms, with its uncertainty.
#pragma once

#include <optional>
#include <span>

namespace model {

struct DatedValue {
    double year = 0.0;
    double value = 0.0; // above 0
};

/// log2 y = a + b (year - middle). `months` = 12/b; `low` and `high` are the 90 % interval of 12/b from the 5 and 95 % points of
/// Student's t with n - 2 degrees of freedom on b. Where b may be nothing or less, `high` is infinite: it may not grow at all.
struct DoublingFit {
    int points = 0;
    double firstYear = 0.0;
    double lastYear = 0.0;
    double middleYear = 0.0;
    double log2AtMiddle = 0.0;
    double perYear = 0.0;        // b, doublings a year
    double standardError = 0.0;  // of b
    double months = 0.0;
    double low = 0.0;
    double high = 0.0;

    double at(double year) const;
};

/// Nothing for fewer than three points, or where all are of one year.
std::optional<DoublingFit> fitDoubling(std::span<const DatedValue> points);

} // namespace model
