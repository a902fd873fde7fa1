#include "ui/charts/chart_view.h"

#include <qcustomplot.h>

#include <QVBoxLayout>

#include "ui/charts/chart_painter.h"

namespace ui {

namespace {

constexpr QSize comfortable{720, 460};
constexpr QSize smallest{280, 200};

QString namesOf(const std::vector<Series>& series) {
    QStringList names;
    for (const Series& one : series)
        names << one.name;
    return names.join(QStringLiteral(", "));
}

} // namespace

struct ChartView::Private {
    explicit Private(ChartView* view) : plot(new QCustomPlot(view)) {}

    QCustomPlot* plot; // owned by the view as its child
    ChartSpec spec;
    Theme theme = Theme::forPalette(QGuiApplication::palette());
    bool isStale = true; // the plot does not show `spec` yet
};

ChartView::ChartView(QWidget* parent) : QWidget(parent), m_d(std::make_unique<Private>(this)) {
    setObjectName(QStringLiteral("chartView"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_d->plot);
    paintInto(*m_d->plot, m_d->spec, m_d->theme);
    connect(m_d->plot, &QCustomPlot::afterReplot, this, [this] {
        if (!m_d->isStale)
            emit painted();
    });
}

ChartView::~ChartView() = default;

void ChartView::setSpec(const ChartSpec& spec) {
    m_d->spec = spec;
    setAccessibleName(spec.title);
    //: What a screen reader says of a chart: its answer in words, then the names of its curves.
    setAccessibleDescription(
        tr("%1. Curves: %2.").arg(spec.subtitle.isEmpty() ? spec.y.title : spec.subtitle, namesOf(spec.series)));
    refresh();
}

void ChartView::setTheme(const Theme& theme) {
    m_d->theme = theme;
    refresh();
}

const ChartSpec& ChartView::spec() const {
    return m_d->spec;
}

void ChartView::refresh() {
    m_d->isStale = true;
    if (!isVisible())
        return;
    paintInto(*m_d->plot, m_d->spec, m_d->theme);
    m_d->isStale = false;
    m_d->plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartView::replotNow() {
    paintInto(*m_d->plot, m_d->spec, m_d->theme);
    m_d->isStale = false;
    m_d->plot->replot(QCustomPlot::rpImmediateRefresh);
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
