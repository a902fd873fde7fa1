// How sure one is of a number: the default with its distribution, one fixed value, or a range of one's own.
#pragma once

#include <QLineEdit>
#include <QPushButton>
#include <QWidget>
#include <array>

#include "model/scenario/parameter.h"
#include "model/scenario/scenario.h"
#include "ui/session/panel_context.h"

class QLabel;

namespace ui {

class ValueEditor : public QWidget {
    Q_OBJECT

public:
    ValueEditor(const model::Parameter& parameter, PanelContext& context, QWidget* parent = nullptr);

    void refresh();

private:
    enum class Mode { Default, Fixed, Range };

    void addMode(Mode mode, const QString& text, const QString& help);
    QWidget* makeRangeBoxes();
    Mode mode() const;
    void choose(Mode mode);
    model::Range firstRange() const;
    double middle() const;
    void readRange();
    void showProblem(const QString& text);

    const model::Parameter& m_parameter;
    PanelContext& m_context;
    std::array<QPushButton*, 3> m_modes{};
    std::array<QLineEdit*, 3> m_ends{}; // low, mode, high
    QWidget* m_rangeBoxes;
    QLabel* m_problem;
};

} // namespace ui
