// What the reading cursor of a chart shows: a vertical line, a dot on each curve it reads, and the reading in words.
#pragma once

#include <QString>
#include <vector>

#include "ui/charts/chart_spec.h"

namespace ui {

struct CursorMark {
    struct Dot {
        double x = 0.0;
        double y = 0.0;
        LineRole role = LineRole::Scenario1;
    };

    double x = 0.0;
    QString sentence; // shown beside the line and told to a screen reader
    std::vector<Dot> dots = {};
};

} // namespace ui
