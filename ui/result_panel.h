// The answer in numbers: the headline, what the next point costs, and the quantities of the run.
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QWidget>
#include <vector>

#include "model/result.h"
#include "ui/panel_context.h"

class QGridLayout;
class QVBoxLayout;

namespace ui {

class ResultPanel : public QWidget {
    Q_OBJECT

public:
    explicit ResultPanel(PanelContext& context, QWidget* parent = nullptr);

private:
    void addHeadline(QVBoxLayout* column);
    void addQuantities(QVBoxLayout* column);
    void addQuantity(QGridLayout* grid, model::Quantity quantity);
    void refresh();
    void showHeadline();

    struct Row {
        model::Quantity quantity;
        QLabel* value;
    };

    PanelContext& m_context;
    QLineEdit* m_name;
    QLabel* m_figure;
    QLabel* m_unit;
    QLabel* m_comparison;
    QLabel* m_nextPoint;
    QLabel* m_fivePoints;
    QLabel* m_market;
    std::vector<Row> m_rows;
};

} // namespace ui
