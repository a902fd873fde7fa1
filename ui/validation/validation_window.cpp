#include "ui/validation/validation_window.h"

namespace ui {
namespace {

constexpr double shareOfOwner = 0.9; // room for chart and table, and the owner still seen behind

} // namespace

ValidationWindow::ValidationWindow(FilePrompt& prompt, QWidget& owner) : m_prompt(prompt), m_owner(owner) {
}

ValidationWindow::~ValidationWindow() {
    delete m_page; // it shows the desk: it goes first
}

void ValidationWindow::build(const PanelContext& context) {
    if (!m_desk) {
        m_desk = std::make_unique<ValidationDesk>(context.session, context.runner);
    }
    if (!m_page) {
        m_page = new ValidationPage(*m_desk, m_prompt, context.style, context.theme, &m_owner);
        m_page->resize(m_owner.size() * shareOfOwner);
    }
    m_page->show();
    m_page->raise();
    m_page->activateWindow();
}

void ValidationWindow::open(const PanelContext& context) {
    build(context);
    m_desk->begin();
}

void ValidationWindow::openTable(const QString& path, const PanelContext& context) {
    build(context);
    m_desk->open(path);
}

void ValidationWindow::rebuild(const PanelContext& context) {
    if (!m_page) {
        return;
    }
    const QByteArray geometry = m_page->saveGeometry();
    const bool isOpen = m_page->isVisible();
    delete m_page;
    if (isOpen) {
        build(context);
        m_page->restoreGeometry(geometry);
    }
}

} // namespace ui
