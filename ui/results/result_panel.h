// The quantities of the run: location- and market-based carbon side by side, then everything else.
#pragma once

#include <QLabel>
#include <QWidget>
#include <vector>

#include "model/run/result.h"
#include "ui/session/panel_context.h"

class QGridLayout;
class QVBoxLayout;

namespace ui {

class ResultPanel : public QWidget {
    Q_OBJECT

public:
    explicit ResultPanel(PanelContext& context, QWidget* parent = nullptr);

private:
    void addPlaceAndMarket(QVBoxLayout* column);
    void addQuantities(QVBoxLayout* column);
    QLabel* addValue(model::Quantity quantity, TextRole role);
    void refresh();

    struct Row {
        model::Quantity quantity;
        QLabel* value;
    };

    PanelContext& m_context;
    QLabel* m_market;
    std::vector<Row> m_rows;
};

} // namespace ui
