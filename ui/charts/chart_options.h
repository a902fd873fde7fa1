// The row above a chart: which question it answers and the choices that belong to it. Shows a request and reports a
// new one; decides nothing.
#pragma once

#include <QComboBox>
#include <QMenu>
#include <QToolButton>
#include <QWidget>

#include "ui/session/panel_context.h"
#include "ui/topics/chart_request.h"

namespace ui {

class ChartOptions : public QWidget {
    Q_OBJECT

public:
    /// `name` begins the names of the controls: "chart" makes "chart.topic".
    ChartOptions(PanelContext& context, const QString& name, QWidget* parent = nullptr);

    void setRequest(const ChartRequest& request);
    const ChartRequest& request() const { return m_request; }
    /// Menu of the scale and the axis to the right, to which the panel adds what it can do.
    QMenu* menu() const { return m_menu; }
    /// A button for an action that matters while it is visible.
    void addButton(QAction* action);
    /// The choices that depend on the scenario: its own benchmark, its own curve.
    void followScenario();

signals:
    void chosen(const ui::ChartRequest& request);

private:
    const std::vector<std::pair<std::string, QString>>& zones();
    QComboBox* addBox(const QString& name, const QString& spoken);
    void choose(ChartRequest request);
    void fillEquivalents();

    PanelContext& m_context;
    QString m_name;
    ChartRequest m_request;
    std::vector<std::pair<std::string, QString>> m_zones; // once somebody asks for hours
    QComboBox* m_topic;
    QComboBox* m_quantity;
    QComboBox* m_third; // benchmark, horizontal axis or places, as the topic has it
    QToolButton* m_more;
    QMenu* m_menu;
    QMenu* m_equivalents;
    QAction* m_logarithmic;
};

} // namespace ui
