#include "ui/charts/chart_scene.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/charts/chart_text.h"
#include "ui/charts/scene_parts.h"

namespace ui {

namespace {

void addFrameWords(ChartScene& scene, const SceneInput& input) {
    const ChartFrame& frame = input.frame;
    const double belowTitle = addLines(scene, input, frame.title, frame.padding, TextRole::Section, false);
    addLines(scene, input, frame.subtitle, belowTitle, TextRole::Small, true);
    const double caption = input.metrics(TextRole::Small).height() * static_cast<double>(frame.caption.size());
    addLines(scene, input, frame.caption, frame.size.height() - frame.padding - caption, TextRole::Small, true);
}

// Marked as what it names: a piece of its curve, rings for points, squares for bars and ribbons.
void addLegendMark(ChartScene& scene, const SceneInput& input, const QPointF& leftCentre, const LegendPlace& entry) {
    const LineRole role = entry.role;
    if (entry.isLine) {
        scene.samples.push_back({QPolygonF{leftCentre, leftCentre + QPointF(input.theme.markLength, 0)}, role});
        return;
    }
    const double radius = input.theme.dotRadius + input.theme.hairline;
    const QRectF box(leftCentre.x(), leftCentre.y() - radius, 2 * radius, 2 * radius);
    if (input.spec.kind == ChartKind::Lines)
        scene.dots.push_back({box.center(), PointKind::Member, role});
    else
        scene.fills.push_back({QPolygonF(box), role, ChartScene::Tone::Solid});
}

void addLegend(ChartScene& scene, const SceneInput& input) {
    const QFontMetricsF small = input.metrics(TextRole::Small);
    for (const LegendPlace& entry : input.frame.legend) {
        const QPointF at(input.frame.padding + entry.left, input.frame.legendTop + entry.line * small.height());
        addLegendMark(scene, input, at + QPointF(0, small.height() / 2), entry);
        const QPointF left = at + QPointF(legendMarkWidth(input.theme, entry.isLine), 0);
        const QSizeF size(small.horizontalAdvance(entry.name), small.height());
        scene.words.push_back({entry.name, {left, size}, TextRole::Small, false});
    }
}

void addEmptyMessage(ChartScene& scene, const SceneInput& input) {
    const QFontMetricsF base = input.metrics(TextRole::Base);
    const QStringList lines =
        wrapped(printable(input.spec.emptyMessage), input.theme.font(TextRole::Base), 0.8 * input.plot.width(), 8);
    double top = input.plot.center().y() - base.height() * static_cast<double>(lines.size()) / 2;
    for (const QString& line : lines) {
        const double width = base.horizontalAdvance(line);
        scene.words.push_back(
            {line, {input.plot.center().x() - width / 2, top, width, base.height()}, TextRole::Base, true});
        top += base.height();
    }
}

bool hasValues(const Series& series) {
    return std::any_of(series.y.begin(), series.y.end(), [](double y) { return std::isfinite(y); });
}

} // namespace

double addLines(ChartScene& scene, const SceneInput& input, const QStringList& lines, double top, TextRole role,
                bool muted) {
    const QFontMetricsF metrics = input.metrics(role);
    for (const QString& line : lines) {
        const QRectF box(input.frame.padding, top, metrics.horizontalAdvance(line), metrics.height());
        scene.words.push_back({line, box, role, muted});
        top += metrics.height();
    }
    return top;
}

void addXTitle(ChartScene& scene, const SceneInput& input) {
    const QFontMetricsF small = input.metrics(TextRole::Small);
    const ChartFrame& frame = input.frame;
    const QString x = small.elidedText(xTitle(input.spec), Qt::ElideRight, frame.size.width() - 2 * frame.padding);
    const double width = small.horizontalAdvance(x);
    const double furthest = std::max(frame.padding, frame.size.width() - frame.padding - width);
    const double left = std::clamp(input.plot.center().x() - width / 2, frame.padding, furthest);
    const double top = frame.size.height() - frame.padding - frame.bottom + input.space(Theme::space4);
    if (!x.isEmpty())
        scene.words.push_back({x, {left, top, width, small.height()}, TextRole::Small, true});
}

ChartScene sceneOf(const ChartSpec& spec, const ChartFrame& frame, const QRectF& plotRect, const Theme& theme) {
    ChartScene scene;
    scene.plot = plotRect;
    const SceneInput input{spec, frame, plotRect, theme};
    addFrameWords(scene, input);
    addLegend(scene, input);
    if (isEmpty(spec))
        addEmptyMessage(scene, input);
    else if (spec.kind == ChartKind::Bars)
        addBarScene(scene, input);
    else if (spec.kind == ChartKind::Flow)
        addFlowScene(scene, input);
    else if (spec.kind == ChartKind::Heat)
        addHeatScene(scene, input);
    else
        addLineScene(scene, input);
    return scene;
}

const ChartScene::Target* targetAt(const ChartScene& scene, const QPointF& place) {
    const ChartScene::Target* found = nullptr;
    double least = std::numeric_limits<double>::infinity();
    for (const ChartScene::Target& target : scene.targets) {
        const double distance = target.kind == ChartScene::Target::Kind::Point
                                    ? QLineF(target.box.center(), place).length()
                                    : std::abs(target.box.center().y() - place.y());
        if (target.box.contains(place) && distance < least) {
            found = &target;
            least = distance;
        }
    }
    return found;
}

bool isEmpty(const ChartSpec& spec) {
    if (spec.kind == ChartKind::Bars)
        return spec.bars.empty();
    if (spec.kind == ChartKind::Flow)
        return spec.nodes.empty();
    if (spec.kind == ChartKind::Heat)
        return spec.heat.rows.isEmpty();
    return spec.points.empty() && std::none_of(spec.series.begin(), spec.series.end(), hasValues);
}

} // namespace ui
