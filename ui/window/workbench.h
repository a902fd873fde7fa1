// Where one works: the charts in the middle, panels around them that can be moved, closed and brought back.
#pragma once

#include <QMainWindow>

#include "ui/session/panel_context.h"

class QDockWidget;

namespace ui {

class ChartArea;
class ChartPanel;
class ComparisonTable;
class InputsPanel;
class ScenarioStrip;

class Workbench : public QMainWindow {
    Q_OBJECT

public:
    explicit Workbench(PanelContext& context, QWidget* parent = nullptr);

    InputsPanel* inputs() const { return m_inputsPanel; }
    ScenarioStrip* strip() const { return m_strip; }
    /// Inputs and results of all scenarios side by side.
    void showComparison();
    ChartArea* charts() const { return m_charts; }
    /// The one that was used last.
    ChartPanel* chart() const;
    /// To show or hide each panel, in the order of the menu.
    QList<QAction*> panelActions() const;
    /// Panels as they come: side by side where there is room, one behind the other where there is not.
    void arrange();
    /// The charts and the answer alone.
    void arrangeForPresenting();
    /// From the charts to the first panel that is shown, and so on round.
    void focusNextPanel();

protected:
    void childEvent(QChildEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QDockWidget* addPanel(const QString& name, const QString& title, QWidget* panel);
    QWidget* makeResults();
    void makeScenarios();
    void fillComparison();
    void placeDocks();
    void narrowResults();
    bool isRoomy() const;
    QList<QDockWidget*> docks() const { return {m_inputs, m_measures, m_results, m_scenarios, m_comparison}; }

    PanelContext& m_context;
    ChartArea* m_charts;
    InputsPanel* m_inputsPanel;
    QDockWidget* m_inputs;
    QDockWidget* m_measures;
    ScenarioStrip* m_strip;
    QDockWidget* m_results;
    QDockWidget* m_scenarios;
    QDockWidget* m_comparison; // empty until it is first seen
    bool m_isPresenting = false;
};

} // namespace ui
