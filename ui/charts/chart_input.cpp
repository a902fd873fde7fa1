#include "ui/charts/chart_input.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/charts/chart_zoom.h"

namespace ui {

namespace {

constexpr double reach = 5.0;        // pixels from the target line that still take hold of it
constexpr double clickSlack = 4.0;   // pixels a mouse may move within a click
constexpr double wheelNotch = 120.0; // eighths of a degree

} // namespace

void ChartInput::setChart(const ChartSpec& spec, const ChartScene& scene, bool isZoomed) {
    m_spec = spec;
    m_scene = scene;
    m_isZoomed = isZoomed;
    m_scale.reset();
    if (!isEmpty(spec))
        m_scale.emplace(spec, scene.plot);
    if (!isLines()) // no reading over bars and flows
        stopReading();
}

bool ChartInput::isOnTarget(const QPointF& at) const {
    if (!isLines() || !m_spec.target || !m_spec.target->movable || !m_scale->rect.contains(at))
        return false;
    return std::abs(m_scale->x.pixel(m_spec.target->x) - at.x()) <= reach;
}

bool ChartInput::press(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton)
        return false;
    m_pressed = m_last = event.position();
    const bool isOnMark = targetAt(m_scene, m_pressed) != nullptr;
    m_grip = !isOnMark && isOnTarget(m_pressed) ? Grip::Target : Grip::Press;
    return true;
}

bool ChartInput::move(const QMouseEvent& event) {
    const QPointF at = event.position();
    if (m_grip == Grip::None) {
        moveFree(at);
        return true;
    }
    if (m_grip == Grip::Target) {
        const double x = std::clamp(at.x(), m_scale->rect.left(), m_scale->rect.right());
        emit targetDragged(m_scale->x.value(x));
        return true;
    }
    if (m_grip == Grip::Press && isLines() && m_scale->rect.contains(m_pressed) &&
        QLineF(m_pressed, at).length() > clickSlack)
        m_grip = Grip::Pan;
    if (m_grip == Grip::Pan)
        pan(at);
    return true;
}

void ChartInput::moveFree(const QPointF& at) {
    const ChartScene::Target* target = targetAt(m_scene, at);
    hover(target);
    const bool isClickable = target != nullptr && !target->key.isEmpty();
    emit shapeWanted(isClickable ? Qt::PointingHandCursor : isOnTarget(at) ? Qt::SizeHorCursor : Qt::ArrowCursor);
    if (isLines() && m_scale->rect.contains(at))
        readAt(m_scale->x.value(at.x()));
    else
        stopReading();
}

void ChartInput::pan(const QPointF& to) {
    const QPointF step = to - m_last;
    m_last = to;
    emit axesWanted(movedBy(m_spec.x, -step.x() / m_scale->rect.width()),
                    movedBy(m_spec.y, step.y() / m_scale->rect.height()));
}

bool ChartInput::release(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton)
        return false;
    const Grip grip = std::exchange(m_grip, Grip::None);
    if (grip == Grip::Target)
        emit targetReleased();
    const ChartScene::Target* target = targetAt(m_scene, event.position());
    if (grip == Grip::Press && target != nullptr && QLineF(m_pressed, event.position()).length() <= clickSlack)
        activate(*target);
    return true;
}

bool ChartInput::doubleClick(const QMouseEvent& event) {
    m_grip = Grip::None;
    if (event.button() != Qt::LeftButton || targetAt(m_scene, event.position()) != nullptr)
        return false;
    emit wholeWanted();
    return true;
}

// Over the plot both axes, beside it only the axis one points at.
bool ChartInput::wheel(const QWheelEvent& event) {
    if (!isLines() || event.angleDelta().y() == 0)
        return false;
    const double factor = std::pow(zoomStep, event.angleDelta().y() / wheelNotch);
    const QRectF& plot = m_scale->rect;
    const QPointF at(std::clamp(event.position().x(), plot.left(), plot.right()),
                     std::clamp(event.position().y(), plot.top(), plot.bottom()));
    const bool isBeside = event.position().x() < plot.left() || event.position().x() > plot.right();
    const bool isBelow = event.position().y() > plot.bottom();
    emit axesWanted(isBeside ? m_spec.x : scaledAround(m_spec.x, m_scale->x.value(at.x()), factor),
                    isBelow ? m_spec.y : scaledAround(m_spec.y, m_scale->y.value(at.y()), factor));
    return true;
}

void ChartInput::leave() {
    hover(nullptr);
    stopReading();
}

void ChartInput::loseFocus() {
    releaseTarget();
    leave();
}

void ChartInput::hover(const ChartScene::Target* target) {
    const std::optional<QRectF> box = target != nullptr ? std::optional(target->box) : std::nullopt;
    if (box == m_hovered)
        return;
    m_hovered = box;
    emit hovered(target != nullptr ? std::optional(*target) : std::nullopt);
}

void ChartInput::activate(const ChartScene::Target& target) {
    if (target.key.isEmpty())
        return;
    if (target.kind == ChartScene::Target::Kind::Point)
        emit pointActivated(target.key);
    if (target.kind == ChartScene::Target::Kind::Bar)
        emit barActivated(target.key);
}

void ChartInput::readAt(double x) {
    m_reading = x;
    emit cursorMoved(x);
}

void ChartInput::stopReading() {
    if (std::exchange(m_reading, std::nullopt))
        emit cursorLeft();
}

} // namespace ui
