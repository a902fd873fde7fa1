// The words around the axes, wrapped, and the space they take: known before the plot's own rectangle is.
#pragma once

#include <QSizeF>
#include <QString>
#include <QStringList>
#include <vector>

#include "ui/charts/chart_legend.h"
#include "ui/charts/chart_spec.h"
#include "ui/look/theme.h"

namespace ui {

struct ChartFrame {
    QSizeF size;
    double padding = 0.0;    // at the picture's edge
    double top = 0.0;        // title, subtitle, legend, title of the y axis; without the padding, like all below
    double left = 0.0;       // names of the rows of bars
    double right = 0.0;      // the second axis and names of the curves; values of the bars
    double bottom = 0.0;     // title of the x axis, caption, and what few bars leave free
    double secondAxis = 0.0; // of `right`: ticks and labels of the second axis
    bool namesAbove = false; // curves are named in the legend: beside them their names would take the plot's room
    int xTicks = 2;          // as many as there is room for
    int yTicks = 2;
    QStringList title;
    QStringList subtitle;
    std::vector<LegendPlace> legend; // below the subtitle
    double legendTop = 0.0;          // from the picture's upper edge
    QStringList caption;
};

ChartFrame frameOf(const ChartSpec& spec, QSizeF size, const Theme& theme, bool withCaption);

/// Axis titles with "log scale" said once.
QString xTitle(const ChartSpec& spec);
QString yTitle(const ChartSpec& spec);

} // namespace ui
