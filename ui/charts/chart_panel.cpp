#include "ui/charts/chart_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMimeData>
#include <QVBoxLayout>

#include "ui/charts/chart_export.h"
#include "ui/charts/chart_files.h"
#include "ui/charts/chart_gestures.h"
#include "ui/charts/table_dialog.h"
#include "ui/explain/explain_requests.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"
#include "ui/topics/chart_table.h"
#include "ui/topics/cursor_reading.h"

namespace ui {

ChartPanel::ChartPanel(PanelContext& context, const QString& name, QWidget* parent)
    : QWidget(parent), m_context(context), m_options(new ChartOptions(context, name)), m_view(new ChartView) {
    setObjectName(name + "_panel");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space8, Theme::space8, Theme::space8, Theme::space8);
    column->setSpacing(Theme::space4);
    column->addWidget(m_options);
    column->addWidget(m_view, 1);
    m_view->setObjectName(name);
    m_view->setTheme(context.theme);
    fillMenu();
    for (QWidget* widget : findChildren<QWidget*>()) {
        widget->installEventFilter(this);
    }
    connect(new ChartGestures(context, *m_view, this), &ChartGestures::said, this, &ChartPanel::said);
    connect(m_view, &ChartView::cursorMoved, this, [this](double x) { read(x); });
    connect(m_view, &ChartView::cursorLeft, this, [this] { read({}); });
    connect(m_view, &ChartView::zoomed, this, &ChartPanel::fitZoom);
    connect(m_options, &ChartOptions::chosen, this, [this] {
        read({});
        m_ranges = {};
        refresh();
        emit requestChanged();
    });
    connect(&context.runner, &Runner::computed, this, &ChartPanel::refresh);
    connect(&context.runner, &Runner::refined, this, &ChartPanel::refresh);
    connect(&context.session, &Session::dragEnded, this, &ChartPanel::refresh);
    connect(&context.session.measurements(), &Measurements::changed, this, &ChartPanel::refresh);
    refresh();
}

void ChartPanel::fillMenu() {
    QMenu* menu = m_options->menu();
    connect(menu, &QMenu::aboutToShow, this, [this] { m_asked = m_reading; }); // the pointer leaves the chart for it
    const QString name = m_view->objectName();
    const auto add = [&](const char* what, const QString& text, auto slot) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name + u'.' + what);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_resetZoom = add("reset_zoom", tr("Show the &whole chart"), &ChartPanel::resetZoom);
    m_options->addButton(m_resetZoom);
    fitZoom();
    menu->addSeparator();
    add("explain", tr("E&xplain this number"), &ChartPanel::explain);
    add("copy_picture", tr("&Copy as picture"), &ChartPanel::copyPicture);
    add("copy_numbers", tr("Copy &numbers"), &ChartPanel::copyNumbers);
    add("table", tr("Show as &table…"), &ChartPanel::showTable);
    add("export", tr("&Export this chart…"), &ChartPanel::exportWanted);
}

void ChartPanel::setRequest(const ChartRequest& request) {
    m_options->setRequest(sensible(request));
    m_ranges = {};
    refresh();
}

ChartInputs ChartPanel::inputs() const {
    const bool held = m_context.session.isDragging() || m_context.runner.isPreviewing();
    return {m_context.runner.shown(), m_context.session.catalog(), m_context.style, held ? m_ranges : ChartRanges{},
            m_context.session.measurements().runs()};
}

void ChartPanel::refresh() {
    m_isStale = true;
    if (isVisible()) {
        rebuild();
    }
}

void ChartPanel::rebuild() {
    m_isStale = false;
    m_options->followScenario();
    askBand();
    TopicChart chart = topicChart(request(), inputs());
    m_ranges = chart.ranges;
    m_view->setSpec(chart.spec);
    fitZoom();
    if (m_reading) {
        read(m_reading);
    }
}

void ChartPanel::askBand() {
    m_context.runner.askBand(this, isVisible() ? bandQuestion(request(), inputs()) : std::nullopt);
    const Topic topic = request().topic;
    m_context.runner.askWaterfall(this, isVisible() && (topic == Topic::Waterfall || topic == Topic::Abatement));
}

void ChartPanel::read(std::optional<double> x) {
    m_reading = x;
    m_view->setCursorMark(x ? readingAt(request(), inputs(), m_ranges, *x) : std::nullopt);
}

void ChartPanel::resetZoom() {
    m_view->resetZoom();
    fitZoom();
}

void ChartPanel::fitZoom() {
    m_resetZoom->setEnabled(m_view->isZoomed());
    m_resetZoom->setVisible(m_view->isZoomed());
}

const ChartSpec& ChartPanel::spec() {
    if (m_isStale) {
        rebuild();
    }
    return m_view->spec();
}

QByteArray ChartPanel::file(const ExportChoice& choice) {
    spec();
    return chartFile(choice, m_view->shownSpec(), request(), inputs());
}

void ChartPanel::copyPicture() {
    spec();
    auto* copy = new QMimeData;
    copy->setImageData(chartImage(m_view->shownSpec(), m_context.theme, m_view->size(), devicePixelRatioF()));
    copy->setData(QStringLiteral("image/svg+xml"), renderChart(m_view->shownSpec(), QStringLiteral("svg"), {}));
    QApplication::clipboard()->setMimeData(copy);
}

void ChartPanel::copyNumbers() {
    QApplication::clipboard()->setText(tabbedText(tablesOf(spec()), m_context.style.locale));
}

void ChartPanel::showTable() {
    auto* dialog = new TableDialog(spec(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ChartPanel::explain() {
    if (m_context.explain != nullptr) {
        emit m_context.explain->explainAsked(figureAt(request(), inputs(), m_asked));
    }
}

void ChartPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_isStale = true; // what was made unseen has no band of its own
    spec();
}

void ChartPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    askBand();
    m_isStale = true;
}

bool ChartPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress) {
        emit used();
    }
    return QWidget::eventFilter(watched, event);
}

void ChartPanel::contextMenuEvent(QContextMenuEvent* event) {
    emit used();
    m_options->menu()->popup(event->globalPos());
}

} // namespace ui
