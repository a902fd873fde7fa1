// What the simulator has to say about this result: warnings and errors near the figure, the rest below.
#pragma once

#include <QLabel>
#include <QWidget>
#include <vector>

#include "model/run/notice.h"
#include "ui/session/panel_context.h"

class QGridLayout;
class QPushButton;

namespace ui {

enum class Urgency { Urgent, Calm };

class NoticesPanel : public QWidget {
    Q_OBJECT

public:
    NoticesPanel(PanelContext& context, Urgency urgency, QWidget* parent = nullptr);

private:
    void refresh();
    void addLine();
    std::vector<model::Notice> notices() const;

    struct Line {
        QLabel* mark;
        QLabel* text;
        QPushButton* fix;   // mends it
        QPushButton* input; // shows where it comes from
    };

    void show(const Line& line, const model::Notice& notice);
    QPushButton* addButton(int row);

    PanelContext& m_context;
    Urgency m_urgency;
    QGridLayout* m_grid;
    std::vector<model::Notice> m_shown;
    std::vector<Line> m_lines; // as many as were ever needed
};

} // namespace ui
