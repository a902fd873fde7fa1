// All inputs, made from the parameter table: the main ones, and the assumptions behind a second tab.
#pragma once

#include <QTabWidget>
#include <vector>

#include "model/parameter.h"
#include "ui/panel_context.h"

class QVBoxLayout;

namespace ui {

class DirectionSwitch;
class InputRow;

class InputsPanel : public QTabWidget {
    Q_OBJECT

public:
    explicit InputsPanel(PanelContext& context, QWidget* parent = nullptr);

private:
    QVBoxLayout* addPage(const QString& title, const QString& name);
    void addSection(QVBoxLayout* page, const QString& title, std::initializer_list<model::Group> groups, bool main);
    void addRow(QVBoxLayout* page, const model::Parameter& parameter);
    void refresh();
    void titleAssumptions();

    PanelContext& m_context;
    DirectionSwitch* m_direction;
    std::vector<InputRow*> m_rows;
};

} // namespace ui
