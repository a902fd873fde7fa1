#include "ui/window/workbench.h"

#include <QChildEvent>
#include <QDockWidget>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTabBar>
#include <QTimer>

#include "ui/charts/chart_area.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/look/column_area.h"
#include "ui/look/text_widgets.h"
#include "ui/measures/measures_panel.h"
#include "ui/results/equivalents_panel.h"
#include "ui/results/headline_panel.h"
#include "ui/results/notices_panel.h"
#include "ui/results/result_panel.h"
#include "ui/scenarios/comparison_table.h"
#include "ui/scenarios/scenario_strip.h"

namespace ui {
namespace {

// Widths in heights of the base type, so that they grow with it.
constexpr double inputsWidth = 25.0;
constexpr double resultsWidth = 22.0;
constexpr double leastChartWidth = 30.0;
constexpr double mostResultsPresenting = 0.33; // of the window's width

} // namespace

Workbench::Workbench(PanelContext& context, QWidget* parent)
    : QMainWindow(parent), m_context(context), m_charts(new ChartArea(context)),
      m_inputsPanel(new InputsPanel(context)), m_strip(new ScenarioStrip(context)) {
    setObjectName("workbench");
    setWindowFlags(Qt::Widget); // a part of the window, not one of its own
    setDockOptions(AllowTabbedDocks | AllowNestedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setFocusPolicy(Qt::ClickFocus);
    setCentralWidget(m_charts);
    m_inputs = addPanel("dock.inputs", tr("Inputs"), m_inputsPanel);
    auto* measures = new MeasuresPanel(context);
    m_measures = addPanel("dock.measures", tr("Measures"), measures);
    connect(m_measures, &QDockWidget::visibilityChanged, measures, &MeasuresPanel::follow);
    m_results = addPanel("dock.results", tr("Results"), makeResults());
    for (QTabBar* bar : m_inputsPanel->findChildren<QTabBar*>()) {
        bar->setAccessibleName(m_inputs->windowTitle());
    }
    makeScenarios();
    if (parent != nullptr) {
        resize(parent->size()); // the widths of panels are asked for within what there will be
    }
    arrange();
}

QDockWidget* Workbench::addPanel(const QString& name, const QString& title, QWidget* panel) {
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(panel);
    dock->setFont(m_context.theme.font(TextRole::Small));
    panel->setFont(m_context.theme.font(TextRole::Base));
    dock->toggleViewAction()->setObjectName("action.show." + name);
    return dock;
}

QWidget* Workbench::makeResults() {
    auto* area = new ColumnArea("results");
    QVBoxLayout* column = area->column();
    column->addWidget(new HeadlinePanel(m_context));
    column->addWidget(new NoticesPanel(m_context, Urgency::Urgent));
    column->addWidget(hairline(m_context.theme));
    column->addWidget(new ResultPanel(m_context));
    column->addWidget(hairline(m_context.theme));
    column->addWidget(new EquivalentsPanel(m_context));
    column->addWidget(new NoticesPanel(m_context, Urgency::Calm));
    column->addStretch();
    connect(&m_context.session, &Session::documentChanged, area, [this, area] {
        if (m_context.session.undoStack().count() == 0) { // another document, not this one saved
            area->verticalScrollBar()->setValue(0);
        }
    });
    return area;
}

ChartPanel* Workbench::chart() const {
    return m_charts->active();
}

void Workbench::makeScenarios() {
    m_scenarios = addPanel("dock.scenarios", tr("Scenarios"), m_strip);
    m_scenarios->setFeatures(m_scenarios->features() | QDockWidget::DockWidgetVerticalTitleBar); // keeps the strip low
    m_comparison = addPanel("dock.comparison", tr("Scenarios compared"), new QWidget);
    connect(m_comparison, &QDockWidget::visibilityChanged, this, &Workbench::fillComparison);
    connect(m_strip, &ScenarioStrip::comparisonRequested, this, &Workbench::showComparison);
}

void Workbench::fillComparison() {
    if (m_comparison->isVisible() && m_comparison->findChild<ComparisonTable*>() == nullptr) {
        auto* table = new ComparisonTable(m_context);
        delete m_comparison->widget();
        m_comparison->setWidget(table);
        connect(table, &ComparisonTable::inputRequested, m_inputsPanel, &InputsPanel::jumpTo);
    }
}

void Workbench::showComparison() {
    m_comparison->show();
    m_comparison->raise();
    m_comparison->widget()->setFocus();
}

QList<QAction*> Workbench::panelActions() const {
    QList<QAction*> actions;
    for (const QDockWidget* dock : docks()) {
        actions << dock->toggleViewAction();
    }
    return actions;
}

bool Workbench::isRoomy() const {
    return window()->width() >= (inputsWidth + resultsWidth + leastChartWidth) * m_context.theme.basePixels;
}

void Workbench::arrange() {
    placeDocks();
    tabifyDockWidget(m_inputs, m_measures);
    if (!isRoomy()) {
        tabifyDockWidget(m_inputs, m_results);
    }
    for (QDockWidget* dock : docks()) {
        dock->setFloating(false);
        dock->setVisible(dock != m_comparison);
    }
    m_inputs->raise();
}

void Workbench::placeDocks() {
    const auto wide = [this](double heights) { return static_cast<int>(heights * m_context.theme.basePixels); };
    addDockWidget(Qt::LeftDockWidgetArea, m_inputs);
    addDockWidget(Qt::LeftDockWidgetArea, m_measures);
    addDockWidget(Qt::RightDockWidgetArea, m_results);
    addDockWidget(Qt::BottomDockWidgetArea, m_scenarios);
    addDockWidget(Qt::BottomDockWidgetArea, m_comparison, Qt::Vertical);
    resizeDocks({m_inputs, m_results}, {wide(inputsWidth), wide(resultsWidth)}, Qt::Horizontal);
}

/// Most of the room is the chart's.
void Workbench::arrangeForPresenting() {
    placeDocks();
    for (QDockWidget* dock : docks()) {
        dock->setVisible(dock == m_results || dock == m_scenarios);
    }
    m_isPresenting = true;
    narrowResults();
}

void Workbench::narrowResults() {
    const int most = static_cast<int>(mostResultsPresenting * width());
    resizeDocks({m_results}, {std::min(static_cast<int>(resultsWidth * m_context.theme.basePixels), most)},
                Qt::Horizontal);
}

/// The tabs of docks that lie behind one another are made by the window itself, without a name.
void Workbench::childEvent(QChildEvent* event) {
    QMainWindow::childEvent(event);
    if (auto* tabs = event->polished() ? qobject_cast<QTabBar*>(event->child()) : nullptr) {
        tabs->setObjectName("docks.tabs");
        tabs->setAccessibleName(tr("Panels"));
    }
}

/// The screen of the projector has a width of its own.
void Workbench::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    if (m_isPresenting && event->size().width() != event->oldSize().width()) {
        QTimer::singleShot(0, this, &Workbench::narrowResults); // once the docks have taken their new places
    }
}

void Workbench::focusNextPanel() {
    QWidgetList stops{m_charts};
    for (const QDockWidget* dock : docks()) {
        if (!dock->widget()->visibleRegion().isEmpty()) { // neither closed nor behind another
            stops << dock->widget();
        }
    }
    const auto here = std::ranges::find_if(stops, [](const QWidget* stop) {
        return stop->hasFocus() || stop->isAncestorOf(QApplication::focusWidget());
    });
    const auto next = here == stops.end() ? 0 : (here - stops.begin() + 1) % stops.size();
    QWidget* stop = stops[next];
    if (stop->focusPolicy() & Qt::TabFocus) {
        stop->setFocus(Qt::TabFocusReason);
        return;
    }
    QWidget* child = stop->nextInFocusChain();
    while (stop->isAncestorOf(child) && !(child->isVisible() && (child->focusPolicy() & Qt::TabFocus))) {
        child = child->nextInFocusChain();
    }
    (stop->isAncestorOf(child) ? child : stop)->setFocus(Qt::TabFocusReason);
}

} // namespace ui
