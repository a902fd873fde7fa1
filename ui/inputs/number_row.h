// A numeric input: a box that reads "70B" and a slider on the parameter's own scale, always at the same value.
#pragma once

#include <QLineEdit>

#include "ui/inputs/input_row.h"
#include "ui/inputs/track_slider.h"
#include "ui/words/parameter_format.h"

namespace ui {

class NumberRow : public InputRow {
    Q_OBJECT

public:
    NumberRow(const model::Parameter& parameter, PanelContext& context, QWidget* parent = nullptr);

protected:
    void showValue(bool asked) override;
    QString spokenValue() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void readBox();
    void moveTo(int position);
    void step(int positions);
    bool stepKey(int key);
    void setBoxText(const QString& text, bool typed);
    void showSpread();
    TrackSlider::Stops stops() const;
    /// The range of this input with its middle moved, its ends along with it.
    model::Value movedRange(const model::Range& range, double middle) const;
    const model::Range* range() const;
    double shown() const;

    SliderScale m_scale;
    QLineEdit* m_box;
    TrackSlider* m_slider;
    QString m_written; // what refresh wrote into the box: anything else was typed
};

} // namespace ui
