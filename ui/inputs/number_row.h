// A numeric input: a box that reads "70B" and a slider on the parameter's own scale, always at the same value.
#pragma once

#include <QLineEdit>
#include <QSlider>

#include "ui/inputs/input_row.h"
#include "ui/words/parameter_format.h"

namespace ui {

class NumberRow : public InputRow {
    Q_OBJECT

public:
    NumberRow(const model::Parameter& parameter, PanelContext& context, QWidget* parent = nullptr);

protected:
    void showValue(bool asked) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void readBox();
    void moveTo(int position);
    void step(int positions);
    void setBoxText(const QString& text, bool typed);
    /// The typed value, else what was solved or used; NaN where nothing is known.
    double shownValue(bool asked) const;

    SliderScale m_scale;
    QLineEdit* m_box;
    QSlider* m_slider;
    QString m_written; // what refresh wrote into the box: anything else was typed
};

} // namespace ui
