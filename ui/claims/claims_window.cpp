#include "ui/claims/claims_window.h"

#include "ui/session/session.h"

namespace ui {

ClaimsWindow::~ClaimsWindow() {
    delete m_page;
}

void ClaimsWindow::open(const PanelContext& context) {
    if (!m_page) {
        m_page = new ClaimsPage(context.session.catalog(), context.style, context.theme, &m_owner);
        connect(m_page, &ClaimsPage::scenariosWanted, this, &ClaimsWindow::scenariosWanted);
    }
    m_page->show();
    m_page->raise();
    m_page->activateWindow();
}

void ClaimsWindow::rebuild(const PanelContext& context) {
    if (!m_page) {
        return;
    }
    const QByteArray geometry = m_page->saveGeometry();
    const bool isOpen = m_page->isVisible();
    delete m_page;
    if (isOpen) {
        open(context);
        m_page->restoreGeometry(geometry);
    }
}

} // namespace ui
