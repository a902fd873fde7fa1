#include "ui/charts/chart_panel.h"

#include <QVBoxLayout>

#include "ui/charts/accuracy_chart.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"

namespace ui {

ChartPanel::ChartPanel(PanelContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_view(new ChartView) {
    setObjectName("chart_panel");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space8, Theme::space8, Theme::space8, Theme::space8);
    column->addWidget(m_view);
    m_view->setObjectName("chart");
    m_view->setTheme(context.theme);
    connect(&context.runner, &Runner::computed, this, &ChartPanel::refresh);
    connect(&context.runner, &Runner::refined, this, &ChartPanel::refresh);
    connect(&context.session, &Session::dragEnded, this, &ChartPanel::refresh);
    refresh();
}

void ChartPanel::refresh() {
    const auto& shown = m_context.runner.shown();
    m_held = accuracyChartDecades(shown, m_context.session.isDragging() ? m_held : Decades{});
    const ChartSpec spec = accuracyChart(shown, m_context.session.catalog(), m_context.style, m_held);
    m_view->setAccessibleName(spec.title);
    m_view->setAccessibleDescription(spec.subtitle);
    m_view->setSpec(spec);
}

} // namespace ui
