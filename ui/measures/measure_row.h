// One measure in the panel: a switch, how far it goes, what it saves, what is known of it and why it may not apply.
#pragma once

#include <QCheckBox>
#include <QLabel>
#include <QWidget>

#include "model/measures/waterfall.h"
#include "ui/session/panel_context.h"

namespace ui {

class MeasureValue;

class MeasureRow : public QWidget {
    Q_OBJECT

public:
    MeasureRow(const model::Measure& measure, PanelContext& context, QWidget* parent = nullptr);

    std::string_view id() const { return m_measure.id; }
    /// As it stands in the list, with its value filled in; what it saves where it is on, and by itself.
    void showMeasure(const model::ChosenMeasure& chosen, const model::ChosenMeasure& filled, const model::WaterfallStep* step,
              const model::Waterfall::Alone& alone);
    /// Where the mouse takes hold of it.
    QWidget* handle() const { return m_handle; }
    QCheckBox* box() const { return m_box; }

signals:
    void switched(bool on);
    void valueChosen(const model::Value& value);
    void moveWanted(int step); // up or down in the list, by keys

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showSaving(const model::Saving& saving, bool isStep);
    void showNotice(const model::Applicability& verdict);
    void showEvidence();

    const model::Measure& m_measure;
    PanelContext& m_context;
    QLabel* m_handle;
    QCheckBox* m_box;
    QLabel* m_saving;
    MeasureValue* m_value; // nullptr: nothing to choose
    QLabel* m_notice;
    QLabel* m_evidence;
    bool m_isOn = false;
};

} // namespace ui
