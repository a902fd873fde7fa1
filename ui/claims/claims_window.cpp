#include "ui/claims/claims_window.h"

#include "ui/session/session.h"

namespace ui {
namespace {

constexpr double shareOfOwner = 0.9; // at most, so that the owner is still seen behind

} // namespace

ClaimsWindow::~ClaimsWindow() {
    delete m_page;
}

void ClaimsWindow::open(const PanelContext& context) {
    if (!m_page) {
        m_page = new ClaimsPage(context.session.catalog(), context.style, context.theme, &m_owner);
        m_page->resize(m_page->sizeHint().boundedTo(m_owner.size() * shareOfOwner));
        m_page->move(m_owner.geometry().center() - m_page->rect().center());
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
