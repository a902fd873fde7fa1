#include "ui/inputs/known_fact_dialog.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <cmath>

#include "ui/inputs/dialog_size.h"
#include "ui/look/text_widgets.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"
#include "ui/words/parameter_format.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

constexpr int draws = 1'024; // enough for a half-width of three figures
constexpr double widthInLines = 30.0;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KnownFactDialog)
};

QString factName(Fact fact) {
    switch (fact) {
    case Fact::StepMfu:
        return Words::tr("MFU of a training step");
    case Fact::TokensPerSecond:
        return Words::tr("Tokens per second per device, in steady state");
    case Fact::DeviceHours:
        return Words::tr("Billed device-hours of the whole run");
    default:
        return Words::tr("Electricity of the whole run, cooling included");
    }
}

} // namespace

KnownFactDialog::KnownFactDialog(PanelContext& context, QWidget* parent)
    : QDialog(parent), m_context(context), m_choices(new QButtonGroup(this)),
      m_question(textLabel({}, TextRole::Base, Ink::Text, context.theme, true)), m_value(new QLineEdit),
      m_problem(textLabel("known_fact.problem", TextRole::Small, Ink::Error, context.theme, true)) {
    setObjectName("known_fact");
    setWindowTitle(tr("What do you already know?"));
    const model::Scenario& scenario = context.session.scenario();
    const model::Catalog& catalog = context.session.catalog();
    const model::Draws some(draws, model::defaultSeed);
    m_now = halfWidth((*model::simulateRange(scenario, catalog, some))[model::Quantity::TotalKg]);
    m_worths = factWorths(scenario, context.runner.current().result, catalog, some);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Theme::space12);
    auto* lead = textLabel("known_fact.lead", TextRole::Base, Ink::Text, context.theme, true);
    lead->setText(m_worths.empty() ? tr("This scenario has no answer yet, so no fact can be weighed. Lower the target first.")
                                   : tr("One measured fact beats every default. As it stands the CO₂e estimate is known to "
                                        "%1; here is what each fact would make of that.")
                                         .arg(widthText(m_now)));
    column->addWidget(lead);
    addFacts(column);
    addAnswer(column);
    resize(static_cast<int>(widthInLines * context.theme.basePixels), 0);
    growToFit(*this);
}

QString KnownFactDialog::widthText(double width) const {
    return std::isinf(width) ? tr("no upper end") : tr("×/÷ %1").arg(plainText(width, m_context.style));
}

void KnownFactDialog::addFacts(QVBoxLayout* column) {
    for (std::size_t i = 0; i < m_worths.size(); ++i) {
        const FactWorth& worth = m_worths[i];
        auto* choice = new QRadioButton(
            tr("%1: CO₂e %2, device-hours %3")
                .arg(factName(worth.fact), widthText(worth.halfWidth), widthText(worth.hoursHalfWidth)));
        choice->setObjectName(QStringLiteral("known_fact.%1").arg(i));
        choice->setAccessibleDescription(parameterHelp(factInput(worth.fact)));
        choice->setToolTip(parameterHelp(factInput(worth.fact)));
        m_choices->addButton(choice, static_cast<int>(i));
        column->addWidget(choice);
        connect(choice, &QRadioButton::toggled, this, &KnownFactDialog::showChosen);
    }
}

void KnownFactDialog::addAnswer(QVBoxLayout* column) {
    m_value->setObjectName("known_fact.value");
    column->addWidget(m_question);
    column->addWidget(m_value);
    column->addWidget(m_problem);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox;
    auto* use = buttons->addButton(tr("Use it"), QDialogButtonBox::AcceptRole);
    use->setObjectName("known_fact.use");
    use->setEnabled(!m_worths.empty());
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setObjectName("known_fact.close");
    connect(buttons, &QDialogButtonBox::accepted, this, &KnownFactDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    m_question->setVisible(!m_worths.empty());
    m_value->setVisible(!m_worths.empty());
    if (!m_worths.empty()) {
        m_choices->button(0)->setChecked(true);
        m_value->setFocus();
    }
}

const FactWorth& KnownFactDialog::chosen() const {
    return m_worths[static_cast<std::size_t>(m_choices->checkedId())];
}

void KnownFactDialog::showChosen() {
    if (m_choices->checkedId() < 0) {
        return; // between two choices
    }
    const FactWorth& worth = chosen();
    const model::Parameter& p = model::parameter(factInput(worth.fact));
    m_question->setText(tr("%1 – the estimate expects %2:")
                            .arg(factName(worth.fact), parameterText(p, worth.central, m_context.style)));
    m_value->setAccessibleName(factName(worth.fact));
    m_value->setPlaceholderText(parameterText(p, worth.central, m_context.style));
    tell({});
}

void KnownFactDialog::tell(const QString& problem) {
    showText(m_problem, problem);
    growToFit(*this);
}

void KnownFactDialog::take() {
    const Fact fact = chosen().fact;
    const model::Parameter& p = model::parameter(factInput(fact));
    const auto value = parseParameter(p, m_value->text(), m_context.style);
    if (!value) {
        tell(m_value->text().trimmed().isEmpty() ? tr("Type what you know.")
                                                 : tr("“%1” is not a number.").arg(m_value->text()));
        m_value->setFocus();
        return;
    }
    Session& session = m_context.session;
    if (const auto problem = session.edit(factChanges(fact, *value, session.scenario()))) {
        tell(problemText(*problem, m_context.style));
        m_value->setFocus();
        return;
    }
    accept();
}

} // namespace ui
