// What a click or a drag on a chart means to the scenarios: moving the target, taking up a published run, going to
// another place.
#pragma once

#include <QObject>

#include "ui/session/panel_context.h"

namespace ui {

class ChartView;

class ChartGestures : public QObject {
    Q_OBJECT

public:
    ChartGestures(PanelContext& context, ChartView& view, QObject* parent);

signals:
    /// Why nothing happened, or what did, in a sentence.
    void said(const QString& sentence);

private:
    void dragTarget(double x);
    void releaseTarget();
    void takeUp(const QString& key);
    void moveTo(const QString& region);

    PanelContext& m_context;
    bool m_isDragging = false;
};

} // namespace ui
