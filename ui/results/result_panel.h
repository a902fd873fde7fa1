// The quantities of the run: location- and market-based carbon side by side, scopes by who reports, then everything
// else.
#pragma once

#include <QLabel>
#include <QWidget>
#include <vector>

#include "model/run/result.h"
#include "ui/results/result_choices.h"
#include "ui/session/panel_context.h"

class QCheckBox;
class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace ui {

class ResultPanel : public QWidget {
    Q_OBJECT

public:
    explicit ResultPanel(PanelContext& context, QWidget* parent = nullptr);

private:
    void addPlaceAndMarket(QVBoxLayout* column);
    void addScopes(QVBoxLayout* column);
    QPushButton* addOwner(const QString& name, const QString& text, MachineOwner owner);
    void addQuantities(QVBoxLayout* column);
    void addFoot(QVBoxLayout* column);
    QLabel* addRow(QGridLayout* grid, model::Quantity quantity, const QString& label);
    void addSectionRow(QGridLayout* grid, model::Quantity quantity);
    void addValue(QGridLayout* grid, int row, int place, model::Quantity quantity, TextRole role, Qt::Alignment side);
    void choose(const std::function<void(ResultChoices&)>& change);
    void refresh();
    void refreshScopes();

    struct Row {
        model::Quantity quantity;
        QLabel* value;
        QLabel* range;
        QLabel* label; // where the row comes and goes with its section; else nullptr
    };

    PanelContext& m_context;
    ResultChoices m_choices;
    QLabel* m_placeTitle;
    QLabel* m_marketTitle;
    QLabel* m_market;
    QLabel* m_electricity; // names of the scopes
    QLabel* m_hardware;
    QLabel* m_scopes;
    QPushButton* m_own;
    QPushButton* m_rented;
    QCheckBox* m_ranges;
    std::vector<Row> m_rows;
};

} // namespace ui
