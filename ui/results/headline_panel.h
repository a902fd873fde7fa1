// The answer in one figure: name, total, what the run is, how it stands to the baseline, what the next points cost.
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QWidget>

#include "ui/session/panel_context.h"

class QVBoxLayout;

namespace ui {

struct Shown;

class HeadlinePanel : public QWidget {
    Q_OBJECT

public:
    explicit HeadlinePanel(PanelContext& context, QWidget* parent = nullptr);

private:
    void addName(QVBoxLayout* column);
    void addFigure(QVBoxLayout* column);
    void rename();
    void refresh();
    void showFigure();
    void showComparison(const Shown& current);

    PanelContext& m_context;
    QLineEdit* m_name;
    QLabel* m_figure;
    QLabel* m_unit;
    QLabel* m_range;
    QLabel* m_run;
    QLabel* m_ownCurve;
    QLabel* m_comparison;
    QLabel* m_chance;
    QLabel* m_nextPoint;
    QLabel* m_fivePoints;
};

} // namespace ui
