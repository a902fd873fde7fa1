#include "ui/scenarios/scenario_strip.h"

#include <QHBoxLayout>

#include "ui/look/icons.h"
#include "ui/scenarios/comparison.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"

namespace ui {

ScenarioStrip::ScenarioStrip(PanelContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_list(new ScenarioList(context)), m_pin(new QPushButton),
      m_differences(new QPushButton) {
    setObjectName("scenarios");
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(Theme::space8, Theme::space4, Theme::space8, Theme::space4);
    line->setSpacing(Theme::space8);
    line->addWidget(m_list, 1);
    line->addWidget(m_pin);
    line->addWidget(m_differences);
    m_pin->setObjectName("scenarios.pin");
    m_pin->setText(tr("Pin"));
    m_pin->setIcon(icon("pin", context.theme.text));
    m_differences->setObjectName("scenarios.compare");
    connect(m_pin, &QPushButton::clicked, &context.session, &Session::pin);
    connect(m_differences, &QPushButton::clicked, this, &ScenarioStrip::comparisonRequested);
    connect(m_list, &ScenarioList::filesDropped, this, &ScenarioStrip::filesDropped);
    connect(&context.runner, &Runner::computed, this, &ScenarioStrip::refresh);
    refresh();
}

void ScenarioStrip::refresh() {
    const model::Workspace& workspace = m_context.session.workspace();
    const auto differing = static_cast<int>(differingInputs(workspace).size());
    m_pin->setEnabled(!workspace.isFull());
    m_pin->setToolTip(workspace.isFull()
                          ? tr("There are %1 scenarios already: delete one to make room").arg(model::maxCases)
                          : tr("Keep this scenario on the charts as it is now, and go on beside it"));
    m_differences->setVisible(workspace.cases.size() > 1 || workspace.baseline);
    m_differences->setText(tr("Inputs that differ: %1").arg(differing));
    m_differences->setToolTip(tr("Inputs and results side by side, as a table"));
}

} // namespace ui
