// Where panels ask for a number to be explained, or for the input behind one: the window answers, panels know no other
// panel.
#pragma once

#include <QObject>

#include "model/explain/figure.h"
#include "ui/charts/chart_spec.h"

namespace ui {

class ExplainRequests : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

signals: // emitted by whoever shows a number, answered by the window
    /// Of the edited scenario, or of the one with this line.
    void explainAsked(const model::Figure& figure, std::optional<ui::LineRole> line = {});
    void inputAsked(model::Id id);
};

} // namespace ui
