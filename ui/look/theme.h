// Every colour, dash, font factor and space of the program, in a light, a dark and a print form; nothing else names
// one.
#pragma once

#include <QColor>
#include <QFont>
#include <QGuiApplication>
#include <QList>
#include <QPalette>
#include <QPen>
#include <QStringList>
#include <array>

#include "ui/charts/chart_spec.h"

namespace ui {

/// How a curve looks; `dashes` in multiples of the line's width, empty is solid.
struct LineStyle {
    QColor colour;
    QList<qreal> dashes;
};

/// Which size and weight a text has.
enum class TextRole { Small, Base, Section, Headline };

struct Theme {
    enum class Form { Light, Dark, Print };

    Form form = Form::Light;
    QColor ground;
    QColor text;
    QColor muted; // secondary words, axes, published runs
    QColor grid;  // and hairlines
    QColor gridMinor;
    QColor accent;
    QColor warning;
    QColor error;
    std::array<LineStyle, lineRoleCount> lines; // by LineRole
    double bandOpacity = 0.16;
    double fadedOpacity = 0.4;  // bars that stand back
    double hoverOpacity = 0.12; // muted, over what the mouse points at

    QStringList families; // first choice first; a Simplified Chinese family is always among them
    double basePixels = 13.0;
    double smallFactor = 0.85;
    double sectionFactor = 1.1;
    double headlineFactor = 2.2;

    /// Lengths below count in pixels on a screen, in tenths of a point in print.
    double unit = 1.0;
    double lineWidth = 1.6;
    double hairline = 1.0;
    double dotRadius = 3.5;
    double markLength = 14 * 1.6; // the coloured sample before a direct label: long enough for every dash

    /// Steps of space between things, in pixels: panels use them as they are.
    static constexpr int space4 = 4;
    static constexpr int space8 = 8;
    static constexpr int space12 = 12;
    static constexpr int space16 = 16;
    static constexpr int space24 = 24;

    static Theme light(const QFont& font = QGuiApplication::font());
    static Theme dark(const QFont& font = QGuiApplication::font());
    /// Lines 1.0 pt, text 7 to 8 pt, laid out in tenths of a point whatever the screen looks like: for every export.
    static Theme print();
    /// Dark where the palette's window is darker than its text.
    static Theme forPalette(const QPalette& palette, const QFont& font = QGuiApplication::font());

    QFont font(TextRole role) const;
    const LineStyle& line(LineRole role) const { return lines[static_cast<std::size_t>(role)]; }
    QPen pen(LineRole role) const;
    QColor band(LineRole role) const;
    QColor faded(LineRole role) const;
    /// One of the steps of space in this theme's own lengths.
    double space(int pixels) const { return pixels * unit; }
};

/// Contrast of two opaque colours after WCAG 2.1: 1 to 21.
double contrast(const QColor& one, const QColor& other);
/// What the eye sees of a translucent colour on an opaque ground.
QColor blended(const QColor& over, const QColor& ground);

} // namespace ui
