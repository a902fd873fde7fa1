// How far a measure goes: a device or a place to search for, one of a few words, or a number.
#pragma once

#include <QWidget>

#include "model/measures/measure.h"
#include "ui/session/panel_context.h"

class QComboBox;
class QLineEdit;

namespace ui {

class SearchPicker;

class MeasureValue : public QWidget {
    Q_OBJECT

public:
    MeasureValue(const model::Measure& measure, PanelContext& context, QWidget* parent = nullptr);

    /// `typed` may be absent; then `used` is what the measure proposes.
    void showValue(const model::Value& typed, const model::Value& used);

signals:
    void chosen(const model::Value& value);

private:
    void makePicker();
    void makeChoice();
    void makeNumber();
    void takeNumber();
    QString text(const model::Value& value) const;

    const model::Measure& m_measure;
    PanelContext& m_context;
    SearchPicker* m_picker = nullptr; // one of the three
    QComboBox* m_choice = nullptr;
    QLineEdit* m_number = nullptr;
    model::Value m_typed;
    model::Value m_used;
};

} // namespace ui
