// What a chart shows, as plain data: built from results, dumped as text in tests, painted by one painter.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace ui {

/// Which pen of the theme a series wears.
enum class LineRole { Scenario1, Scenario2, Scenario3, Scenario4, Scenario5, Baseline };

struct Axis {
    QString title; // with the unit in brackets
    double low = 0.0;
    double high = 1.0;
    bool logarithmic = false;
    bool percent = false; // values are fractions, shown as percent
};

/// One curve, `x` ascending; NaN in `y` is a gap. `low` and `high` (same length, or empty) bound its band; a `high` of
/// +inf is open upwards.
struct Series {
    QString name;
    LineRole role = LineRole::Scenario1;
    std::vector<double> x;
    std::vector<double> y;
    std::vector<double> low;
    std::vector<double> high;
};

enum class PointKind { Published, Here }; // hollow circle; filled marker in the series' colour

struct NamedPoint {
    QString name;
    double x = 0.0;
    double y = 0.0;
    PointKind kind = PointKind::Published;
    LineRole role = LineRole::Scenario1;
};

/// A vertical line at a chosen x, with its label.
struct TargetLine {
    double x = 0.0;
    QString label;
};

struct ChartSpec {
    QString title;    // the question or the answer
    QString subtitle; // may be empty
    Axis x;
    Axis y;
    std::vector<Series> series;
    std::vector<NamedPoint> points;
    std::optional<TargetLine> target;
    QStringList caption;  // scenario, data version, method, sources: printed below exports
    QString emptyMessage; // what to do, when there is nothing to draw
    QLocale locale;       // of the numbers at the axes

    /// Stable text of everything that is drawn, for tests and reviews.
    QString dump() const;
};

} // namespace ui
