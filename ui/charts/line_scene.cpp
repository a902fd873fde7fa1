#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <optional>

#include "ui/charts/axis_ticks.h"
#include "ui/charts/chart_geometry.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/label_layout.h"
#include "ui/charts/scene_parts.h"

namespace ui {

namespace {

constexpr int furthestRing = 6; // steps of a text height from a curve's end to its name

class LineScene {
public:
    LineScene(ChartScene& scene, const SceneInput& input)
        : m_input(input), m_spec(input.spec), m_frame(input.frame), m_theme(input.theme), m_scale(m_spec, input.plot),
          m_base(input.metrics(TextRole::Base)), m_small(input.metrics(TextRole::Small)), m_scene(scene) {
        m_obstacles.bounds = input.plot;
    }

    void build() {
        addXTitle(m_scene, m_input);
        addYTitles();
        addLegend();
        addCurves();
        addRanges();
        addDots();
        addTargetLine();
        nameCurves();
        nameTarget();
        for (const PointKind kind : {PointKind::Here, PointKind::Odd, PointKind::Member, PointKind::Published})
            namePoints(kind);
        if (m_spec.second)
            addSecondAxis(*m_spec.second);
    }

private:
    struct CurveEnd {
        QPointF at;
        QString name;
        LineRole role;
        double width; // of mark and name together
    };

    void addYTitles();
    void addLegend();
    void addCurves();
    void addRanges();
    void addDots();
    void addTargetLine();
    void nameTarget();
    void namePoints(PointKind kind);
    void nameCurves();
    void nameInColumn(const std::vector<CurveEnd>& ends);
    void addCurveName(const CurveEnd& end, const QPointF& leftCentre);
    std::vector<CurveEnd> curveEnds() const;
    void addHairline(const QLineF& line);
    void addLeader(const QPointF& from, const QRectF& box);
    void addSecondAxis(const Axis& axis);
    bool isFreeBeside(const QRectF& box) const;
    std::optional<QRectF> place(const LabelRequest& request);
    double space(int pixels) const { return m_theme.space(pixels); }
    const QRectF& plot() const { return m_scale.rect; }

    const SceneInput& m_input;
    const ChartSpec& m_spec;
    const ChartFrame& m_frame;
    const Theme& m_theme;
    PlotScale m_scale;
    QFontMetricsF m_base;
    QFontMetricsF m_small;
    Obstacles m_obstacles;
    ChartScene& m_scene;
};

// Each above its own side; the first has what the second leaves, which takes half at most.
void LineScene::addYTitles() {
    const double top = plot().top() - 1.5 * m_small.height() - space(Theme::space4);
    double room = m_frame.size.width() - 2 * m_frame.padding;
    if (m_spec.second) {
        const QString title = m_small.elidedText(printable(m_spec.second->title), Qt::ElideRight, room / 2);
        const QSizeF size(m_small.horizontalAdvance(title), m_small.height());
        const QPointF place(m_frame.size.width() - m_frame.padding - size.width(), top);
        m_scene.words.push_back({title, {place, size}, TextRole::Small, true});
        room -= size.width() + space(Theme::space12);
    }
    addLines(m_scene, m_input, {m_small.elidedText(yTitle(m_spec), Qt::ElideRight, room)}, top, TextRole::Small, true);
}

void LineScene::addLegend() {
    const double top = m_frame.padding + m_frame.top -
                       (m_small.height() * 1.5 + space(Theme::space4)) - // the title of y and half a label of its axis
                       (m_frame.legend.empty() ? 0 : m_frame.legend.back().line + 1) * m_small.height() -
                       space(Theme::space4);
    for (const LegendPlace& entry : m_frame.legend) {
        const double left = m_frame.padding + entry.left;
        const double y = top + entry.line * m_small.height();
        const double radius = m_theme.dotRadius + m_theme.hairline;
        m_scene.dots.push_back({{left + radius, y + m_small.height() / 2}, PointKind::Member, entry.role});
        const QSizeF size(m_small.horizontalAdvance(entry.name), m_small.height());
        m_scene.words.push_back({entry.name, {{left + legendMarkWidth(m_theme), y}, size}, TextRole::Small, false});
    }
}

// Whiskers of points, cut to the axes.
void LineScene::addRanges() {
    for (const NamedPoint& point : m_spec.points) {
        const double x = m_scale.x.pixel(point.x);
        const double low = std::min(m_scale.y.pixel(point.low), plot().bottom());
        const double high = std::max(m_scale.y.pixel(point.high), plot().top());
        if (std::isnan(x) || x < plot().left() || x > plot().right() || !(low > high))
            continue;
        m_scene.ranges.push_back({QPolygonF{QPointF(x, low), QPointF(x, high)}, point.role});
        m_obstacles.lines.emplace_back(x, low, x, high);
    }
}

void LineScene::addCurves() {
    for (const Series& series : m_spec.series) {
        for (QPolygonF& outline : clippedBand(series, m_scale))
            m_scene.fills.push_back({std::move(outline), series.role});
        for (QPolygonF& line : clippedLine(series, m_scale)) {
            for (qsizetype i = 1; i < line.size(); ++i)
                m_obstacles.lines.emplace_back(line[i - 1], line[i]);
            m_scene.strokes.push_back({std::move(line), series.role});
        }
    }
}

void LineScene::addDots() {
    const double reach = m_theme.dotRadius + m_theme.hairline;
    for (const NamedPoint& point : m_spec.points) {
        const QPointF centre(m_scale.x.pixel(point.x), m_scale.y.pixel(point.y));
        if (std::isnan(centre.x()) || std::isnan(centre.y()) || !plot().contains(centre))
            continue;
        m_scene.dots.push_back({centre, point.kind, point.role});
        const QRectF box(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach);
        m_obstacles.boxes.push_back(box);
        const double hand = space(Theme::space4); // easier to meet than to see
        m_scene.targets.push_back({box.adjusted(-hand, -hand, hand, hand), printable(point.name), point.key});
    }
}

std::optional<QRectF> LineScene::place(const LabelRequest& request) {
    return placeLabels({request}, m_obstacles).front();
}

void LineScene::addTargetLine() {
    const double x = m_spec.target ? m_scale.x.pixel(m_spec.target->x) : plot().left() - 1;
    if (x >= plot().left() && x <= plot().right())
        addHairline({x, plot().bottom(), x, plot().top()});
}

void LineScene::addHairline(const QLineF& line) {
    m_scene.hairlines.push_back(line);
    m_obstacles.lines.push_back(line);
}

void LineScene::nameTarget() {
    const double x = m_spec.target ? m_scale.x.pixel(m_spec.target->x) : plot().left() - 1;
    if (!(x >= plot().left() && x <= plot().right()))
        return;
    const QString label = printable(m_spec.target->label);
    const QSizeF size(m_small.horizontalAdvance(label), m_small.height());
    const QPointF top(x, plot().top() + size.height() / 2);
    const QPointF bottom(x, plot().bottom() - size.height() / 2);
    std::optional<QRectF> box = place({top, size, space(Theme::space4)});
    if (!box)
        box = place({bottom, size, space(Theme::space4)});
    if (!box)
        box = place({top, size, space(Theme::space4), true});
    if (box)
        m_scene.words.push_back({label, *box, TextRole::Small, false});
}

void LineScene::namePoints(PointKind kind) {
    const bool isHere = kind == PointKind::Here;
    const bool matters = isHere || kind == PointKind::Odd; // named even across a line
    const double gap = m_theme.dotRadius + m_theme.hairline + space(Theme::space4) / 2;
    for (const NamedPoint& point : m_spec.points) {
        const QPointF centre(m_scale.x.pixel(point.x), m_scale.y.pixel(point.y));
        const QString name = printable(point.name);
        if (point.kind != kind || point.quiet || name.isEmpty() || !plot().contains(centre))
            continue;
        const QSizeF size(m_small.horizontalAdvance(name), m_small.height());
        const std::optional<QRectF> box = place({centre, size, gap, matters, matters ? furthestRing / 2 : 1});
        if (!box)
            continue;
        m_scene.words.push_back({name, *box, TextRole::Small, !matters});
        addLeader(centre, *box);
    }
}

// A hairline from what a name belongs to, where the name stands too far away to be read without.
void LineScene::addLeader(const QPointF& from, const QRectF& box) {
    const double gap = space(Theme::space4) / 2;
    const QRectF around = box.adjusted(-gap, 0, gap, 0);
    const QPointF nearest(std::clamp(from.x(), around.left(), around.right()),
                          std::clamp(from.y(), around.top(), around.bottom()));
    if (QLineF(from, nearest).length() > space(Theme::space16))
        addHairline({from, nearest});
}

std::vector<LineScene::CurveEnd> LineScene::curveEnds() const {
    std::vector<CurveEnd> ends;
    const double room =
        m_frame.right - m_frame.secondAxis - space(Theme::space8) - m_theme.markLength - space(Theme::space4);
    for (const Series& series : m_spec.series) {
        const std::vector<QPolygonF> pieces = clippedLine(series, m_scale);
        if (pieces.empty())
            continue;
        const QString name = m_base.elidedText(printable(series.name), Qt::ElideRight, room);
        const double width = m_theme.markLength + space(Theme::space4) + m_base.horizontalAdvance(name);
        ends.push_back({pieces.back().last(), name, series.role, width});
    }
    return ends;
}

// A curve that ends well before the right edge carries its name there, where there is room; all others beside the plot.
void LineScene::nameCurves() {
    std::vector<CurveEnd> inColumn;
    for (const CurveEnd& end : curveEnds()) {
        const double gap = space(Theme::space8);
        std::optional<QRectF> box;
        if (plot().right() - end.at.x() > end.width + 3 * gap)
            box = place({end.at, {end.width, m_base.height()}, gap, false, furthestRing});
        if (!box) {
            inColumn.push_back(end);
            continue;
        }
        addCurveName(end, {box->left(), box->center().y()});
        addLeader(end.at, *box);
    }
    nameInColumn(inColumn);
}

void LineScene::nameInColumn(const std::vector<CurveEnd>& ends) {
    std::vector<double> wanted;
    for (const CurveEnd& end : ends)
        wanted.push_back(end.at.y());
    const std::vector<double> sizes(ends.size(), m_base.height());
    const double half = m_base.height() / 2;
    const std::vector<double> centres = spread(wanted, sizes, plot().top() - half, plot().bottom() + half);
    const double left = plot().right() + m_frame.secondAxis + space(Theme::space8);
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const QPointF at(left, centres[i]);
        addCurveName(ends[i], at);
        const bool isFar = plot().right() - ends[i].at.x() > space(Theme::space4);
        if (isFar || std::abs(centres[i] - ends[i].at.y()) > half)
            addHairline({ends[i].at, at - QPointF(space(Theme::space4) / 2, 0)});
    }
}

void LineScene::addCurveName(const CurveEnd& end, const QPointF& leftCentre) {
    const QPointF markEnd = leftCentre + QPointF(m_theme.markLength, 0);
    m_scene.samples.push_back({QPolygonF{leftCentre, markEnd}, end.role});
    const QRectF box(markEnd.x() + space(Theme::space4), leftCentre.y() - m_base.height() / 2,
                     m_base.horizontalAdvance(end.name), m_base.height());
    m_scene.words.push_back({end.name, box, TextRole::Base, false});
}

// At the right edge, its labels between the plot and the names of the curves; those that a leader crosses are left out.
void LineScene::addSecondAxis(const Axis& axis) {
    const AxisScale scale(axis, plot().bottom(), plot().top());
    const AxisTicks ticks = axisTicks(drawable(axis), m_frame.yTicks, m_spec.locale);
    const double tick = space(Theme::space4);
    m_scene.hairlines.emplace_back(plot().topRight(), plot().bottomRight());
    for (qsizetype i = 0; i < ticks.majors.size(); ++i) {
        const double y = scale.pixel(ticks.majors[i]);
        if (!(y >= plot().top() && y <= plot().bottom()))
            continue;
        const QSizeF size(m_small.horizontalAdvance(ticks.labels[i]), m_small.height());
        const QRectF box({plot().right() + 1.5 * tick, y - size.height() / 2}, size);
        m_scene.hairlines.emplace_back(plot().right(), y, plot().right() + tick, y);
        if (isFreeBeside(box))
            m_scene.words.push_back({ticks.labels[i], box, TextRole::Small, true});
    }
}

bool LineScene::isFreeBeside(const QRectF& box) const {
    const auto isOver = [&](const ChartScene::Words& words) { return words.box.intersects(box); };
    const auto isThrough = [&](const QLineF& line) {
        return line.x2() > plot().right() + space(Theme::space4) && crosses(line, box);
    };
    return std::none_of(m_scene.words.begin(), m_scene.words.end(), isOver) &&
           std::none_of(m_scene.hairlines.begin(), m_scene.hairlines.end(), isThrough);
}

} // namespace

void addLineScene(ChartScene& scene, const SceneInput& input) {
    LineScene(scene, input).build();
}

} // namespace ui
