// "What do you already know?": asks for the one fact that narrows the answer most, and says how much each would.
#pragma once

#include <QDialog>

#include "ui/inputs/known_facts.h"
#include "ui/session/panel_context.h"

class QButtonGroup;
class QVBoxLayout;
class QLabel;
class QLineEdit;

namespace ui {

class KnownFactDialog : public QDialog {
    Q_OBJECT

public:
    explicit KnownFactDialog(PanelContext& context, QWidget* parent = nullptr);

private:
    void addFacts(QVBoxLayout* column);
    void addAnswer(QVBoxLayout* column);
    QString widthText(double halfWidth) const;
    const FactWorth& chosen() const;
    void showChosen();
    void tell(const QString& problem);
    void take();

    PanelContext& m_context;
    double m_now; // half-width as things are
    std::vector<FactWorth> m_worths;
    QButtonGroup* m_choices;
    QLabel* m_question;
    QLineEdit* m_value;
    QLabel* m_problem;
};

} // namespace ui
