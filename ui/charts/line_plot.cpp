#include "ui/charts/line_plot.h"

#include <algorithm>

namespace ui {

LinePlot::LinePlot(ChartScene& madeScene, const SceneInput& sceneInput)
    : scene(madeScene), input(sceneInput), spec(input.spec), theme(input.theme), scale(spec, input.plot),
      base(input.metrics(TextRole::Base)), small(input.metrics(TextRole::Small)) {
    obstacles.bounds = input.plot;
}

std::optional<QRectF> LinePlot::place(const LabelRequest& request) {
    return placeLabels({request}, obstacles).front();
}

void LinePlot::addHairline(const QLineF& line) {
    scene.hairlines.push_back(line);
    obstacles.lines.push_back(line);
}

void LinePlot::addLeader(const QPointF& from, const QRectF& box) {
    const double gap = space(Theme::space4) / 2;
    const QRectF around = box.adjusted(-gap, 0, gap, 0);
    const QPointF nearest(std::clamp(from.x(), around.left(), around.right()),
                          std::clamp(from.y(), around.top(), around.bottom()));
    if (QLineF(from, nearest).length() > space(Theme::space16))
        addHairline({from, nearest});
}

} // namespace ui
