// The two ways to ask: set the accuracy and learn the run, or set size and tokens and learn the accuracy.
#pragma once

#include <QPushButton>
#include <QWidget>

#include "ui/session/panel_context.h"

namespace ui {

class DirectionSwitch : public QWidget {
    Q_OBJECT

public:
    explicit DirectionSwitch(PanelContext& context, QWidget* parent = nullptr);

    void refresh();
    /// Gives the focus to the way that is asked now.
    void focusChosen();

private:
    QPushButton* addChoice(const QString& text, const QString& help, bool forwards);

    PanelContext& m_context;
    QPushButton* m_accuracy; // "accuracy.solve.size": backwards
    QPushButton* m_size;     // "accuracy.solve.accuracy": forwards
};

} // namespace ui
