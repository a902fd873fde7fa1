// All inputs, made from the parameter table: the main ones, and the assumptions behind a second tab, made when first
// opened.
#pragma once

#include <QTabWidget>
#include <vector>

#include "model/scenario/parameter.h"
#include "ui/session/panel_context.h"

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
    void fill(QVBoxLayout* page, bool main);
    void fillAssumptions();
    void addSection(QVBoxLayout* page, const QString& title, std::initializer_list<model::Group> groups, bool main);
    void addRow(QVBoxLayout* page, const model::Parameter& parameter);
    void refresh();
    void titleAssumptions();

    PanelContext& m_context;
    DirectionSwitch* m_direction;
    QVBoxLayout* m_assumptions; // empty until its tab is first opened
    std::vector<InputRow*> m_rows;
};

} // namespace ui
