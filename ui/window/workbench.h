// Where one works: the charts in the middle, panels around them that can be moved, closed and brought back.
#pragma once

#include <QMainWindow>

#include "ui/session/panel_context.h"

class QDockWidget;

namespace ui {

class ChartPanel;
class InputsPanel;

class Workbench : public QMainWindow {
    Q_OBJECT

public:
    explicit Workbench(PanelContext& context, QWidget* parent = nullptr);

    ChartPanel* chart() const { return m_chart; }
    InputsPanel* inputs() const { return m_inputsPanel; }
    /// To show or hide each panel, in the order of the menu.
    QList<QAction*> panelActions() const;
    /// Panels as they come: side by side where there is room, one behind the other where there is not.
    void arrange();

private:
    QDockWidget* addPanel(const QString& name, const QString& title, QWidget* panel);
    QWidget* makeResults();
    bool isRoomy() const;

    PanelContext& m_context;
    ChartPanel* m_chart;
    InputsPanel* m_inputsPanel;
    QDockWidget* m_inputs;
    QDockWidget* m_results;
};

} // namespace ui
