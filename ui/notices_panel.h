// What the simulator has to say about this result: most serious first, each tied to its input.
#pragma once

#include <QLabel>
#include <QWidget>
#include <vector>

#include "ui/panel_context.h"

class QGridLayout;

namespace ui {

class NoticesPanel : public QWidget {
    Q_OBJECT

public:
    explicit NoticesPanel(PanelContext& context, QWidget* parent = nullptr);

private:
    void refresh();
    void addLine();

    struct Line {
        QLabel* mark;
        QLabel* text;
    };

    PanelContext& m_context;
    QGridLayout* m_grid;
    std::vector<Line> m_lines; // as many as were ever needed
};

} // namespace ui
