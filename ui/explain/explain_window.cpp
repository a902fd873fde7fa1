#include "ui/explain/explain_window.h"

#include "ui/explain/explain_panel.h"

namespace ui {

ExplainWindow::ExplainWindow(QWidget& parent) : m_parent(parent) {
    connect(&m_requests, &ExplainRequests::explainAsked, this, &ExplainWindow::show);
}

ExplainWindow::~ExplainWindow() {
    delete m_panel; // it shows what the window is made of
}

void ExplainWindow::show(const model::Figure& figure, std::optional<LineRole> line) {
    if (m_panel == nullptr) {
        m_panel = new ExplainPanel(*m_context, &m_parent);
    }
    m_panel->show({figure, line});
}

void ExplainWindow::rebuild(PanelContext& context) {
    m_context = &context;
    const bool wasOpen = m_panel != nullptr && m_panel->isVisible();
    const std::vector<Explained> visited = m_panel != nullptr ? m_panel->visited() : std::vector<Explained>();
    delete m_panel;
    if (wasOpen) {
        show(visited.back().figure, visited.back().line);
    }
}

} // namespace ui
