// An input that is one of a few words.
#pragma once

#include <QComboBox>

#include "ui/inputs/input_row.h"

namespace ui {

class ChoiceRow : public InputRow {
    Q_OBJECT

public:
    ChoiceRow(const model::Parameter& parameter, PanelContext& context, QWidget* parent = nullptr);

protected:
    void showValue(bool asked) override;

private:
    QStringList offered() const;
    QString used() const;
    QString label(const QString& word) const;

    QComboBox* m_box;
    QStringList m_labels;
};

} // namespace ui
