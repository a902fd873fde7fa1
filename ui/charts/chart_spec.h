// What a chart shows, as plain data: built from results, dumped as text in tests, painted by one painter.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <limits>
#include <optional>
#include <vector>

namespace ui {

/// Which pen of the theme a series wears.
enum class LineRole {
    Scenario1,
    Scenario2,
    Scenario3,
    Scenario4,
    Scenario5,
    Scenario6,
    Baseline,
    AdjustedBaseline, // the baseline under the edited scenario's assumptions
};
inline constexpr std::size_t lineRoleCount = static_cast<std::size_t>(LineRole::AdjustedBaseline) + 1;
/// The pen of a workspace's line, 1 to 6.
constexpr LineRole lineRole(int line) {
    return static_cast<LineRole>(line - 1);
}

/// What a chart is made of: curves and points over two axes, horizontal bars over one, a flow from left to right, or a
/// grid of coloured cells.
enum class ChartKind { Lines, Bars, Flow, Heat };

struct Axis {
    QString title; // with the unit in brackets
    double low = 0.0;
    double high = 1.0;
    bool logarithmic = false;
    bool percent = false; // values are fractions, shown as percent
    bool year = false;    // values are years, shown without separators
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

enum class PointKind {
    Published, // hollow circle in muted text
    Here,      // filled marker in the colour of its role, named before all others
    Member,    // hollow circle in the colour of its role: one of a group that the legend names
    Odd,       // a member that stands out: filled
};

/// `low` to `high` (or NaN) is drawn as a whisker along y.
struct NamedPoint {
    QString name;
    double x = 0.0;
    double y = 0.0;
    PointKind kind = PointKind::Published;
    LineRole role = LineRole::Scenario1;
    QString key = {}; // what a click on it means to the chart's panel; empty: nothing
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
    bool quiet = false; // named only when pointed at
};

/// What points or bars of one colour have in common; written above the plot. A flow wears the colour of the first.
struct LegendEntry {
    QString name;
    LineRole role = LineRole::Scenario1;
    bool isLine = false; // marked with a piece of its curve
};

/// One horizontal bar from zero, or from where the one before it ended, over the linear x axis; `low` to `high` (or NaN) is drawn as a whisker. Rows that do
/// not fit are left out from below and counted; where some bars are faded, the rows of those that are not stay.
struct Bar {
    QString name; // of its row, written once where several bars in a row share it
    double value = 0.0;
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
    QString text; // the value in words, at the bar's end
    LineRole role = LineRole::Scenario1;
    bool faded = false; // stands back behind the others
    QString key = {};   // what a click on it means
    double from = 0.0;  // where it begins
};

/// A place of a flow; the values of the nodes in one column add up to at most 1.
struct FlowNode {
    QString name;
    QString text; // its value with unit
    int column = 0;
    double value = 0.0; // share of its column
};

/// A ribbon between two nodes, as wide as `value`.
struct FlowLink {
    int from = 0;
    int to = 0;
    double value = 0.0;
};

/// A grid of cells, each as dark as its value; `low` and `high` are the ends of the colour scale. NaN is an empty cell.
struct HeatMap {
    QStringList rows;    // names from top to bottom
    QStringList columns; // from left to right
    std::vector<std::vector<double>> values; // row by row
    double low = 0.0;
    double high = 1.0;
    QString unit; // beside the colour scale
};

/// A vertical line at a chosen x, with its label.
struct TargetLine {
    double x = 0.0;
    QString label;
    bool movable = false; // can be dragged
};

struct ChartSpec {
    ChartKind kind = ChartKind::Lines;
    QString title;    // the question or the answer
    QString subtitle; // may be empty
    Axis x;
    Axis y;
    std::optional<Axis> second; // to the right: another reading of the same heights
    std::vector<Series> series;
    std::vector<NamedPoint> points;
    std::vector<LegendEntry> legend; // of points and bars; curves carry their names themselves
    std::optional<TargetLine> target;
    std::vector<Bar> bars;       // from top to bottom
    std::vector<FlowNode> nodes; // columns from left to right
    std::vector<FlowLink> links;
    HeatMap heat;
    QStringList caption;  // scenario, data version, method, sources: printed below exports
    QString emptyMessage; // what to do, when there is nothing to draw
    QLocale locale;       // of the numbers at the axes

    /// Stable text of everything that is drawn, for tests and reviews.
    QString dump() const;
};

} // namespace ui
