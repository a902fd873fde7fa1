// The main chart in the window: follows the results, and keeps its range while a slider is held.
#pragma once

#include <QWidget>

#include "ui/charts/chart_axes.h"
#include "ui/charts/chart_view.h"
#include "ui/session/panel_context.h"

namespace ui {

class ChartPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChartPanel(PanelContext& context, QWidget* parent = nullptr);

    const ChartSpec& spec() const { return m_view->spec(); }
    ChartView* view() const { return m_view; }

private:
    void refresh();

    PanelContext& m_context;
    ChartView* m_view;
    Decades m_held;
};

} // namespace ui
