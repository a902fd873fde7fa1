#include <algorithm>
#include <optional>

#include "ui/charts/axis_ticks.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/line_plot.h"

namespace ui {

namespace {

// Each above its own side; the first has what the second leaves, which takes half at most.
void addYTitles(LinePlot& plot) {
    const double top = plot.rect().top() - 1.5 * plot.small.height() - plot.space(Theme::space4);
    double room = plot.frame().size.width() - 2 * plot.frame().padding;
    if (plot.frame().secondAxis > 0.0) {
        const QString title = plot.small.elidedText(printable(plot.spec.second->title), Qt::ElideRight, room / 2);
        const QSizeF size(plot.small.horizontalAdvance(title), plot.small.height());
        const QPointF corner(plot.frame().size.width() - plot.frame().padding - size.width(), top);
        plot.scene.words.push_back({title, {corner, size}, TextRole::Small, true});
        room -= size.width() + plot.space(Theme::space12);
    }
    addLines(plot.scene, plot.input, {plot.small.elidedText(yTitle(plot.spec), Qt::ElideRight, room)}, top,
             TextRole::Small, true);
}

void addTargetLine(LinePlot& plot) {
    const double x = plot.spec.target ? plot.scale.x.pixel(plot.spec.target->x) : plot.rect().left() - 1;
    if (x >= plot.rect().left() && x <= plot.rect().right())
        plot.addHairline({x, plot.rect().bottom(), x, plot.rect().top()});
}

void nameTarget(LinePlot& plot) {
    const double x = plot.spec.target ? plot.scale.x.pixel(plot.spec.target->x) : plot.rect().left() - 1;
    if (!(x >= plot.rect().left() && x <= plot.rect().right()))
        return;
    const QString label = printable(plot.spec.target->label);
    const QSizeF size(plot.small.horizontalAdvance(label), plot.small.height());
    const QPointF top(x, plot.rect().top() + size.height() / 2);
    const QPointF bottom(x, plot.rect().bottom() - size.height() / 2);
    std::optional<QRectF> box = plot.place({top, size, plot.space(Theme::space4)});
    if (!box)
        box = plot.place({bottom, size, plot.space(Theme::space4)});
    if (!box)
        box = plot.place({top, size, plot.space(Theme::space4), true});
    if (box)
        plot.scene.words.push_back({label, *box, TextRole::Small, false});
}

bool isFreeBeside(const LinePlot& plot, const QRectF& box) {
    const auto isOver = [&](const ChartScene::Words& words) { return words.box.intersects(box); };
    const auto isThrough = [&](const QLineF& line) {
        return line.x2() > plot.rect().right() + plot.space(Theme::space4) && crosses(line, box);
    };
    return std::none_of(plot.scene.words.begin(), plot.scene.words.end(), isOver) &&
           std::none_of(plot.scene.hairlines.begin(), plot.scene.hairlines.end(), isThrough);
}

// At the right edge, its labels between the plot and the names of the curves; those that a leader crosses are left out.
void addSecondAxis(LinePlot& plot, const Axis& axis) {
    const AxisScale scale(axis, plot.rect().bottom(), plot.rect().top());
    const AxisTicks ticks = axisTicks(drawable(axis), plot.frame().yTicks, plot.spec.locale);
    const double tick = plot.space(Theme::space4);
    plot.scene.hairlines.emplace_back(plot.rect().topRight(), plot.rect().bottomRight());
    for (qsizetype i = 0; i < ticks.majors.size(); ++i) {
        const double y = scale.pixel(ticks.majors[i]);
        if (!(y >= plot.rect().top() && y <= plot.rect().bottom()))
            continue;
        const QSizeF size(plot.small.horizontalAdvance(ticks.labels[i]), plot.small.height());
        const QRectF box({plot.rect().right() + 1.5 * tick, y - size.height() / 2}, size);
        plot.scene.hairlines.emplace_back(plot.rect().right(), y, plot.rect().right() + tick, y);
        if (isFreeBeside(plot, box))
            plot.scene.words.push_back({ticks.labels[i], box, TextRole::Small, true});
    }
}

} // namespace

void addLineScene(ChartScene& scene, const SceneInput& input) {
    LinePlot plot(scene, input);
    addXTitle(scene, input);
    addYTitles(plot);
    addCurves(plot);
    addPoints(plot);
    addTargetLine(plot);
    nameCurves(plot);
    nameTarget(plot);
    namePoints(plot);
    if (input.frame.secondAxis > 0.0)
        addSecondAxis(plot, *input.spec.second);
}

} // namespace ui
