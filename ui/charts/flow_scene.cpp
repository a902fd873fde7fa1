#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/charts/chart_text.h"
#include "ui/charts/flow_plan.h"
#include "ui/charts/label_layout.h"
#include "ui/charts/scene_parts.h"

namespace ui {

namespace {

constexpr double widestLastNames = 0.28; // of the plot's width

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

class FlowScene {
public:
    FlowScene(ChartScene& scene, const SceneInput& input)
        : m_scene(scene), m_input(input), m_nodes(input.spec.nodes), m_small(input.metrics(TextRole::Small)),
          m_role(input.spec.legend.empty() ? LineRole::Scenario1 : input.spec.legend.front().role),
          m_plan(flowPlan(m_nodes, input.spec.links, area(), input.space(Theme::space12), gap())) {}

    void build() {
        for (const QPolygonF& ribbon : m_plan.ribbons)
            m_scene.fills.push_back({ribbon, m_role, ChartScene::Tone::Band});
        for (const QRectF& node : m_plan.nodes)
            m_scene.fills.push_back({QPolygonF(node), m_role, ChartScene::Tone::Solid});
        for (int column = 0; column < m_plan.columns; ++column)
            nameColumn(column);
    }

private:
    QRectF area() const;
    double widestNames(int column) const;
    double roomBeside(std::size_t node) const;
    std::vector<std::size_t> namedIn(int column) const;
    void nameColumn(int column);
    void addName(std::size_t node, double centre, bool isTwoLines);
    void addWord(const QString& text, QPointF topLeft, double room, bool muted);
    double gap() const { return m_input.space(Theme::space8); }

    ChartScene& m_scene;
    const SceneInput& m_input;
    const std::vector<FlowNode>& m_nodes;
    QFontMetricsF m_small;
    LineRole m_role; // one scenario's flow: its colour
    FlowPlan m_plan;
};

double FlowScene::widestNames(int column) const {
    double widest = 0.0;
    for (const FlowNode& node : m_nodes)
        if (node.column == column)
            widest = std::max({widest, m_small.horizontalAdvance(printable(node.name)),
                               m_small.horizontalAdvance(printable(node.text))});
    return widest + 1.0;
}

// Names stand to the right of their nodes; beside the last column there is nothing else.
QRectF FlowScene::area() const {
    int last = 0;
    for (const FlowNode& node : m_nodes)
        last = std::max(last, node.column);
    const double names = std::min(widestNames(last), widestLastNames * m_input.plot.width());
    return m_input.plot.adjusted(0, 0, -names - m_input.space(Theme::space4), 0);
}

double FlowScene::roomBeside(std::size_t node) const {
    const QRectF& place = m_plan.nodes[node];
    double right = m_input.plot.right();
    for (const QRectF& other : m_plan.nodes)
        if (other.left() > place.right())
            right = std::min(right, other.left() - m_input.space(Theme::space4));
    return right - place.right() - m_input.space(Theme::space4);
}

// From top to bottom; where not even single lines fit, the smallest go without a name.
std::vector<std::size_t> FlowScene::namedIn(int column) const {
    std::vector<std::size_t> named;
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        if (m_nodes[i].column == column)
            named.push_back(i);
    const auto room = static_cast<std::size_t>(m_input.plot.height() / m_small.height());
    while (named.size() > std::max<std::size_t>(room, 1))
        named.erase(std::min_element(named.begin(), named.end(),
                                     [&](auto a, auto b) { return m_nodes[a].value < m_nodes[b].value; }));
    return named;
}

void FlowScene::nameColumn(int column) {
    const std::vector<std::size_t> named = namedIn(column);
    const double line = m_small.height();
    const bool isTwoLines = 2 * line * static_cast<double>(named.size()) <= m_input.plot.height();
    std::vector<double> wanted;
    for (std::size_t node : named)
        wanted.push_back(m_plan.nodes[node].center().y());
    const std::vector<double> sizes(named.size(), isTwoLines ? 2 * line : line);
    const std::vector<double> centres = spread(wanted, sizes, m_input.plot.top(), m_input.plot.bottom());
    for (std::size_t i = 0; i < named.size(); ++i)
        addName(named[i], centres[i], isTwoLines);
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const FlowNode& node = m_nodes[i];
        if (node.column != column)
            continue;
        const double hand = m_input.space(Theme::space4);
        const QString tip = Words::tr("%1: %2", "name and value").arg(printable(node.name), printable(node.text));
        m_scene.targets.push_back(
            {m_plan.nodes[i].adjusted(-hand, -hand / 2, hand, hand / 2), tip, {}, ChartScene::Target::Kind::Flow});
    }
}

void FlowScene::addName(std::size_t node, double centre, bool isTwoLines) {
    const QRectF& place = m_plan.nodes[node];
    const QString name = printable(m_nodes[node].name);
    const QString text = printable(m_nodes[node].text);
    const double room = roomBeside(node);
    const QPointF left(place.right() + m_input.space(Theme::space4), centre);
    const double line = m_small.height();
    if (std::abs(centre - place.center().y()) > std::max(line, place.height() / 2))
        m_scene.hairlines.emplace_back(QPointF(place.right(), place.center().y()), left);
    if (isTwoLines) {
        addWord(name, left - QPointF(0, line), room, false);
        addWord(text, left, room, true);
        return;
    }
    const double both = m_small.horizontalAdvance(name) + gap() + m_small.horizontalAdvance(text);
    addWord(name, left - QPointF(0, line / 2), room, false);
    if (both <= room)
        addWord(text, left + QPointF(m_small.horizontalAdvance(name) + gap(), -line / 2), room, true);
}

void FlowScene::addWord(const QString& text, QPointF topLeft, double room, bool muted) {
    const QString fitting = m_small.elidedText(text, Qt::ElideRight, room);
    if (!fitting.isEmpty())
        m_scene.words.push_back(
            {fitting, {topLeft, QSizeF(m_small.horizontalAdvance(fitting), m_small.height())}, TextRole::Small, muted});
}

} // namespace

void addFlowScene(ChartScene& scene, const SceneInput& input) {
    FlowScene(scene, input).build();
}

} // namespace ui
