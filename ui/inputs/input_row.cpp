#include "ui/inputs/input_row.h"

#include <QEvent>
#include <QGridLayout>
#include <QStyle>

#include "ui/look/icons.h"
#include "ui/words/parameter_format.h"
#include "ui/session/runner.h"
#include "ui/session/scenario_edits.h"
#include "ui/session/session.h"
#include "ui/session/used_values.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

constexpr int resetWidth = 20;

QToolButton* resetButton(const QString& path, const QString& label, const Theme& theme) {
    auto* button = new QToolButton;
    button->setObjectName(path + ".reset");
    button->setAutoRaise(true);
    button->setIcon(icon("reset", theme.accent));
    button->setIconSize({14, 14});
    button->setFixedSize(resetWidth, resetWidth);
    button->setAccessibleName(InputRow::tr("Back to the default: %1").arg(label));
    QSizePolicy policy = button->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    button->setSizePolicy(policy);
    return button;
}

/// The style sheet frames a box whose text was refused.
void markWrong(QWidget* control, bool wrong) {
    if (control->property("wrong").toBool() != wrong) {
        control->setProperty("wrong", wrong);
        control->style()->unpolish(control);
        control->style()->polish(control);
    }
}

} // namespace

InputRow::InputRow(const model::Parameter& parameter, PanelContext& context, QWidget* parent)
    : QWidget(parent), m_parameter(parameter), m_context(context), m_grid(new QGridLayout(this)),
      m_label(new QLabel(parameterLabel(parameter.id))),
      m_reset(resetButton(qt(parameter.path), m_label->text(), context.theme)) {
    setObjectName(qt(parameter.path) + ".row");
    m_label->setObjectName(qt(parameter.path) + ".label");
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(0);
    m_grid->setHorizontalSpacing(Theme::space4);
    m_grid->setColumnStretch(0, 1);
    m_grid->addWidget(m_label, 0, 0);
    m_grid->addWidget(m_reset, 0, 2);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        commit({});
        refresh();
    });
}

void InputRow::addControl(QWidget* control, int width) {
    control->setObjectName(qt(m_parameter.path));
    control->setAccessibleName(m_label->text());
    control->setFixedWidth(width);
    control->installEventFilter(this);
    m_label->setBuddy(control);
    m_grid->addWidget(control, 0, 1);
}

void InputRow::refresh() {
    const model::Scenario& scenario = m_context.session.scenario();
    const bool asked = isAsked(m_parameter.id, scenario);
    m_label->setEnabled(asked);
    m_reset->setVisible(asked && (scenario.has(m_parameter.id) || hasProblem()));
    setToolTip(explanation());
    showValue(asked);
}

bool InputRow::commit(model::Value value) {
    return settle(m_context.session.edit({{m_parameter.id, std::move(value)}}));
}

bool InputRow::commitInGesture(model::Value value) {
    return settle(m_context.session.editInGesture({{m_parameter.id, std::move(value)}}));
}

bool InputRow::settle(const std::optional<model::Problem>& problem) {
    const bool recovered = hasProblem() && !problem;
    showProblem(problem ? problemText(*problem) : QString());
    if (recovered) {
        refresh();
    }
    return !problem;
}

void InputRow::showProblem(const QString& text) {
    if (m_problem == nullptr && !text.isEmpty()) {
        m_problem = new QLabel;
        m_problem->setObjectName(qt(m_parameter.path) + ".problem");
        m_problem->setWordWrap(true);
        m_problem->setFont(m_context.theme.font(TextRole::Small));
        QPalette palette = m_problem->palette();
        palette.setColor(QPalette::WindowText, m_context.theme.error);
        m_problem->setPalette(palette);
        m_grid->addWidget(m_problem, 2, 0, 1, 3);
    }
    if (m_problem != nullptr) {
        m_problem->setText(text);
        m_problem->setVisible(!text.isEmpty());
        markWrong(m_label->buddy(), !text.isEmpty());
        m_reset->setVisible(!text.isEmpty() || m_context.session.scenario().has(m_parameter.id));
    }
}

QString InputRow::explanation() const {
    QStringList lines{"<b>" + m_label->text().toHtmlEscaped() + "</b>", parameterHelp(m_parameter.id).toHtmlEscaped()};
    const auto text = [&](double x) { return parameterText(m_parameter, x, m_context.style); };
    if (const auto* evidence = m_context.session.catalog().findDefault(m_parameter.evidence)) {
        lines << tr("Usual range: %1 to %2").arg(text(evidence->low), text(evidence->high)).toHtmlEscaped();
    }
    if (const model::Setting* used = usedSetting(m_parameter.id, m_context.runner.current().result);
        used != nullptr && !used->source.empty()) {
        lines << tr("Used: %1. Source: %2").arg(text(used->value), qt(used->source)).toHtmlEscaped();
    }
    return "<p>" + lines.join("<br>") + "</p>";
}

bool InputRow::eventFilter(QObject* watched, QEvent* event) {
    const auto* control = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Wheel && control != nullptr && !control->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
