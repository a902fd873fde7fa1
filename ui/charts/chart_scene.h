// A chart laid out to the pixel: pieces of curves and bands, marks and words, none overlapping, all inside the picture.
// Between the description (ChartSpec) and the painter, which only draws it.
#pragma once

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <vector>

#include "ui/charts/chart_frame.h"
#include "ui/charts/chart_spec.h"
#include "ui/look/theme.h"

namespace ui {

struct ChartScene {
    struct Fill {
        QPolygonF outline;
        LineRole role;
    };
    struct Stroke {
        QPolygonF line;
        LineRole role;
    };
    struct Dot {
        QPointF centre;
        PointKind kind;
        LineRole role;
    };
    struct Words {
        QString text;
        QRectF box;
        TextRole role = TextRole::Small;
        bool muted = false;
    };

    std::vector<Fill> fills;       // bands
    std::vector<Stroke> strokes;   // curves, cut to the axes
    std::vector<Stroke> samples;   // the coloured marks before the curves' names
    std::vector<QLineF> hairlines; // the target; leaders from a curve's end to its name
    std::vector<Dot> dots;
    std::vector<Words> words;
};

/// Lays out everything but the axes themselves; `plotRect` is what the axes leave.
ChartScene sceneOf(const ChartSpec& spec, const ChartFrame& frame, const QRectF& plotRect, const Theme& theme);

/// True where there is nothing to draw but the empty message.
bool isEmpty(const ChartSpec& spec);

} // namespace ui
