#include "ui/window/workbench.h"

#include <QDockWidget>

#include "ui/charts/chart_panel.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/look/column_area.h"
#include "ui/look/text_widgets.h"
#include "ui/results/equivalents_panel.h"
#include "ui/results/headline_panel.h"
#include "ui/results/notices_panel.h"
#include "ui/results/result_panel.h"

namespace ui {
namespace {

// Widths in heights of the base type, so that they grow with it.
constexpr double inputsWidth = 25.0;
constexpr double resultsWidth = 22.0;
constexpr double leastChartWidth = 30.0;

} // namespace

Workbench::Workbench(PanelContext& context, QWidget* parent)
    : QMainWindow(parent), m_context(context), m_chart(new ChartPanel(context)),
      m_inputsPanel(new InputsPanel(context)) {
    setObjectName("workbench");
    setWindowFlags(Qt::Widget); // a part of the window, not one of its own
    setDockOptions(AllowTabbedDocks | AllowNestedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_chart->setFocusPolicy(Qt::ClickFocus); // no control looks touched before anybody touched it
    setCentralWidget(m_chart);
    m_inputs = addPanel("dock.inputs", tr("Inputs"), m_inputsPanel);
    m_results = addPanel("dock.results", tr("Results"), makeResults());
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
    return area;
}

QList<QAction*> Workbench::panelActions() const {
    return {m_inputs->toggleViewAction(), m_results->toggleViewAction()};
}

bool Workbench::isRoomy() const {
    return window()->width() >= (inputsWidth + resultsWidth + leastChartWidth) * m_context.theme.basePixels;
}

void Workbench::arrange() {
    const int em = static_cast<int>(m_context.theme.basePixels);
    addDockWidget(Qt::LeftDockWidgetArea, m_inputs);
    addDockWidget(Qt::RightDockWidgetArea, m_results);
    if (!isRoomy()) {
        tabifyDockWidget(m_inputs, m_results);
        m_inputs->raise();
    }
    for (QDockWidget* dock : {m_inputs, m_results}) {
        dock->setFloating(false);
        dock->show();
    }
    resizeDocks({m_inputs, m_results}, {static_cast<int>(inputsWidth * em), static_cast<int>(resultsWidth * em)},
                Qt::Horizontal);
}

} // namespace ui
