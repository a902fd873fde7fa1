// What a row is about, unfolded below it: meaning, unit, limits, default and source, what is not known about it, and
// named places along its track.
#pragma once

#include <QFrame>
#include <vector>

#include "ui/inputs/landmarks.h"
#include "ui/session/panel_context.h"

class QLabel;

namespace ui {

class DistributionView;
class ValueEditor;

class InfoPanel : public QFrame {
    Q_OBJECT

public:
    InfoPanel(const model::Parameter& parameter, PanelContext& context, QWidget* parent = nullptr);

    void refresh();

signals:
    void closed();
    void chosen(const model::Value& value); // a named place

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString factsText() const;
    QString sourceText() const;
    QString limitsText() const;
    void showLandmarks();

    const model::Parameter& m_parameter;
    PanelContext& m_context;
    QLabel* m_facts;
    QLabel* m_source;
    DistributionView* m_distribution = nullptr; // numbers only
    ValueEditor* m_editor = nullptr;            // numbers that are drawn
    QLabel* m_places;
    std::vector<Landmark> m_landmarks;
};

} // namespace ui
