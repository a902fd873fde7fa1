// What mouse and keys mean over a chart: turns events into wishes and reports, draws nothing, changes nothing itself.
#pragma once

#include <QKeyEvent>
#include <QMouseEvent>
#include <QObject>
#include <QWheelEvent>
#include <optional>

#include "ui/charts/chart_geometry.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_spec.h"

namespace ui {

class ChartInput : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The chart as it is on the screen: `spec` over the part of its axes that is shown, and where everything is.
    void setChart(const ChartSpec& spec, const ChartScene& scene, bool isZoomed);

    // Each tells whether the event meant something here.
    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    bool doubleClick(const QMouseEvent& event);
    bool wheel(const QWheelEvent& event);
    bool keyPress(const QKeyEvent& event);
    bool keyRelease(const QKeyEvent& event);
    void leave();
    void loseFocus();

signals:
    void cursorMoved(double x);
    void cursorLeft();
    void targetDragged(double x);
    void targetReleased();
    void pointActivated(const QString& key);
    void barActivated(const QString& key);
    void axesWanted(const Axis& x, const Axis& y);
    void wholeWanted();
    void hovered(const std::optional<ChartScene::Target>& target);
    void shapeWanted(Qt::CursorShape shape);

private:
    static constexpr double zoomStep = 0.8; // a wheel notch, or + and -

    enum class Grip { None, Press, Target, Pan };

    bool isLines() const { return m_spec.kind == ChartKind::Lines && m_scale; }
    bool isOnTarget(const QPointF& at) const;
    void moveFree(const QPointF& at);
    void pan(const QPointF& to);
    void hover(const ChartScene::Target* target);
    void activate(const ChartScene::Target& target);
    bool activateNearest();
    bool moveReading(double steps);
    bool moveTarget(double steps);
    bool stepThroughTargets(int by);
    bool zoomBy(double factor);
    bool panBy(double right, double up);
    bool arrow(const QKeyEvent& event);
    bool escape();
    void readAt(double x);
    void stopReading();
    void releaseTarget();

    ChartSpec m_spec;
    ChartScene m_scene;
    std::optional<PlotScale> m_scale;
    Grip m_grip = Grip::None;
    QPointF m_pressed;
    QPointF m_last;
    std::optional<double> m_reading; // where the cursor reads, before any snapping
    std::optional<QRectF> m_hovered;
    bool m_isZoomed = false;
    bool m_movesByKey = false; // a target move that began with a key and is not released yet
};

} // namespace ui
