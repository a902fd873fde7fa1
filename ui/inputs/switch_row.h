// An input that is on or off.
#pragma once

#include <QCheckBox>

#include "ui/inputs/input_row.h"

namespace ui {

class SwitchRow : public InputRow {
    Q_OBJECT

public:
    SwitchRow(const model::Parameter& parameter, PanelContext& context, QWidget* parent = nullptr);

protected:
    void showValue(bool asked) override;

private:
    QCheckBox* m_box;
};

} // namespace ui
