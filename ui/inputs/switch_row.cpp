#include "ui/inputs/switch_row.h"

#include "ui/session/session.h"

namespace ui {
namespace {

constexpr int boxWidth = 20;

} // namespace

SwitchRow::SwitchRow(const model::Parameter& parameter, PanelContext& context, QWidget* parent)
    : InputRow(parameter, context, parent), m_box(new QCheckBox) {
    addControl(m_box, boxWidth);
    m_box->setFocusPolicy(Qt::StrongFocus);
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
        commit(on ? model::Value(std::string(model::switchedOn)) : model::Value());
        refresh();
    });
}

void SwitchRow::showValue(bool asked) {
    m_box->setChecked(context().session.scenario().has(parameter().id));
    m_box->setEnabled(asked);
}

} // namespace ui
