#include "ui/charts/chart_scene.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <optional>

#include "ui/charts/chart_geometry.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/label_layout.h"

namespace ui {

namespace {

constexpr int furthestRing = 6; // steps of a text height from a curve's end to its name

class SceneBuilder {
public:
    SceneBuilder(const ChartSpec& spec, const ChartFrame& frame, const QRectF& plotRect, const Theme& theme)
        : m_spec(spec), m_frame(frame), m_theme(theme), m_scale(spec, plotRect), m_base(theme.font(TextRole::Base)),
          m_small(theme.font(TextRole::Small)) {
        m_obstacles.bounds = plotRect;
    }

    ChartScene build() {
        addFrameWords();
        if (isEmpty(m_spec)) {
            addEmptyMessage();
            return std::move(m_scene);
        }
        addCurves();
        addDots();
        addTargetLine();
        nameCurves();
        nameTarget();
        namePoints(PointKind::Here);
        namePoints(PointKind::Published);
        return std::move(m_scene);
    }

private:
    struct CurveEnd {
        QPointF at;
        QString name;
        LineRole role;
        double width; // of mark and name together
    };

    void addFrameWords();
    void addEmptyMessage();
    void addCurves();
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
    double addLines(const QStringList& lines, double top, TextRole role, bool muted);
    std::optional<QRectF> place(const LabelRequest& request);
    double space(int pixels) const { return m_theme.space(pixels); }
    const QRectF& plot() const { return m_scale.rect; }

    const ChartSpec& m_spec;
    const ChartFrame& m_frame;
    const Theme& m_theme;
    PlotScale m_scale;
    QFontMetricsF m_base;
    QFontMetricsF m_small;
    Obstacles m_obstacles;
    ChartScene m_scene;
};

double SceneBuilder::addLines(const QStringList& lines, double top, TextRole role, bool muted) {
    const QFontMetricsF metrics(m_theme.font(role));
    for (const QString& line : lines) {
        const QRectF box(m_frame.padding, top, metrics.horizontalAdvance(line), metrics.height());
        m_scene.words.push_back({line, box, role, muted});
        top += metrics.height();
    }
    return top;
}

void SceneBuilder::addFrameWords() {
    const double belowTitle = addLines(m_frame.title, m_frame.padding, TextRole::Section, false);
    addLines(m_frame.subtitle, belowTitle, TextRole::Small, true);
    const double captionTop =
        m_frame.size.height() - m_frame.padding - m_small.height() * static_cast<double>(m_frame.caption.size());
    addLines(m_frame.caption, captionTop, TextRole::Small, true);
    if (isEmpty(m_spec))
        return;
    const double room = m_frame.size.width() - 2 * m_frame.padding;
    const QString y = m_small.elidedText(yTitle(m_spec), Qt::ElideRight, room);
    addLines({y}, plot().top() - 1.5 * m_small.height() - space(Theme::space4), TextRole::Small, true);
    const QString x = m_small.elidedText(xTitle(m_spec), Qt::ElideRight, room);
    const double width = m_small.horizontalAdvance(x);
    const double left = std::max(m_frame.padding, plot().center().x() - width / 2);
    const double top = m_frame.size.height() - m_frame.padding - m_frame.bottom + space(Theme::space4);
    m_scene.words.push_back({x, {left, top, width, m_small.height()}, TextRole::Small, true});
}

void SceneBuilder::addEmptyMessage() {
    const QStringList lines =
        wrapped(printable(m_spec.emptyMessage), m_theme.font(TextRole::Base), 0.8 * plot().width(), 8);
    double top = plot().center().y() - m_base.height() * static_cast<double>(lines.size()) / 2;
    for (const QString& line : lines) {
        const double width = m_base.horizontalAdvance(line);
        m_scene.words.push_back(
            {line, {plot().center().x() - width / 2, top, width, m_base.height()}, TextRole::Base, true});
        top += m_base.height();
    }
}

void SceneBuilder::addCurves() {
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

void SceneBuilder::addDots() {
    const double reach = m_theme.dotRadius + m_theme.hairline;
    for (const NamedPoint& point : m_spec.points) {
        const QPointF centre(m_scale.x.pixel(point.x), m_scale.y.pixel(point.y));
        if (std::isnan(centre.x()) || std::isnan(centre.y()) || !plot().contains(centre))
            continue;
        m_scene.dots.push_back({centre, point.kind, point.role});
        m_obstacles.boxes.emplace_back(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach);
    }
}

std::optional<QRectF> SceneBuilder::place(const LabelRequest& request) {
    return placeLabels({request}, m_obstacles).front();
}

void SceneBuilder::addTargetLine() {
    const double x = m_spec.target ? m_scale.x.pixel(m_spec.target->x) : plot().left() - 1;
    if (x >= plot().left() && x <= plot().right())
        addHairline({x, plot().bottom(), x, plot().top()});
}

void SceneBuilder::addHairline(const QLineF& line) {
    m_scene.hairlines.push_back(line);
    m_obstacles.lines.push_back(line);
}

void SceneBuilder::nameTarget() {
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

void SceneBuilder::namePoints(PointKind kind) {
    const bool isHere = kind == PointKind::Here;
    const double gap = m_theme.dotRadius + m_theme.hairline + space(Theme::space4) / 2;
    for (const NamedPoint& point : m_spec.points) {
        const QPointF centre(m_scale.x.pixel(point.x), m_scale.y.pixel(point.y));
        const QString name = printable(point.name);
        if (point.kind != kind || name.isEmpty() || !plot().contains(centre))
            continue;
        const QSizeF size(m_small.horizontalAdvance(name), m_small.height());
        const std::optional<QRectF> box = place({centre, size, gap, isHere, isHere ? furthestRing / 2 : 1});
        if (!box)
            continue;
        m_scene.words.push_back({name, *box, TextRole::Small, !isHere});
        addLeader(centre, *box);
    }
}

// A hairline from what a name belongs to, where the name stands too far away to be read without.
void SceneBuilder::addLeader(const QPointF& from, const QRectF& box) {
    const double gap = space(Theme::space4) / 2;
    const QRectF around = box.adjusted(-gap, 0, gap, 0);
    const QPointF nearest(std::clamp(from.x(), around.left(), around.right()),
                          std::clamp(from.y(), around.top(), around.bottom()));
    if (QLineF(from, nearest).length() > space(Theme::space16))
        addHairline({from, nearest});
}

std::vector<SceneBuilder::CurveEnd> SceneBuilder::curveEnds() const {
    std::vector<CurveEnd> ends;
    const double room = m_frame.right - space(Theme::space8) - m_theme.markLength - space(Theme::space4);
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
void SceneBuilder::nameCurves() {
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

void SceneBuilder::nameInColumn(const std::vector<CurveEnd>& ends) {
    std::vector<double> wanted;
    for (const CurveEnd& end : ends)
        wanted.push_back(end.at.y());
    const std::vector<double> sizes(ends.size(), m_base.height());
    const double half = m_base.height() / 2;
    const std::vector<double> centres = spread(wanted, sizes, plot().top() - half, plot().bottom() + half);
    const double left = plot().right() + space(Theme::space8);
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const QPointF at(left, centres[i]);
        addCurveName(ends[i], at);
        const bool isFar = plot().right() - ends[i].at.x() > space(Theme::space4);
        if (isFar || std::abs(centres[i] - ends[i].at.y()) > half)
            addHairline({ends[i].at, at - QPointF(space(Theme::space4) / 2, 0)});
    }
}

void SceneBuilder::addCurveName(const CurveEnd& end, const QPointF& leftCentre) {
    const QPointF markEnd = leftCentre + QPointF(m_theme.markLength, 0);
    m_scene.samples.push_back({QPolygonF{leftCentre, markEnd}, end.role});
    const QRectF box(markEnd.x() + space(Theme::space4), leftCentre.y() - m_base.height() / 2,
                     m_base.horizontalAdvance(end.name), m_base.height());
    m_scene.words.push_back({end.name, box, TextRole::Base, false});
}

} // namespace

ChartScene sceneOf(const ChartSpec& spec, const ChartFrame& frame, const QRectF& plotRect, const Theme& theme) {
    return SceneBuilder(spec, frame, plotRect, theme).build();
}

bool isEmpty(const ChartSpec& spec) {
    const auto isVisible = [](const Series& series) {
        return std::any_of(series.y.begin(), series.y.end(), [](double y) { return std::isfinite(y); });
    };
    return spec.points.empty() && std::none_of(spec.series.begin(), spec.series.end(), isVisible);
}

} // namespace ui
