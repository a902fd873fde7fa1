// Which values an axis names, and how: plain numbers of the locale, or powers of ten; the unit stands in the axis
// title.
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

#include "ui/charts/chart_spec.h"

namespace ui {

struct AxisTicks {
    QList<double> majors;
    QList<double> minors;
    QList<QString> labels; // one a major
};

/// At most about `room` majors. Logarithmic: decades with their 2 to 9 between; over less than two decades 1, 2, 5;
/// over a narrow stretch even steps. Linear: steps of 1, 2 or 5. The axis must be `drawable`.
AxisTicks axisTicks(const Axis& axis, int room, const QLocale& locale);

} // namespace ui
