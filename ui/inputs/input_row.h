// One input of the parameter table: label, control, reset button, what differs from the baseline, the explanation of
// what was refused, and of the input itself.
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

class InfoPanel;

/// What all rows share. The control's object name is the parameter's path; ".label", ".reset", ".differs", ".info" and
/// ".problem" follow from it.
class InputRow : public QWidget {
    Q_OBJECT

public:
    InputRow(const model::Parameter& parameter, PanelContext& context, QWidget* parent = nullptr);

    const model::Parameter& parameter() const { return m_parameter; }
    /// What takes the focus.
    QWidget* control() const { return m_label->buddy(); }
    /// Shows the scenario's value, or what the formulas used in its place.
    void refresh();

    bool isInfoOpen() const { return m_info != nullptr; }
    /// Unfolds the explanation; folding it up again gives the focus back to the control.
    void setInfoOpen(bool open);
    /// Draws the eye here for a moment.
    void markFound();

protected:
    /// Shows the value; `asked` is false where the scenario's direction does not read this input.
    virtual void showValue(bool asked) = 0;
    /// The value as a screen reader says it.
    virtual QString spokenValue() const;

    void addControl(QWidget* control, int width);
    /// Below label and control, as wide as both.
    void addTrack(QWidget* track);
    PanelContext& context() const { return m_context; }
    /// Sets the parameter; what is wrong with the value is shown below the row, and nothing is changed.
    bool commit(model::Value value);
    bool commitInGesture(model::Value value);
    void showProblem(const QString& text);
    bool hasProblem() const { return m_problem != nullptr && !m_problem->isHidden(); }
    /// A default steps back, a typed value stands out.
    void showTyped(QWidget* control, bool typed) const;
    /// Controls in a scrolled panel turn their wheel only while they have the focus; F1 and Ctrl+I explain the row.
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void addButtons();
    bool settle(const std::optional<model::Problem>& problem);
    void showDifference();
    void speak(bool asked);
    QString baselineText() const;
    QString explanation() const;
    bool isTyped() const;

    const model::Parameter& m_parameter;
    PanelContext& m_context;
    QGridLayout* m_grid;
    int m_controlRow; // large type puts the control below its label
    QLabel* m_label;
    QLabel* m_differs;
    QToolButton* m_reset;
    QToolButton* m_about;
    QLabel* m_problem = nullptr; // made when first needed
    InfoPanel* m_info = nullptr; // while it is open
};

/// A QString of the core's UTF-8.
inline QString qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace ui
