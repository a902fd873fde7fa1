// Where panels ask for a number to be explained, or for the input behind one: the window answers, panels know no other
// panel.
#pragma once

#include <QObject>

#include "model/explain/figure.h"

namespace ui {

class ExplainRequests : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

signals:                                            // emitted by whoever shows a number, answered by the window
    void explainAsked(const model::Figure& figure); // of the edited scenario
    void inputAsked(model::Id id);
};

} // namespace ui
