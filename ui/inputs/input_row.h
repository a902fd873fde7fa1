// One input of the parameter table: label, control, reset button, and the explanation of what was refused.
#pragma once

#include <QLabel>
#include <QToolButton>
#include <QWidget>
#include <optional>

#include "model/run/notice.h"
#include "model/scenario/parameter.h"
#include "model/scenario/scenario.h"
#include "ui/session/panel_context.h"

class QGridLayout;

namespace ui {

/// What all rows share. The control's object name is the parameter's path; ".label", ".reset" and ".problem" follow
/// from it.
class InputRow : public QWidget {
    Q_OBJECT

public:
    InputRow(const model::Parameter& parameter, PanelContext& context, QWidget* parent = nullptr);

    const model::Parameter& parameter() const { return m_parameter; }
    /// Shows the scenario's value, or what the formulas used in its place.
    void refresh();

protected:
    /// Shows the value; `asked` is false where the scenario's direction does not read this input.
    virtual void showValue(bool asked) = 0;

    void addControl(QWidget* control, int width);
    QGridLayout* grid() const { return m_grid; }
    PanelContext& context() const { return m_context; }
    /// Sets the parameter; what is wrong with the value is shown below the row, and nothing is changed.
    bool commit(model::Value value);
    bool commitInGesture(model::Value value);
    void showProblem(const QString& text);
    bool hasProblem() const { return m_problem != nullptr && !m_problem->isHidden(); }
    /// Controls in a scrolled panel turn their wheel only while they have the focus.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool settle(const std::optional<model::Problem>& problem);
    QString explanation() const;

    const model::Parameter& m_parameter;
    PanelContext& m_context;
    QGridLayout* m_grid;
    QLabel* m_label;
    QToolButton* m_reset;
    QLabel* m_problem = nullptr; // made when first needed
};

/// A QString of the core's UTF-8.
inline QString qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace ui
