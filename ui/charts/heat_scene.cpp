// Cells of a heat map, the names of its rows and columns, and the colour scale above it.
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/charts/chart_text.h"
#include "ui/charts/scene_parts.h"
#include "ui/look/colour_scale.h"

namespace ui {

namespace {

constexpr int scaleSteps = 48;
constexpr double scaleLines = 10.0; // length of the colour scale, in heights of a line

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

class HeatScene {
public:
    HeatScene(ChartScene& scene, const SceneInput& input)
        : m_scene(scene), m_input(input), m_heat(input.spec.heat), m_small(input.metrics(TextRole::Small)),
          m_cells(input.plot.adjusted(0, 0, 0, -m_small.height() - input.space(Theme::space4))) {}

    void build() {
        addXTitle(m_scene, m_input);
        addScale();
        for (qsizetype row = 0; row < m_heat.rows.size(); ++row)
            for (qsizetype column = 0; column < m_heat.columns.size(); ++column)
                addCell(row, column);
        nameRows();
        nameColumns();
    }

private:
    // On whole units, so that cells meet without a seam in every format.
    static double edge(double begin, double length, qsizetype place, qsizetype count) {
        return std::round(begin + length * static_cast<double>(place) / static_cast<double>(count));
    }
    double x(qsizetype column) const {
        return edge(m_cells.left(), m_cells.width(), column, m_heat.columns.size());
    }
    double y(qsizetype row) const {
        return edge(m_cells.top(), m_cells.height(), row, m_heat.rows.size());
    }
    double share(double value) const {
        return m_heat.high > m_heat.low ? (value - m_heat.low) / (m_heat.high - m_heat.low) : 0.0;
    }
    QString number(double value) const { return m_input.spec.locale.toString(value, 'f', value < 10.0 ? 1 : 0); }

    void addScale();
    void addCell(qsizetype row, qsizetype column);
    void nameRows();
    void nameColumns();
    double addWord(const QString& text, QPointF topLeft, double room);

    ChartScene& m_scene;
    const SceneInput& m_input;
    const HeatMap& m_heat;
    QFontMetricsF m_small;
    QRectF m_cells; // above the names of the columns
};

// Where the word ends.
double HeatScene::addWord(const QString& text, QPointF topLeft, double room) {
    const QString fitting = m_small.elidedText(printable(text), Qt::ElideRight, room);
    const QSizeF size(m_small.horizontalAdvance(fitting), m_small.height());
    if (!fitting.isEmpty())
        m_scene.words.push_back({fitting, {topLeft, size}, TextRole::Small, true});
    return topLeft.x() + size.width();
}

// Lowest value, colours, highest value, unit: from the left padding on, right above the cells.
void HeatScene::addScale() {
    const double line = m_small.height();
    const double gap = m_input.space(Theme::space8);
    const double right = m_input.frame.size.width() - m_input.frame.padding;
    const double top = m_cells.top() - gap - line;
    const double begin = addWord(number(m_heat.low), {m_input.frame.padding, top}, right) + gap;
    const double width = std::min(scaleLines * line, (right - begin) / 2);
    for (int i = 0; i < scaleSteps; ++i) {
        m_scene.tiles.push_back({QRectF(QPointF(edge(begin, width, i, scaleSteps), std::round(top + line / 4)),
                                        QPointF(edge(begin, width, i + 1, scaleSteps), std::round(top + line * 3 / 4))),
                                 scaleColour((i + 0.5) / scaleSteps)});
    }
    const double after = addWord(number(m_heat.high), {begin + width + gap, top}, right - begin - width - gap) + gap;
    addWord(m_heat.unit, {after, top}, right - after);
}

void HeatScene::addCell(qsizetype row, qsizetype column) {
    const double value = m_heat.values.at(static_cast<std::size_t>(row)).at(static_cast<std::size_t>(column));
    if (std::isnan(value))
        return;
    const QRectF box(QPointF(x(column), y(row)), QPointF(x(column + 1), y(row + 1)));
    m_scene.tiles.push_back({box, scaleColour(share(value))});
    const QString tip = Words::tr("%1, %2: %3 %4", "row, column, value, unit")
                            .arg(m_heat.rows[row], m_heat.columns[column], number(value), m_heat.unit);
    m_scene.targets.push_back({box, tip, {}, ChartScene::Target::Kind::Bar});
}

void HeatScene::nameRows() {
    const double line = m_small.height();
    const double each = m_cells.height() / static_cast<double>(m_heat.rows.size());
    const auto step = std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil(line / std::max(1.0, each))));
    for (qsizetype row = 0; row < m_heat.rows.size(); row += step)
        addWord(m_heat.rows[row], {m_input.frame.padding, (y(row) + y(row + 1) - line) / 2},
                m_input.frame.left - m_input.space(Theme::space8));
}

// As many as there is room for, every one, second, third, fourth, sixth …, each below the middle of its cell.
void HeatScene::nameColumns() {
    const double each = m_cells.width() / static_cast<double>(m_heat.columns.size());
    double widest = 0.0;
    for (const QString& name : m_heat.columns)
        widest = std::max(widest, m_small.horizontalAdvance(name) + m_input.space(Theme::space8));
    qsizetype step = 1;
    while (static_cast<double>(step) * each < widest && step < m_heat.columns.size())
        ++step;
    while (m_heat.columns.size() % step != 0)
        ++step; // even over a day
    for (qsizetype column = 0; column < m_heat.columns.size(); column += step) {
        const double centre = (x(column) + x(column + 1)) / 2;
        const double width = m_small.horizontalAdvance(m_heat.columns[column]);
        addWord(m_heat.columns[column], {centre - width / 2, m_cells.bottom() + m_input.space(Theme::space4)}, width + 1);
    }
}

} // namespace

void addHeatScene(ChartScene& scene, const SceneInput& input) {
    HeatScene(scene, input).build();
}

} // namespace ui
