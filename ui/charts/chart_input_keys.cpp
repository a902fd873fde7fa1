// What keys mean over a chart.
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "ui/charts/chart_input.h"
#include "ui/charts/chart_zoom.h"

namespace ui {

namespace {

constexpr double keySteps = 100.0;   // across an axis
constexpr double strideSteps = 10.0; // Page Up and Page Down
constexpr double panShare = 0.1;     // of what is shown

} // namespace

bool ChartInput::keyPress(const QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return arrow(event);
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return moveReading(event.key() == Qt::Key_PageUp ? strideSteps : -strideSteps);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(zoomStep);
    case Qt::Key_Minus:
        return zoomBy(1.0 / zoomStep);
    case Qt::Key_Home:
        emit wholeWanted();
        return isLines();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activateNearest();
    case Qt::Key_Escape:
        return escape();
    default:
        return false;
    }
}

// Plain: the reading cursor, or from bar to bar. Shift: the target. Ctrl: what is shown of the axes.
bool ChartInput::arrow(const QKeyEvent& event) {
    const int right = event.key() == Qt::Key_Right ? 1 : event.key() == Qt::Key_Left ? -1 : 0;
    const int up = event.key() == Qt::Key_Up ? 1 : event.key() == Qt::Key_Down ? -1 : 0;
    if (event.modifiers() & Qt::ControlModifier)
        return panBy(right, up);
    if (event.modifiers() & Qt::ShiftModifier)
        return right != 0 && moveTarget(right);
    return right != 0 && isLines() ? moveReading(right) : stepThroughTargets(up != 0 ? -up : right);
}

bool ChartInput::keyRelease(const QKeyEvent& event) {
    const bool isMove = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right || event.key() == Qt::Key_Shift;
    if (!isMove || !m_movesByKey || event.isAutoRepeat())
        return false;
    releaseTarget();
    return true;
}

bool ChartInput::moveReading(double steps) {
    if (!isLines())
        return false;
    const double middle = movedBy(m_spec.x, m_spec.x.low, 0.5);
    const double from = m_reading.value_or(m_spec.target ? m_spec.target->x : middle);
    const double x = movedBy(m_spec.x, from, m_reading ? steps / keySteps : 0.0);
    readAt(std::clamp(x, m_spec.x.low, m_spec.x.high));
    return true;
}

bool ChartInput::moveTarget(double steps) {
    if (!isLines() || !m_spec.target || !m_spec.target->movable)
        return false;
    m_movesByKey = true;
    const double x = movedBy(m_spec.x, m_spec.target->x, steps / keySteps);
    emit targetDragged(std::clamp(x, m_spec.x.low, m_spec.x.high));
    return true;
}

void ChartInput::releaseTarget() {
    if (std::exchange(m_movesByKey, false))
        emit targetReleased();
}

// Through what can be activated, as with the mouse over it.
bool ChartInput::stepThroughTargets(int by) {
    const auto& all = m_scene.targets;
    if (all.empty() || by == 0)
        return false;
    const auto now = std::find_if(all.begin(), all.end(), [&](const auto& one) { return m_hovered == one.box; });
    const auto count = static_cast<std::ptrdiff_t>(all.size());
    const std::ptrdiff_t from = now != all.end() ? now - all.begin() : by > 0 ? -1 : count;
    hover(&all[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(from + by, 0, count - 1))]);
    return true;
}

bool ChartInput::activateNearest() {
    const ChartScene::Target* nearest = nullptr;
    double least = std::numeric_limits<double>::infinity();
    const double x = m_reading && isLines() ? m_scale->x.pixel(*m_reading) : m_scene.plot.center().x();
    for (const ChartScene::Target& target : m_scene.targets) {
        const double distance = m_hovered == target.box ? -1.0 : std::abs(target.box.center().x() - x);
        const bool counts = m_spec.kind == ChartKind::Lines || m_hovered == target.box;
        if (counts && !target.key.isEmpty() && distance < least) {
            least = distance;
            nearest = &target;
        }
    }
    if (nearest != nullptr)
        activate(*nearest);
    return nearest != nullptr;
}

bool ChartInput::zoomBy(double factor) {
    if (!isLines())
        return false;
    const double middle = movedBy(m_spec.x, m_spec.x.low, 0.5);
    emit axesWanted(scaledAround(m_spec.x, m_reading.value_or(middle), factor),
                    scaledAround(m_spec.y, movedBy(m_spec.y, m_spec.y.low, 0.5), factor));
    return true;
}

bool ChartInput::panBy(double right, double up) {
    if (!isLines())
        return false;
    emit axesWanted(movedBy(m_spec.x, right * panShare), movedBy(m_spec.y, up * panShare));
    return true;
}

// What is nearest goes first: the reading, then the zoom. What is not ours is left to the window.
bool ChartInput::escape() {
    const bool wasBusy = m_reading.has_value() || m_hovered.has_value();
    releaseTarget();
    leave();
    if (wasBusy)
        return true;
    if (m_isZoomed)
        emit wholeWanted();
    return m_isZoomed;
}

} // namespace ui
