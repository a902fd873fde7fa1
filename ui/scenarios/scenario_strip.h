// The strip below the charts: every scenario with its line and total, a button that pins, and what differs between
// them.
#pragma once

#include <QPushButton>
#include <QWidget>

#include "ui/scenarios/scenario_list.h"
#include "ui/session/panel_context.h"

namespace ui {

class ScenarioStrip : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioStrip(PanelContext& context, QWidget* parent = nullptr);

    ScenarioList* list() const { return m_list; }

signals:
    void comparisonRequested();
    /// Files that are to stand beside what is there.
    void filesDropped(const QStringList& paths);

private:
    void refresh();

    PanelContext& m_context;
    ScenarioList* m_list;
    QPushButton* m_pin;
    QPushButton* m_differences;
};

} // namespace ui
