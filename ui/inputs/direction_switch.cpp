#include "ui/inputs/direction_switch.h"

#include <QButtonGroup>
#include <QHBoxLayout>

#include "ui/session/runner.h"
#include "ui/session/scenario_edits.h"
#include "ui/session/session.h"

namespace ui {

DirectionSwitch::DirectionSwitch(PanelContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_accuracy = addChoice(tr("I set the accuracy"), tr("Size and tokens follow from the accuracy target."), false);
    m_size = addChoice(tr("I set size and tokens"), tr("The accuracy follows from size and tokens."), true);
    auto* group = new QButtonGroup(this);
    group->addButton(m_accuracy);
    group->addButton(m_size);
    m_accuracy->setProperty("place", "first");
    m_size->setProperty("place", "last");
}

QPushButton* DirectionSwitch::addChoice(const QString& text, const QString& help, bool forwards) {
    auto* button = new QPushButton(text);
    button->setObjectName(forwards ? "accuracy.solve.accuracy" : "accuracy.solve.size");
    button->setProperty("segment", true); // the style sheet joins the two
    button->setCheckable(true);
    button->setToolTip(help);
    button->setAccessibleDescription(help);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, forwards] {
        const model::Scenario& scenario = m_context.session.scenario();
        if (runsForwards(scenario) != forwards) {
            m_context.session.edit(turnDirection(scenario, m_context.runner.current().result, forwards));
        }
        refresh();
    });
    return button;
}

void DirectionSwitch::focusChosen() {
    (runsForwards(m_context.session.scenario()) ? m_size : m_accuracy)->setFocus();
}

void DirectionSwitch::refresh() {
    (runsForwards(m_context.session.scenario()) ? m_size : m_accuracy)->setChecked(true);
}

} // namespace ui
