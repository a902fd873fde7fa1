#include "ui/charts/chart_view.h"

#include <qcustomplot.h>

#include <QToolTip>
#include <QVBoxLayout>

#include "ui/charts/chart_input.h"
#include "ui/charts/chart_overlay.h"
#include "ui/charts/chart_painter.h"
#include "ui/charts/chart_reading.h"
#include "ui/charts/chart_zoom.h"

namespace ui {

namespace {

constexpr QSize comfortable{720, 460};
constexpr QSize smallest{200, 200}; // two beside the panels of a small window

bool isSameMeasure(const Axis& one, const Axis& other) {
    return one.title == other.title && one.logarithmic == other.logarithmic && one.percent == other.percent;
}

} // namespace

struct ChartView::Private {
    struct Zoom {
        Axis x;
        Axis y;
    };

    explicit Private(ChartView* view)
        : plot(new QCustomPlot(view)), overlay(new ChartOverlay(view)), input(new ChartInput(view)) {}

    QCustomPlot* plot; // owned by the view as its children, all three
    ChartOverlay* overlay;
    ChartInput* input;
    ChartSpec spec;
    std::optional<Zoom> zoom;
    std::optional<CursorMark> mark;
    Theme theme = Theme::forPalette(QGuiApplication::palette());
    bool isStale = true; // the plot does not show `spec` yet
};

ChartView::ChartView(QWidget* parent) : QWidget(parent) {
    m_d = std::make_unique<Private>(this); // its children send events here while they are made
    setObjectName(QStringLiteral("chartView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_d->plot);
    m_d->plot->setPlottingHint(QCP::phImmediateRefresh, false); // on the screen together with the figures beside it
    m_d->plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_d->plot->setFocusPolicy(Qt::NoFocus);
    paintInto(*m_d->plot, m_d->spec, m_d->theme);
    connect(m_d->plot, &QCustomPlot::afterReplot, this, &ChartView::showPainted);
    connectInput();
}

ChartView::~ChartView() = default;

void ChartView::connectInput() {
    const ChartInput* input = m_d->input;
    connect(input, &ChartInput::cursorMoved, this, &ChartView::cursorMoved);
    connect(input, &ChartInput::cursorLeft, this, &ChartView::cursorLeft);
    connect(input, &ChartInput::targetDragged, this, &ChartView::targetDragged);
    connect(input, &ChartInput::targetReleased, this, &ChartView::targetReleased);
    connect(input, &ChartInput::pointActivated, this, &ChartView::pointActivated);
    connect(input, &ChartInput::barActivated, this, &ChartView::barActivated);
    connect(input, &ChartInput::axesWanted, this, &ChartView::zoomTo);
    connect(input, &ChartInput::wholeWanted, this, &ChartView::resetZoom);
    connect(input, &ChartInput::shapeWanted, this, [this](Qt::CursorShape shape) { setCursor(shape); });
    connect(input, &ChartInput::hovered, this, [this](const std::optional<ChartScene::Target>& target) {
        m_d->overlay->setHovered(target);
        if (target)
            QToolTip::showText(mapToGlobal(target->box.center().toPoint()), target->tip, this);
        else
            QToolTip::hideText();
    });
}

void ChartView::setSpec(const ChartSpec& spec) {
    const ChartSpec& before = m_d->spec;
    if (spec.kind != before.kind || !isSameMeasure(spec.x, before.x) || !isSameMeasure(spec.y, before.y))
        m_d->zoom.reset();
    m_d->spec = spec;
    setAccessibleName(spec.title);
    describe();
    refresh();
}

void ChartView::setTheme(const Theme& theme) {
    m_d->theme = theme;
    refresh();
}

const ChartSpec& ChartView::spec() const {
    return m_d->spec;
}

void ChartView::setCursorMark(const std::optional<CursorMark>& mark) {
    m_d->mark = mark;
    m_d->overlay->setCursorMark(mark);
    describe();
}

void ChartView::describe() {
    const QString chart = spokenChart(m_d->spec);
    setAccessibleDescription(m_d->mark ? m_d->mark->sentence + u'\n' + chart : chart);
}

bool ChartView::isZoomed() const {
    return m_d->zoom.has_value();
}

void ChartView::resetZoom() {
    if (isZoomed())
        zoomTo(m_d->spec.x, m_d->spec.y);
}

ChartSpec ChartView::shownSpec() const {
    return m_d->zoom ? overPart(m_d->spec, m_d->zoom->x, m_d->zoom->y) : m_d->spec;
}

void ChartView::zoomTo(const Axis& x, const Axis& y) {
    const ChartSpec part = overPart(m_d->spec, x, y);
    const bool wasZoomed = isZoomed();
    m_d->zoom.reset();
    if (!isWhole(m_d->spec.x, part.x) || !isWhole(m_d->spec.y, part.y))
        m_d->zoom = Private::Zoom{part.x, part.y};
    if (!wasZoomed && !isZoomed())
        return;
    refresh();
    emit zoomed(part.x, part.y);
}

void ChartView::refresh() {
    m_d->isStale = true;
    if (!isVisible())
        return;
    paintInto(*m_d->plot, shownSpec(), m_d->theme);
    m_d->isStale = false;
    m_d->plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartView::replotNow() {
    paintInto(*m_d->plot, shownSpec(), m_d->theme);
    m_d->isStale = false;
    m_d->plot->replot(QCustomPlot::rpImmediateRefresh);
}

// The overlay and the mouse follow what is on the screen, not what is about to be.
void ChartView::showPainted() {
    if (m_d->isStale)
        return;
    const ChartSpec shown = shownSpec();
    const ChartScene& scene = sceneIn(*m_d->plot);
    m_d->input->setChart(shown, scene, isZoomed());
    m_d->overlay->setChart(PlotScale(shown, scene.plot), m_d->theme);
    emit painted();
}

bool ChartView::event(QEvent* event) {
    return (m_d && dispatch(*event)) || QWidget::event(event);
}

bool ChartView::dispatch(QEvent& event) {
    ChartInput& input = *m_d->input;
    switch (event.type()) {
    case QEvent::MouseButtonPress:
        return input.press(static_cast<QMouseEvent&>(event));
    case QEvent::MouseMove:
        return input.move(static_cast<QMouseEvent&>(event));
    case QEvent::MouseButtonRelease:
        return input.release(static_cast<QMouseEvent&>(event));
    case QEvent::MouseButtonDblClick:
        return input.doubleClick(static_cast<QMouseEvent&>(event));
    case QEvent::Wheel:
        return input.wheel(static_cast<QWheelEvent&>(event));
    case QEvent::KeyPress:
        return input.keyPress(static_cast<QKeyEvent&>(event));
    case QEvent::KeyRelease:
        return input.keyRelease(static_cast<QKeyEvent&>(event));
    case QEvent::Leave:
        input.leave();
        return false;
    default:
        return false;
    }
}

void ChartView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_d->overlay->setGeometry(rect());
    m_d->overlay->raise();
}

void ChartView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_d->overlay->setFocusFrame(true);
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_d->overlay->setFocusFrame(false);
    m_d->input->loseFocus();
}

QSize ChartView::sizeHint() const {
    return comfortable;
}

QSize ChartView::minimumSizeHint() const {
    return smallest;
}

void ChartView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_d->isStale)
        refresh();
}

} // namespace ui
