#include "ui/charts/chart_painter.h"

#include <qcustomplot.h>

#include <cmath>
#include <map>
#include <utility>

#include "ui/charts/axis_ticks.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/chart_geometry.h"
#include "ui/charts/chart_scene.h"

namespace ui {

namespace {

// Ticks as the chart's axis wants them, as many as the picture has room for.
class Ticker : public QCPAxisTicker {
public:
    void setAxis(const Axis& axis, const QLocale& locale) {
        m_axis = axis;
        m_locale = locale;
    }
    void setRoom(int majors) { m_room = majors; }

    void generate(const QCPRange&, const QLocale&, QChar, int, QVector<double>& ticks, QVector<double>* subTicks,
                  QVector<QString>* labels) override {
        const AxisTicks wanted = axisTicks(m_axis, m_room, m_locale);
        ticks = wanted.majors;
        if (subTicks)
            *subTicks = wanted.minors;
        if (labels)
            *labels = wanted.labels;
    }

private:
    Axis m_axis;
    QLocale m_locale;
    int m_room = 5;
};

// What a chart keeps in its plot between two paintings, and the drawing of all but the axes.
class ChartMarks : public QCPLayerable {
public:
    explicit ChartMarks(QCustomPlot& plot) : QCPLayerable(&plot, QStringLiteral("main")) {
        plot.xAxis->setTicker(m_xTicker);
        plot.yAxis->setTicker(m_yTicker);
        plot.layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmLogical); // nothing there is worth a second buffer
        plot.plotLayout()->setAutoMargins(QCP::msNone);
        plot.axisRect()->setMinimumMargins({});
        connect(&plot, &QCustomPlot::beforeReplot, this, [this] { layOut(mParentPlot->viewport().size()); });
    }

    void show(const ChartSpec& spec, const Theme& theme, const PaintOptions& options) {
        m_spec = spec;
        m_theme = theme;
        m_options = options;
        configureGround();
        configureAxis(*mParentPlot->xAxis, *m_xTicker, m_spec.x);
        configureAxis(*mParentPlot->yAxis, *m_yTicker, m_spec.y);
        // The grid says where: across for curves, upright for bars.
        const bool isLines = m_spec.kind == ChartKind::Lines;
        QCPAxis& bare = isLines ? *mParentPlot->yAxis : *mParentPlot->xAxis;
        bare.setBasePen(Qt::NoPen);
        bare.setTickPen(Qt::NoPen);
        bare.setSubTickPen(Qt::NoPen);
        configureGrid(*mParentPlot->xAxis->grid(), m_spec.kind == ChartKind::Bars, m_spec.x);
        configureGrid(*mParentPlot->yAxis->grid(), isLines, m_spec.y);
    }

    // Space for the words around the axes and the number of ticks, for a picture of this size.
    void layOut(const QSize& size) {
        m_frame = frameOf(m_spec, size, m_theme, m_options.caption);
        const int padding = pixels(m_frame.padding);
        QCPAxisRect* rect = mParentPlot->axisRect();
        mParentPlot->plotLayout()->setMargins({padding, padding, padding, padding + pixels(m_frame.bottom)});
        const bool isLines = m_spec.kind == ChartKind::Lines;
        rect->setAutoMargins(isLines ? QCP::msLeft | QCP::msBottom : hasAxes() ? QCP::msBottom : QCP::MarginSides());
        rect->setMargins({isLines ? rect->margins().left() : pixels(m_frame.left), pixels(m_frame.top),
                          pixels(m_frame.right), hasAxes() ? rect->margins().bottom() : 0});
        m_yTicker->setRoom(m_frame.yTicks);
        m_xTicker->setRoom(m_frame.xTicks);
    }

    const ChartScene& scene() const { return m_scene; }

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override;

private:
    void configureGround();
    void configureAxis(QCPAxis& axis, Ticker& ticker, const Axis& wanted);
    void configureGrid(QCPGrid& grid, bool isVisible, const Axis& axis);
    QColor colour(const ChartScene::Fill& fill) const;
    void drawDot(QCPPainter* painter, const ChartScene::Dot& dot) const;
    void drawStrokes(QCPPainter* painter, const std::vector<ChartScene::Stroke>& strokes) const;
    void drawWords(QCPPainter* painter, const std::vector<ChartScene::Words>& words) const;
    QPen hairline(const QColor& colour) const { return QPen(colour, m_theme.hairline); }
    bool hasAxes() const { return m_spec.kind == ChartKind::Lines || m_spec.kind == ChartKind::Bars; }
    int space(int steps) const { return pixels(m_theme.space(steps)); }
    static int pixels(double length) { return static_cast<int>(std::lround(length)); }

    ChartSpec m_spec;
    Theme m_theme;
    PaintOptions m_options;
    ChartFrame m_frame;
    ChartScene m_scene; // as drawn last
    QSharedPointer<Ticker> m_xTicker = QSharedPointer<Ticker>::create();
    QSharedPointer<Ticker> m_yTicker = QSharedPointer<Ticker>::create();
};

void ChartMarks::configureGround() {
    mParentPlot->setBackground(m_options.transparent ? QBrush(Qt::NoBrush) : QBrush(m_theme.ground));
    const bool isDrawn = !isEmpty(m_spec);
    mParentPlot->xAxis->setVisible(isDrawn && hasAxes());
    mParentPlot->yAxis->setVisible(isDrawn && m_spec.kind == ChartKind::Lines);
}

void ChartMarks::configureAxis(QCPAxis& axis, Ticker& ticker, const Axis& wanted) {
    const Axis usable = drawable(wanted);
    axis.setScaleType(usable.logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis.setRange(usable.low, usable.high);
    ticker.setAxis(usable, m_spec.locale);
    axis.setBasePen(hairline(m_theme.muted));
    axis.setTickPen(hairline(m_theme.muted));
    axis.setSubTickPen(hairline(m_theme.muted));
    axis.setTickLength(0, space(Theme::space4));
    axis.setSubTickLength(0, space(Theme::space4) / 2);
    axis.setTickLabelColor(m_theme.muted);
    axis.setTickLabelFont(m_theme.font(TextRole::Small));
    axis.setTickLabelPadding(space(Theme::space4) / 2);
    axis.setPadding(0);
}

void ChartMarks::configureGrid(QCPGrid& grid, bool isVisible, const Axis& axis) {
    grid.setVisible(isVisible && !isEmpty(m_spec));
    grid.setPen(hairline(m_theme.grid));
    grid.setZeroLinePen(hairline(m_theme.grid));
    grid.setSubGridPen(hairline(m_theme.gridMinor));
    grid.setSubGridVisible(axis.logarithmic);
}

void ChartMarks::draw(QCPPainter* painter) {
    m_scene = sceneOf(m_spec, m_frame, mParentPlot->axisRect()->rect(), m_theme);
    painter->setPen(Qt::NoPen);
    // Fills are twice as fast without; a flow has few, and shows their edges.
    painter->setAntialiasing(m_theme.form == Theme::Form::Print || m_spec.kind == ChartKind::Flow);
    for (const ChartScene::Fill& fill : m_scene.fills) {
        if (const QRectF box = fill.outline.boundingRect(); fill.outline == QPolygonF(box)) {
            painter->fillRect(box, colour(fill)); // much faster than a polygon
            continue;
        }
        painter->setBrush(colour(fill));
        painter->drawPolygon(fill.outline);
    }
    painter->setAntialiasing(false); // cells meet without a seam
    for (const ChartScene::Tile& tile : m_scene.tiles)
        painter->fillRect(tile.box, tile.colour);
    painter->setAntialiasing(true);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(hairline(m_theme.muted));
    for (const QLineF& line : m_scene.hairlines)
        painter->drawLine(line);
    painter->setPen(hairline(m_theme.text));
    for (const QLineF& line : m_scene.whiskers)
        painter->drawLine(line);
    for (const ChartScene::Stroke& range : m_scene.ranges) {
        painter->setPen(hairline(m_theme.faded(range.role)));
        painter->drawPolyline(range.line);
    }
    drawStrokes(painter, m_scene.strokes);
    drawStrokes(painter, m_scene.samples);
    for (const ChartScene::Dot& dot : m_scene.dots)
        drawDot(painter, dot);
    if (m_options.words)
        drawWords(painter, m_scene.words);
}

QColor ChartMarks::colour(const ChartScene::Fill& fill) const {
    switch (fill.tone) {
    case ChartScene::Tone::Band:
        return m_theme.band(fill.role);
    case ChartScene::Tone::Faded:
        return m_theme.faded(fill.role);
    case ChartScene::Tone::Solid:
        break;
    }
    return m_theme.line(fill.role).colour;
}

void ChartMarks::drawStrokes(QCPPainter* painter, const std::vector<ChartScene::Stroke>& strokes) const {
    // The first scenario is drawn last: on top.
    for (auto stroke = strokes.rbegin(); stroke != strokes.rend(); ++stroke) {
        painter->setPen(m_theme.pen(stroke->role));
        painter->drawPolyline(stroke->line);
    }
}

// A whole dot of its kind; one's own is larger, and set off from the curve it stands on.
void ChartMarks::drawDot(QCPPainter* painter, const ChartScene::Dot& dot) const {
    const bool isHere = dot.kind == PointKind::Here;
    const bool isMember = dot.kind == PointKind::Member;
    const bool isFilled = isHere || dot.kind == PointKind::Odd;
    const QColor colour = isMember || isFilled ? m_theme.line(dot.role).colour : m_theme.muted;
    painter->setPen(QPen(isHere ? m_theme.ground : colour, isHere || isMember ? m_theme.lineWidth : m_theme.hairline));
    painter->setBrush(isFilled ? QBrush(colour) : QBrush(Qt::NoBrush));
    const double radius = m_theme.dotRadius * (isHere ? 1.4 : 1.0);
    painter->drawEllipse(dot.centre, radius, radius);
}

void ChartMarks::drawWords(QCPPainter* painter, const std::vector<ChartScene::Words>& words) const {
    std::map<TextRole, std::pair<QFont, double>> fonts; // with their ascents: to look one up takes as long as to draw
    for (const ChartScene::Words& word : words) {
        auto found = fonts.find(word.role);
        if (found == fonts.end()) {
            const QFont font = m_theme.font(word.role);
            found = fonts.emplace(word.role, std::pair(font, QFontMetricsF(font).ascent())).first;
        }
        painter->setFont(found->second.first);
        painter->setPen(word.muted ? m_theme.muted : m_theme.text);
        painter->drawText(word.box.topLeft() + QPointF(0.0, found->second.second), word.text);
    }
}

ChartMarks& marksIn(QCustomPlot& plot) {
    for (QObject* child : plot.children())
        if (auto* marks = dynamic_cast<ChartMarks*>(child))
            return *marks;
    return *new ChartMarks(plot); // owned by the plot
}

} // namespace

void paintInto(QCustomPlot& plot, const ChartSpec& spec, const Theme& theme, const PaintOptions& options) {
    marksIn(plot).show(spec, theme, options);
}

const ChartScene& sceneIn(QCustomPlot& plot) {
    return marksIn(plot).scene();
}

std::optional<ChartScene> paintOn(QPaintDevice& device, const ChartSpec& spec, const Theme& theme, QSize size,
                                  double scale, const PaintOptions& options) {
    QCustomPlot plot;
    paintInto(plot, spec, theme, options);
    marksIn(plot).layOut(size);
    QCPPainter painter;
    if (!painter.begin(&device))
        return std::nullopt;
    painter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching);
    painter.scale(scale, scale);
    plot.toPainter(&painter, size.width(), size.height());
    if (!painter.end())
        return std::nullopt;
    return marksIn(plot).scene();
}

} // namespace ui
