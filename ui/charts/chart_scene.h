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
    enum class Tone { Band, Solid, Faded }; // how strongly a fill wears its pen's colour
    struct Fill {
        QPolygonF outline;
        LineRole role;
        Tone tone = Tone::Band;
    };
    struct Tile {
        QRectF box;
        QColor colour; // of the scale
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
    /// What answers to mouse and keys.
    struct Target {
        enum class Kind { Point, Bar, Flow };

        QRectF box;
        QString tip; // its full name and value
        QString key; // what a click on it means; empty: nothing
        Kind kind = Kind::Point;
    };

    QRectF plot;                   // between the axes
    std::vector<Fill> fills;       // bands, bars, ribbons
    std::vector<Tile> tiles;       // cells of a heat map and its scale
    std::vector<Stroke> strokes;   // curves, cut to the axes
    std::vector<Stroke> samples;   // the coloured marks before the curves' names
    std::vector<QLineF> hairlines; // the target; leaders from a curve's end to its name; the second axis
    std::vector<QLineF> whiskers;  // over bars
    std::vector<Stroke> ranges;    // of points
    std::vector<Dot> dots;         // and the marks of the legend
    std::vector<Words> words;
    std::vector<Target> targets;
};

/// Lays out everything but the axes themselves; `plotRect` is what the axes leave.
ChartScene sceneOf(const ChartSpec& spec, const ChartFrame& frame, const QRectF& plotRect, const Theme& theme);

/// What is at, or for points nearest to, a place of the picture; nullptr where nothing answers.
const ChartScene::Target* targetAt(const ChartScene& scene, const QPointF& place);

/// True where there is nothing to draw but the empty message.
bool isEmpty(const ChartSpec& spec);

} // namespace ui
