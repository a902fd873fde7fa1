// Answers requests to explain: keeps the one explaining window of the program, made when first asked for.
#pragma once

#include <QPointer>

#include "ui/explain/explain_requests.h"
#include "ui/session/panel_context.h"

namespace ui {

class ExplainPanel;

class ExplainWindow : public QObject {
    Q_OBJECT

public:
    explicit ExplainWindow(QWidget& parent);
    ~ExplainWindow() override;

    /// What panels ask.
    ExplainRequests& requests() { return m_requests; }
    /// From here on, with these words and colours; an open explanation is written anew.
    void rebuild(PanelContext& context);

private:
    void show(const model::Figure& figure, std::optional<LineRole> line);

    QWidget& m_parent;
    ExplainRequests m_requests;
    PanelContext* m_context = nullptr;
    QPointer<ExplainPanel> m_panel;
};

} // namespace ui
