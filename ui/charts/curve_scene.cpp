#include <algorithm>
#include <cmath>

#include "ui/charts/chart_geometry.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/line_plot.h"

namespace ui {

namespace {

struct CurveEnd {
    QPointF at;
    QString name;
    LineRole role;
    double width; // of mark and name together
};

std::vector<CurveEnd> curveEnds(const LinePlot& plot) {
    std::vector<CurveEnd> ends;
    const double room = plot.frame().right - plot.frame().secondAxis - plot.space(Theme::space8) -
                        plot.theme.markLength - plot.space(Theme::space4);
    for (const Series& series : plot.spec.series) {
        const std::vector<QPolygonF> pieces = clippedLine(series, plot.scale);
        if (pieces.empty())
            continue;
        const QString name = plot.base.elidedText(printable(series.name), Qt::ElideRight, room);
        const double width = plot.theme.markLength + plot.space(Theme::space4) + plot.base.horizontalAdvance(name);
        ends.push_back({pieces.back().last(), name, series.role, width});
    }
    return ends;
}

void addCurveName(LinePlot& plot, const CurveEnd& end, const QPointF& leftCentre) {
    const QPointF markEnd = leftCentre + QPointF(plot.theme.markLength, 0);
    plot.scene.samples.push_back({QPolygonF{leftCentre, markEnd}, end.role});
    const QRectF box(markEnd.x() + plot.space(Theme::space4), leftCentre.y() - plot.base.height() / 2,
                     plot.base.horizontalAdvance(end.name), plot.base.height());
    plot.scene.words.push_back({end.name, box, TextRole::Base, false});
}

void nameInColumn(LinePlot& plot, const std::vector<CurveEnd>& ends) {
    std::vector<double> wanted;
    for (const CurveEnd& end : ends)
        wanted.push_back(end.at.y());
    const std::vector<double> sizes(ends.size(), plot.base.height());
    const double half = plot.base.height() / 2;
    const std::vector<double> centres = spread(wanted, sizes, plot.rect().top() - half, plot.rect().bottom() + half);
    const double left = plot.rect().right() + plot.frame().secondAxis + plot.space(Theme::space8);
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const QPointF at(left, centres[i]);
        addCurveName(plot, ends[i], at);
        const bool isFar = plot.rect().right() - ends[i].at.x() > plot.space(Theme::space4);
        if (isFar || std::abs(centres[i] - ends[i].at.y()) > half)
            plot.addHairline({ends[i].at, at - QPointF(plot.space(Theme::space4) / 2, 0)});
    }
}

} // namespace

void addCurves(LinePlot& plot) {
    for (const Series& series : plot.spec.series) {
        for (QPolygonF& outline : clippedBand(series, plot.scale))
            plot.scene.fills.push_back({std::move(outline), series.role});
        for (QPolygonF& line : clippedLine(series, plot.scale)) {
            for (qsizetype i = 1; i < line.size(); ++i)
                plot.obstacles.lines.emplace_back(line[i - 1], line[i]);
            plot.scene.strokes.push_back({std::move(line), series.role});
        }
    }
}

// A curve that ends well before the right edge carries its name there, where there is room; all others beside the plot.
void nameCurves(LinePlot& plot) {
    if (plot.frame().namesAbove)
        return;
    std::vector<CurveEnd> inColumn;
    for (const CurveEnd& end : curveEnds(plot)) {
        const double gap = plot.space(Theme::space8);
        std::optional<QRectF> box;
        if (plot.rect().right() - end.at.x() > end.width + 3 * gap)
            box = plot.place({end.at, {end.width, plot.base.height()}, gap, false, furthestRing});
        if (!box) {
            inColumn.push_back(end);
            continue;
        }
        addCurveName(plot, end, {box->left(), box->center().y()});
        plot.addLeader(end.at, *box);
    }
    nameInColumn(plot, inColumn);
}

} // namespace ui
